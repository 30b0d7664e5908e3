import { addDays } from '../../date';
import type { AnalysisContext } from '../analysis-context';
import type { ChartDraft } from '../blocks/block';
import { numeric, text } from '../cell';
import { axes } from '../chart-options';
import { colours } from '../colours';
import type { Forecast } from '../forecast/forecast-wins';
import type { ReportCell } from '../report';

/** A forecast so many days ahead. */
type Ahead = Pick<Forecast, 'wins' | 'low' | 'high'> & { readonly span: number };

const NOW: Ahead = { span: 0, wins: 0, low: 0, high: 0 };

/** Wins from today on, added up: an invisible area up to the low end, the expected line, and the band around it. */
export function fanChart(context: AnalysisContext, ahead: readonly Ahead[]): ChartDraft {
  const { say } = context;
  return {
    key: 'fan',
    type: 'area',
    title: say('chartFan'),
    header: [say('fanDay'), say('low'), say('fanLower'), say('fanUpper')],
    rows: [NOW, ...ahead].map((one) => row(context, one)),
    options: {
      ...axes(say('fanDay'), say('expectedWins')),
      ...{ isStacked: true, 'vAxis.minValue': 0 },
      ...{ 'series.0.color': 'transparent', 'series.0.areaOpacity': 0, 'series.0.lineWidth': 0 },
      ...{ 'series.0.visibleInLegend': false, 'series.1.color': colours.blue, 'series.1.lineWidth': 3 },
      ...{ 'series.2.color': colours.sky, 'series.2.lineWidth': 0 },
    },
  };
}

/** Areas are stacked: each holds what it adds to the one below. */
function row({ input }: AnalysisContext, { span, wins, low, high }: Ahead): readonly ReportCell[] {
  return [text(addDays(input.today, span)), ...[low, wins - low, high - wins].map((one) => numeric(one, '0.0'))];
}
