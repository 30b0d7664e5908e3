import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Cell } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moment, settingsOf } from '../analysis-builder';
import { tableOf } from '../report-text';

const COUNT = 60;
/** Every third lead is won where the team wrote 是, none elsewhere. */
const leads = Array.from({ length: COUNT }, (_, at) =>
  leadOf(at + 1, at % 2 === 0 && at % 3 !== 1 ? { stage: 'won', closedOn: '2024-04-01' } : { stage: 'lost' }),
);
const column = (header: string, cellOf: (at: number) => Cell) => ({ header, cells: leads.map((_, at) => cellOf(at)) });
const reportOf = (...own: readonly ReturnType<typeof column>[]) => buildReport(inputOf(leads, { own: () => own }));
const has = (report: ReturnType<typeof reportOf>) => report.blocks.some(({ key }) => key === 'own');

test('conversion by a column that the team added, tested against the rest', () => {
  const rows = tableOf(reportOf(column('老客户介绍', (at) => (at % 2 === 0 ? '是' : '否'))), 'own');
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['老客户介绍', '否', 30, 0.5, 0, 0],
    ['老客户介绍', '是', 30, 0.5, 20, 20 / 30],
  ]);
  expect(rows.map((row) => row[8])).toEqual([expect.stringContaining('低于其余'), expect.stringContaining('高于其余')]);
});

test('a blank is a value like others; ticks and numbers are values', () => {
  const rows = tableOf(reportOf(column('标记', (at) => (at < 30 ? at % 2 === 0 : ''))), 'own');
  expect(rows.map(([, value, count]) => [value, count])).toEqual([
    ['（未填写）', 30],
    ['FALSE', 15],
    ['TRUE', 15],
  ]);
});

test.each([
  ['many values', (at: number): Cell => `备注${at % 9}`],
  ['one value', (): Cell => '是'],
  ['few leads that say anything', (at: number): Cell => (at < 19 ? `值${at % 2}` : '')],
  ['dates', (): Cell => moment('2024-03-01')],
])('a column with %s is none', (_name, cellOf) => expect(has(reportOf(column('我的列', cellOf)))).toBe(false));

test('its columns are not even read when the block is off', () => {
  const settings = settingsOf('zh-CN', { 'block.own': 'no' });
  const own = () => {
    throw new Error('read');
  };
  expect(() => buildReport(inputOf(leads, { settings, own }))).not.toThrow();
});
