import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSilent } from '../../src/core/automation/hour-plan';
import { stampOf } from '../../src/core/date';
import { settingRows } from '../../src/core/schema/settings';

const root = join(__dirname, '../..');
const english = readFileSync(join(root, 'docs/limits.md'), 'utf8');
const chinese = readFileSync(join(root, 'docs/limits.zh-CN.md'), 'utf8');

/** Figures of a text in the order of their size; grouping commas mean nothing. */
const figures = (text: string): number[] =>
  (text.match(/\d[\d,]*/g) ?? []).map((figure) => Number(figure.replaceAll(',', ''))).sort((one, other) => one - other);

const sections = (text: string): string[] => text.split(/^## /m).slice(1);

test('both languages have the same sections, points and figures', () => {
  expect(sections(chinese)).toHaveLength(sections(english).length);
  sections(english).forEach((section, at) => {
    const other = sections(chinese)[at] ?? '';
    expect({ section: at, figures: figures(other) }).toEqual({ section: at, figures: figures(section) });
    expect(other.match(/^- /gm)).toHaveLength(section.match(/^- /gm)?.length ?? 0);
  });
});

const lines = settingRows.find(({ key }) => key === 'mailLines');

const figureIn = (sentence: RegExp): number => Number(sentence.exec(english)?.[1]);

test('a mail has as many lines as the page says', () =>
  expect(figureIn(/One mail holds (\d+) lines/)).toBe(Number(lines?.default)));

test('silence is told after as many hours as the page says', () => {
  const hours = figureIn(/After (\d+) hours a formula/);
  expect(isSilent(stampOf(0), stampOf(hours * 60))).toBe(false);
  expect(isSilent(stampOf(0), stampOf(hours * 60 + 1))).toBe(true);
});

/** Constants in the source that the page names; each stands where it is used, not in a table. */
const constants: readonly (readonly [string, string, string])[] = [
  [
    'emulator/services/mail-limits.ts',
    'consumer: 100, workspace: 1500',
    '100 recipients a day for a private account, 1,500',
  ],
  ['emulator/grid/cell-limits.ts', '10_000_000', '10,000,000 cells'],
  ['src/core/schema/codec.ts', 'LONGEST = 50000', 'a cell 50,000 characters'],
  ['src/host/dropdown-rule.ts', 'MOST = 500', 'written by a script 500 values'],
];

test.each(constants)('%s has %s', (file, constant, sentence) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(constant);
  expect(english.replace(/\s+/g, ' ')).toContain(sentence);
});

test('both read-me files lead to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/limits.md)');
  expect(readFileSync(join(root, 'README.zh-CN.md'), 'utf8')).toContain('(docs/limits.zh-CN.md)');
});
