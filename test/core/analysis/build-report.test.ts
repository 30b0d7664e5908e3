import fc from 'fast-check';
import { buildReport } from '../../../src/core/analysis/build-report';
import { REPORT_COLUMNS } from '../../../src/core/analysis/layout';
import type { Report } from '../../../src/core/analysis/report';
import { blockWords } from '../../../src/core/i18n/block-words';
import { languages } from '../../../src/core/i18n/language';
import { type BlockKey, blockKeys, blockSetting } from '../../../src/core/schema/analysis-blocks';
import { inputOf, leadOf, settingsOf } from './analysis-builder';
import { caseThree } from './case-three';
import { type RandomLeads, randomLeads } from './random-leads';
import { reportText, tableOf } from './report-text';

const report = ({ leads, history, followUps }: RandomLeads, extras: Parameters<typeof inputOf>[1] = {}) =>
  buildReport(inputOf(leads, { history, followUps, ...extras }));
const number = (value: string | number | undefined) => (typeof value === 'number' ? value : 0);
const columnSum = (rows: readonly (readonly (string | number)[])[], column: number) =>
  rows.reduce((sum, row) => sum + number(row[column]), 0);

describe('laws of the report', () => {
  test('the order of the rows does not change it', () => {
    const shuffled = randomLeads.chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray([...drawn.leads], { minLength: drawn.leads.length, maxLength: drawn.leads.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([drawn, leads]) => {
        expect(reportText(report({ ...drawn, leads }))).toBe(reportText(report(drawn)));
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['source', [1, 2, 11, 12, 13]],
    ['grade', [1, 2, 8, 9, 10, 11]],
    ['owner', [1, 2, 7, 8]],
  ])('the totals of block %s equal its rows', (key, counts) => {
    fc.assert(
      fc.property(randomLeads, (drawn) => {
        const table = tableOf(report(drawn), key);
        const [rows, total = []] = [table.slice(0, -1), table[table.length - 1]];
        for (const column of counts) expect(columnSum(rows, column)).toBe(total[column]);
      }),
      { numRuns: 40 },
    );
  });

  test('every stage of the funnel accounts for whoever reached it', () => {
    fc.assert(
      fc.property(randomLeads, (drawn) => {
        const steps = tableOf(report(drawn), 'funnel');
        steps.slice(0, -1).forEach((step, index) => {
          const [, reached, movedOn, lost, still, aside] = step.map(number);
          expect(reached).toBe((movedOn ?? 0) + (lost ?? 0) + (still ?? 0) + (aside ?? 0));
          expect(movedOn).toBe(steps[index + 1]?.[1]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('no cell is NaN, an error or outside the columns of the report', () => {
    fc.assert(
      fc.property(randomLeads, (drawn) => {
        const { cells } = report(drawn);
        expect(cells.filter((row) => row.length !== REPORT_COLUMNS)).toEqual([]);
        expect(cells.flat().filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('no text keeps an unfilled place', () => {
    for (const language of languages) {
      const texts = reportText(buildReport(inputOf(caseThree, { settings: settingsOf(language) })));
      expect(texts).not.toMatch(/\{\w+\}/);
    }
  });
});

/** The block that each chart belongs to. */
const chartBlocks = {
  ...({ sourceConversion: 'source', funnel: 'funnel', trend: 'trend', cohort: 'cohorts' } as const),
  ...({ cycle: 'time', fan: 'forecast' } as const),
};

describe('what stands where', () => {
  const built = buildReport(inputOf(caseThree, { filters: { period: 'thisYear', source: 'webForm' } }));

  test('the add-on owns columns A to O of the rows it wrote, charts stand right of P', () => {
    expect(built.owned).toEqual({ row: 1, column: 1, rows: built.cells.length, columns: 15 });
    expect(new Set(built.charts.map(({ position }) => position.column))).toEqual(new Set([17]));
  });

  test('a chart begins with its block, or below the one before where that reaches further down', () => {
    const off = settingsOf('zh-CN', { 'block.source': 'no', 'block.funnel': 'no' });
    for (const { charts, blocks } of [built, buildReport(inputOf(caseThree, { settings: off }))]) {
      expect(charts.length).toBeGreaterThan(3);
      let free = 1;
      for (const { key, position } of charts) {
        const { row = 0 } = blocks.find((one) => one.key === chartBlocks[key]) ?? {};
        expect(row).toBeGreaterThan(0);
        expect([key, position.row]).toEqual([key, Math.max(row, free)]);
        free = position.row + 19;
      }
    }
  });

  test('each chart draws a header and rows of the report', () => {
    for (const { ranges, title } of built.charts) {
      const [area] = ranges;
      if (!area) throw new Error(`chart ${title} has no range`);
      const rows = built.cells.slice(area.row - 1, area.row - 1 + area.rows).map((row) => row.slice(0, area.columns));
      expect(rows[0]?.every(({ style }) => style === 'header')).toBe(true);
      const figures = rows.slice(1).flatMap((row) => row.slice(1).map(({ value }) => value));
      expect(figures.some((value) => typeof value === 'number')).toBe(true);
      expect(figures.every((value) => typeof value === 'number' || value === '')).toBe(true);
    }
  });

  test('filter cells show the choice and offer all choices', () => {
    const shown = built.filters.map(({ row, column }) => built.cells[row - 1]?.[column - 1]?.value);
    expect(shown).toEqual(['今年', '全部', '官网表单', '', '同工作簿', '同工作簿']);
    expect(built.filters.map(({ options }) => options.length)).toEqual([10, 3, 11, 0, 4, 7]);
    expect(built.filters[1]?.options[1]).toEqual({ key: 'li', label: '李' });
  });

  test('blocks name the row of their title and follow one another', () => {
    for (const { row } of built.blocks) expect(built.cells[row - 1]?.[0]?.style).toBe('title');
    expect(built.blocks[0]).toMatchObject({ key: 'source', row: 4, columns: 14 });
  });
});

describe('blocks are switched in Settings', () => {
  const withOff = (key: BlockKey) =>
    buildReport(inputOf(caseThree, { settings: settingsOf('zh-CN', { [blockSetting(key)]: 'no' }) }));
  const all = buildReport(inputOf(caseThree));

  test.each(blockKeys)('%s is not printed when it is off, and nothing else changes', (key) => {
    const valuesOf = (rows: Report['cells']) =>
      rows.map((row) => row.map(({ value, format, style }) => ({ value, format, style })));
    const rowsOf = ({ cells, blocks }: Report) =>
      blocks.filter((one) => one.key !== key).map(({ row, rows }) => valuesOf(cells.slice(row - 1, row - 1 + rows)));
    expect(withOff(key).blocks.some((one) => one.key === key)).toBe(false);
    expect(rowsOf(withOff(key))).toEqual(rowsOf(all));
  });

  test('a block that is off is not computed: its leads are never asked for', () => {
    const asked: string[] = [];
    const input = inputOf(caseThree, { settings: settingsOf('zh-CN', { 'block.mood': 'no' }) });
    buildReport({ ...input, leads: (key) => [asked.push(key), input.leads(key)][1] as ReturnType<typeof input.leads> });
    expect(asked).not.toContain('feedback');
  });

  test('its chart goes with it', () => {
    expect(withOff('funnel').charts.map(({ key }) => key)).toEqual([
      'sourceConversion',
      'cycle',
      'fan',
      'trend',
      'cohort',
    ]);
  });
});

test('an empty workbook says what each block will show instead of figures', () => {
  const settings = settingsOf('zh-CN', { 'block.league': 'no' });
  const built = buildReport(inputOf([], { settings }));
  const lines = built.cells.slice(3).map((row) => row.map(({ value }) => value));
  expect(lines[0]?.[0]).toBe('还没有线索。登记第一条后刷新，这里会显示：');
  expect(lines.slice(1).map(([title]) => title)).toEqual(
    blockKeys.filter((key) => key !== 'league').map((key) => blockWords[key].title['zh-CN']),
  );
  expect(lines.slice(1).filter(([, , about]) => about === '')).toEqual([]);
  expect(lines.flat().filter((value) => typeof value === 'number')).toEqual([]);
  expect([built.blocks, built.charts]).toEqual([[], []]);
});

test('a group without wins shows a dash for its cycle and its win factors', () => {
  const [row] = tableOf(buildReport(inputOf([leadOf(1, { source: 'partner', stage: 'needs' })])), 'source');
  expect(row?.slice(0, 7)).toEqual(['合作伙伴推荐', 1, 0, 0, '–', '–', '–']);
});
