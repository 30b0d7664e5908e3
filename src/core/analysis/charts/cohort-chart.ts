import type { AnalysisContext } from '../analysis-context';
import type { ChartDraft } from '../blocks/block';
import { text } from '../cell';
import { axes, points } from '../chart-options';
import { colours } from '../colours';
import type { ReportCell } from '../report';

/** One month of registration, as its block prints it. */
export interface CohortBar {
  readonly month: ReportCell | undefined;
  /** Conversion, low and high end of its interval. */
  readonly shares: readonly ReportCell[];
  readonly ripeness: ReportCell | undefined;
}

const NOTHING = text('');

/** Conversion by month of registration: months that may still change have a colour of their own. */
export function cohortChart({ say }: AnalysisContext, months: readonly CohortBar[]): ChartDraft {
  return {
    key: 'cohort',
    type: 'combo',
    title: say('chartCohort'),
    header: [say('month'), say('ripe'), say('stillRipening'), say('low'), say('high')],
    rows: months.map(({ month, shares, ripeness }) => {
      const [conversion, ...ends] = shares.map(drawn);
      const isRipe = ripeness?.value === say('ripe');
      return [month, ...(isRipe ? [conversion, NOTHING] : [NOTHING, conversion]), ...ends].map(plain);
    }),
    options: {
      ...axes(say('month'), say('axisShare')),
      ...{ 'vAxis.format': '0%', 'vAxis.minValue': 0, isStacked: true },
      ...{ 'series.0.type': 'bars', 'series.0.color': colours.blue },
      ...{ 'series.1.type': 'bars', 'series.1.color': colours.sky },
      ...points(2, colours.orange),
      ...points(3, colours.vermilion),
    },
  };
}

/** A dash is no number: a chart would show it as 0. */
function drawn(cell: ReportCell): ReportCell {
  return typeof cell.value === 'number' ? cell : NOTHING;
}

/** The figures of a chart stand at the foot of the report and open nothing there. */
function plain(cell: ReportCell = NOTHING): ReportCell {
  const { behind: _behind, ...rest } = cell;
  return rest;
}
