import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARSH } from '../../emulator/kernel/profile';

const table = readFileSync(join(__dirname, '../../docs/conformance.md'), 'utf8');
const rows = table.split('\n').filter((line) => /^\| (?!fact|no\.)/.test(line));
const named = [...table.matchAll(/`([\w./-]+) › ([^`]+)`/g)].map(([, file = '', title = '']) => ({ file, title }));

const texts = new Map<string, string>();

function textOf(file: string): string {
  const path = join(__dirname, `${file}.test.ts`);
  const text = texts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  texts.set(file, text);
  return text;
}

test.each(named)('$file › $title is a test', ({ file, title }) => {
  expect(['"', "'"].some((quote) => textOf(file).includes(`${quote}${title}${quote},`))).toBe(true);
});

test.each(rows)('%s says where it is shown, or why not', (row) => {
  expect(row).toMatch(/ › |n\/a|gap/);
});

test('all eighty traps are there, in order', () => {
  const numbers = rows.flatMap((row) => /^\| (\d+) \|/.exec(row)?.[1] ?? []).map(Number);
  expect(numbers).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
});

test('every switch of the profile is named', () => {
  expect(Object.keys(HARSH).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
