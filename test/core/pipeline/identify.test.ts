import type { MemoryRow } from '../../../src/core/history/memory';
import { identify, isRecord } from '../../../src/core/pipeline/identify';
import type { Row } from '../../../src/core/schema/row';

const record = (id: string, customerName: string): [string, MemoryRow] => [
  `L:${id}`,
  {
    key: `L:${id}`,
    values: { leadId: id, customerName },
    meta: { origin: {}, stageOn: '', enteredAt: '2024-03-01T09:00' },
    operation: 'op',
    deletedOn: '',
  },
];
const memory = new Map([record('A', '甲'), record('B', '乙'), record('C', '丙')]);
const row = (number: number, leadId: string, customerName: string): Row<string> => ({
  row: number,
  cells: { leadId, customerName },
});
const ids = (rows: readonly Row<string>[], elsewhere: readonly string[] = []): string[] =>
  identify('leads', rows, { memory, elsewhere: new Set(elsewhere) }).map(({ id }) => id);

test.each<[string, Row<string>[], string[]]>([
  ['rows keep their ids', [row(2, 'A', '甲'), row(3, 'B', '乙')], ['A', 'B']],
  ['a new row has none yet', [row(2, 'A', '甲'), row(3, '', '丁')], ['A', '']],
  ['an id that nobody remembers is the team’s own', [row(2, 'K-7', '丁')], ['K-7']],
  ['a cleared id comes back', [row(2, '', '甲'), row(3, 'B', '乙')], ['A', 'B']],
  ['an id typed over comes back', [row(2, 'mine', '甲'), row(3, 'B', '乙')], ['A', 'B']],
  ['another lead’s id typed over comes back', [row(2, 'B', '甲'), row(3, 'B', '乙')], ['A', 'B']],
  ['swapped ids go back', [row(2, 'B', '甲'), row(3, 'A', '乙')], ['A', 'B']],
  ['ids turned in a ring go back', [row(2, 'B', '甲'), row(3, 'C', '乙'), row(4, 'A', '丙')], ['A', 'B', 'C']],
  ['of two rows with one id the one that matches keeps it', [row(2, 'A', '新'), row(3, 'A', '甲')], ['', 'A']],
  ['else the upper', [row(2, 'A', '新'), row(3, 'A', '旧')], ['A', '']],
  ['a renamed customer is still the same lead', [row(2, 'A', '甲公司'), row(3, 'B', '乙')], ['A', 'B']],
  ['rows without marks are not guessed', [row(2, '', ''), row(3, '', '')], ['', '']],
])('%s', (_what, rows, expected) => expect(ids(rows)).toEqual(expected));

test('an id that stands elsewhere on the sheet is the other row’s', () => {
  expect(ids([row(9, 'A', '甲')], ['A'])).toEqual(['']);
});

test('where the rest of the sheet was not looked at, no id is given back', () => {
  expect(identify('leads', [row(2, '', '甲')], { memory, elsewhere: undefined }).map(({ id }) => id)).toEqual(['']);
});

test('a row whose content was copied over another row’s keeps the id it carries', () => {
  expect(ids([row(2, 'A', '甲'), row(3, 'B', '甲')])).toEqual(['A', 'B']);
});

test('a record that nothing marks is nobody’s: a blank row is not taken for it', () => {
  const blank = new Map([record('X', '')]);
  expect(identify('leads', [row(2, '', '')], { memory: blank, elsewhere: new Set() }).map(({ id }) => id)).toEqual([
    '',
  ]);
});

test('a lead that is deleted gives its id to no row that looks the same', () => {
  const [key, gone] = record('A', '甲');
  const dead = new Map([[key, { ...gone, deletedOn: '2024-03-02' }]]);
  expect(identify('leads', [row(2, '', '甲')], { memory: dead, elsewhere: new Set() }).map(({ id }) => id)).toEqual([
    '',
  ]);
});

test.each<[string, Row<string>, boolean]>([
  ['shows what marks the record whose id it bears', row(2, 'A', '甲'), true],
  ['bears the id of a record that it does not look like', row(2, 'A', '丁'), false],
  ['bears an id that nobody remembers', row(2, 'Z', '甲'), false],
  ['bears none', row(2, '', '甲'), false],
])('a row %s', (_what, one, expected) => expect(isRecord('leads', one, memory)).toBe(expected));
