import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ways } from '../../torture/fuzz/fuzz';
import { killActs } from '../../torture/kills/acts';
import { troubles } from '../../torture/kills/passing';
import { kinds } from '../../torture/kinds';
import { acts as strikes } from '../../torture/months/strikes';
import { colleagues } from '../../torture/people/acts';
import { seconds } from '../../torture/runs/seconds';
import { structureEdits } from '../../torture/structure/edits';
import { commands } from '../../torture/team/crew';

/** The page that says which test shows what: everything it names has to be there. */
const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/faults.md'), 'utf8');

/** What each kind of torture does, by name. */
const acts: Readonly<Record<string, object>> = {
  kills: killActs,
  passing: troubles,
  people: colleagues,
  runs: seconds,
  team: commands,
  months: strikes,
  structure: structureEdits,
  fuzz: ways,
};

interface Row {
  readonly what: string;
  readonly shown: readonly string[];
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (What |Law |---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ what: cells[1] ?? '', shown: (cells.at(-2) ?? '').split('<br>') }));

/** A test or an act of torture: where it stands, and its title. */
const citation = /^`([^`]+)` “(.+)”$/;

function isThere(shown: string): boolean {
  const [, place = '', title = ''] = citation.exec(shown) ?? [];
  if (!place.includes('/')) return Object.keys(acts[place] ?? {}).includes(title);
  const file = join(root, place);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
}

test('the page has rows', () => expect(rows.length).toBeGreaterThan(70));

test.each(rows)('$what: every test that is named exists', ({ shown }) => {
  expect(shown.filter((one) => !isThere(one))).toEqual([]);
});

test('every kind of torture is named', () => {
  expect(Object.keys(acts).sort()).toEqual(kinds.map(({ name }) => name).sort());
  expect(Object.keys(acts).filter((kind) => !page.includes(`\`${kind}\` “`))).toEqual([]);
});

test('the pages about the build and about limits lead to it', () => {
  expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')).toContain('(docs/faults.md)');
  expect(readFileSync(join(root, 'docs/limits.md'), 'utf8')).toContain('(faults.md)');
  expect(readFileSync(join(root, 'docs/limits.zh-CN.md'), 'utf8')).toContain('(faults.md)');
});
