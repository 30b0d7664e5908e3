import fc from 'fast-check';
import { buildReport } from '../../../src/core/analysis/build-report';
import type { Report, ReportCell } from '../../../src/core/analysis/report';
import { behindRows } from '../../../src/core/analysis/rows/behind-rows';
import { figureAt } from '../../../src/core/analysis/rows/figure-at';
import type { Lead } from '../../../src/core/schema/row';
import { defaultSettings } from '../../../src/core/schema/settings';
import { inputOf, leadOf, type StageEvent } from './analysis-builder';
import { caseThree } from './case-three';
import { randomLeads } from './random-leads';
import { rowsOf, tableOf } from './report-text';

const reportOf = (leads: readonly Lead[], history: readonly StageEvent[] = []) =>
  buildReport(inputOf(leads, { history }));

const keys = (list: 'industry' | 'region' | 'companySize' | 'product') => [
  ...defaultSettings.lists[list].map(({ key }) => key),
  '',
];
const from = (values: readonly string[], at: number) => values[at % values.length] ?? '';
/** The worked example with every attribute of customers filled in all its values. */
const allFilled = caseThree.map(
  (lead, at): Lead => ({
    ...lead,
    ...{ industry: from(keys('industry'), at), region: from(keys('region'), at * 3) },
    ...{ companySize: from(keys('companySize'), at * 5), product: from(keys('product'), at * 7) },
    ...{
      satisfaction: from(['', '1', '2', '3', '4', '5'], at),
      repeatOrders: from(['', '0', '1', '2', '3', '9'], at * 5),
      feedback: from(['', '太贵', '很满意', '服务很好，但是慢', '下次再说'], at * 3),
    },
  }),
);

/** Cells of a block's table with their places, the title's block left out. */
function figuresOf(report: Report): readonly { block: string; column: number; cell: ReportCell }[] {
  return report.blocks.flatMap(({ key }) =>
    rowsOf(report, key)
      .flatMap((line) => line.map((cell, column) => ({ block: key, column, cell })))
      .filter(({ cell }) => typeof cell.value === 'number'),
  );
}

/** Figures that count no leads: values of a column, months, tests, what is foretold. */
const countsOther = new Set(['associations', 'changes', 'forecast']);
/** Rates of the league that are estimates, not shares. */
const estimates = new Set([4, 5]);

type Placed = ReturnType<typeof figuresOf>[number];

const isShare = ({ format, behind }: ReportCell): boolean => format === '0%' && behind?.().of !== undefined;

function countsLeads({ block, column, cell }: Placed): boolean {
  if (countsOther.has(block) || (block === 'league' && estimates.has(column))) return false;
  return cell.format === '#,##0' || isShare(cell);
}

/** What the leads that a figure opens come to. */
function comesTo(cell: ReportCell): number {
  const { leads, of = [] } = cell.behind?.() ?? { leads: [] };
  return isShare(cell) ? leads.length / of.length : leads.length;
}

describe('figures that are no counts open what they are computed from', () => {
  const months = Array.from(
    { length: 18 },
    (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const leads = months.flatMap((month, at) =>
    Array.from({ length: 3 + (at % 2) }, (_, one) =>
      leadOf(at * 10 + one, {
        ...{ registeredOn: `${month}-0${one + 1}`, source: one % 2 === 0 ? 'tradeFair' : 'webForm' },
        ...(at < 17 && { stage: one === 0 ? 'won' : 'lost', closedOn: `${month}-20`, amount: one === 0 ? '900' : '' }),
      }),
    ),
  );
  const report = reportOf(leads);
  const behind = (block: string, line: number) => {
    return (rowsOf(report, block)[line] ?? []).map((cell) => cell.behind?.().leads);
  };

  test('what is usual opens the months it is usual in, what is now the last three', () => {
    const [, usual = [], last = []] = behind('changes', 0);
    const [[, mean, now] = []] = tableOf(report, 'changes');
    expect([usual.length / 12, last.length / 3]).toEqual([mean, now]);
  });

  test('a forecast opens the leads whose pace it follows, its open part the open ones, its amount the wins of the year', () => {
    const [, wins, low, , fromOpen, amount, , , trials, hits] = behind('forecast', 0);
    expect(wins).toHaveLength(leads.length);
    expect([low, trials, hits]).toEqual([wins, wins, wins]);
    expect(fromOpen).toHaveLength(leads.filter(({ stage }) => stage === undefined).length);
    expect(amount).toHaveLength(11);
  });

  test('an association opens the leads that its groups hold', () => {
    const [, groups, strength] = behind('associations', 0);
    expect(groups).toHaveLength(leads.length);
    expect(strength).toEqual(groups);
  });
});

describe('the rows behind a figure', () => {
  test('a count counts exactly the leads it opens, a share is that of the leads it opens', () => {
    fc.assert(
      fc.property(randomLeads, ({ leads, history }) => {
        for (const figure of figuresOf(reportOf(leads, history)).filter(countsLeads)) {
          const { leads: counted } = figure.cell.behind?.() ?? { leads: [] };
          expect(new Set(counted).size).toBe(counted.length);
          expect(figure.cell.value).toBeCloseTo(comesTo(figure.cell), 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the same of leads with every attribute', () => {
    const figures = figuresOf(reportOf(allFilled)).filter(countsLeads);
    const wrong = figures.filter(({ cell }) => Math.abs(Number(cell.value) - comesTo(cell)) > 1e-12);
    expect(figures.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  test('every figure of the tables opens leads, but for those that count none', () => {
    const closed = new Set(['associations', 'changes', 'forecast']);
    const silent = figuresOf(reportOf(allFilled)).filter(({ block, cell }) => !closed.has(block) && !cell.behind);
    expect(silent.map(({ block, column }) => `${block} ${column}`)).toEqual(
      silent.filter(({ block, column }) => block === 'suggestions' && column === 3).map(() => 'suggestions 3'),
    );
  });

  test('they are listed with what the tab says of them, the counted ones first', () => {
    const input = inputOf(caseThree);
    const report = buildReport(input);
    const row = report.cells.findIndex(([first]) => first?.value === '展会') + 1;
    const figure = figureAt(report, { row, column: 4 });
    expect(figure?.names).toEqual(['各来源转化', '展会', '转化率']);
    const rows = behindRows(input, report.places, figure?.behind ?? { leads: [] });
    expect(rows.filter(({ isCounted }) => isCounted)).toHaveLength(15);
    expect(rows).toHaveLength(50);
    expect(rows[0]).toMatchObject({
      leadId: 'LX1',
      isCounted: true,
      texts: { customerName: 'Customer 1', stage: '已成交', owner: '李', registeredOn: '2024-03-01', amount: '10000' },
    });
  });

  test('titles, texts and blank cells open nothing', () => {
    const report = reportOf(caseThree);
    expect(figureAt(report, { row: 4, column: 1 })).toBeUndefined();
    expect(figureAt(report, { row: 1, column: 1 })).toBeUndefined();
    expect(figureAt(report, { row: 9000, column: 40 })).toBeUndefined();
  });
});
