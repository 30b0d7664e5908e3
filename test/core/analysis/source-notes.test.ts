import { buildReport } from '../../../src/core/analysis/build-report';
import type { Lead } from '../../../src/core/schema/row';
import { inputOf, leadOf, moves, wonAfter } from './analysis-builder';
import { sentencesOf, tableOf } from './report-text';

const notes = (leads: readonly Lead[], extras: Parameters<typeof inputOf>[1] = {}) =>
  sentencesOf(buildReport(inputOf(leads, extras)), 'source');

test('a lead closed before it was registered is in no cycle, and listed', () => {
  const leads = [leadOf(1, { ...wonAfter(-2), source: 'partner' }), leadOf(2, { ...wonAfter(10), source: 'partner' })];
  expect(tableOf(buildReport(inputOf(leads)), 'source')[0]?.slice(1, 5)).toEqual([2, 2, 1, 10]);
  expect(notes(leads)).toContain('成交日期早于起算日、未计入周期：LX1。');
});

test('ten ids are named, the others counted', () => {
  const leads = Array.from({ length: 12 }, (_, i) => leadOf(i + 10, wonAfter(-1)));
  expect(notes(leads).join()).toContain('LX18、LX19、另有 2 条。');
});

test('leads in Review are left out of the rates and printed', () => {
  const leads = [leadOf(1, { source: 'partner' }), leadOf(2, { ...wonAfter(3), source: 'partner' })];
  const built = buildReport(inputOf(leads, { review: new Set(['LX2']) }));
  expect(tableOf(built, 'source')[0]).toEqual([
    '合作伙伴推荐',
    1,
    0,
    0,
    '–',
    '–',
    '–',
    '',
    0,
    expect.any(Number),
    '–',
    0,
    1,
    1,
  ]);
  expect(sentencesOf(built, 'source').join()).toContain('待核对：1 条线索');
});

test('cells that cannot be read are named by column', () => {
  const raw = [
    { row: 0, column: 'amount', cell: '#REF!' },
    { row: 0, column: 'source', cell: 'from somewhere' },
  ];
  expect(notes([leadOf(1)], { raw })).toContain('读不出、按空白计的单元格：线索来源 1、成交金额 1。');
});

test('few leads are said to be few', () => {
  const leads = [leadOf(1, { source: 'partner' }), leadOf(2, { source: 'other' }), leadOf(3, { source: 'other' })];
  expect(notes(leads)).toEqual(['线索不足 20 条、转化率仅供参考：其他 2、合作伙伴推荐 1。']);
});

test('tested in vain is said too', () => {
  const leads = ['partner', 'other'].flatMap((source, s) =>
    Array.from({ length: 20 }, (_, i) => leadOf(s * 20 + i, i < 5 + s ? { ...wonAfter(5), source } : { source })),
  );
  expect(notes(leads)).toEqual(['各来源之间的差异目前都经不起检验。']);
});

test('leads without a registration day are told of when a period is chosen', () => {
  expect(notes([leadOf(1, { registeredOn: '' })], { filters: { period: 'thisYear' } })).toContain(
    '1 条线索没有登记日期，不属于任何期间，只在“全部”中计入。',
  );
});

test('a customer who left again is told of beside the won', () => {
  const history = moves('LX1', [
    ['2024-03-01', 'firstContact'],
    ['2024-03-11', 'won'],
    ['2024-06-01', 'churned'],
  ]);
  expect(notes([leadOf(1, { stage: 'churned' })], { history })).toContain('成交中有 1 家后来停止合作，仍计为成交。');
});

describe('the mix of grades', () => {
  /** Leads of a source and a grade: so many, so many of them won. */
  const leadsOf = (cells: readonly (readonly [source: string, grade: string, won: number, leads: number])[]) =>
    cells
      .flatMap(([source, grade, won, leads]) =>
        Array.from(
          { length: leads },
          (_, i): Lead => ({ source, grade, ...(i < won ? wonAfter(9) : { stage: 'lost', closedOn: '2024-04-01' }) }),
        ),
      )
      .map((lead, i) => leadOf(i + 1, lead));

  test('a difference that the mix hides comes to light, with the rates of the same mix', () => {
    const hidden = leadsOf([
      ['tradeFair', 'high', 16, 20],
      ['tradeFair', 'low', 36, 180],
      ['webForm', 'high', 60, 150],
      ['webForm', 'low', 2, 50],
    ]);
    // High 170 of 400, low 230: 0.8 × 0.425 + 0.2 × 0.575 = 45.5 %, 0.4 × 0.425 + 0.04 × 0.575 = 19.3 %.
    expect(notes(hidden)).toEqual([
      '注意：意向等级构成相同时，展会的转化率是 45.5%，其余是 19.3%（p < 0.0001）：差异确实存在，只是被线索构成掩盖（辛普森悖论）。',
      expect.stringMatching(/^注意：意向等级构成相同时，官网表单的转化率是 19\.3%，其余是 45\.5%/),
    ]);
  });
});
