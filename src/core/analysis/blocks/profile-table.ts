import { type AnalysisContext, type Dimension, isFilled, labelOfGroup } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { asTotal, bound, count, days, opens, rate, shareOf, text } from '../cell';
import { comparisonOf, verdictText } from '../comparison-text';
import { figuresOf } from '../figures';
import type { Group } from '../group';
import { percentText } from '../number-text';
import type { ReportCell } from '../report';
import type { BlockBody } from './block';

/** Conversion by one attribute of the customer; no block where nobody fills the column. */
export function profileTable(dimension: Dimension): (context: AnalysisContext) => BlockBody | undefined {
  return (context) => (isFilled(context.groups[dimension]) ? bodyOf(context, dimension) : undefined);
}

const headers = [
  ...(['leads', 'share', 'won', 'conversion', 'low', 'high', 'averageCycle', 'open', 'againstRest'] as const),
] as const;

function bodyOf(context: AnalysisContext, dimension: Dimension): BlockBody {
  const { say, groups, all } = context;
  return {
    basis: 'basisRegistered',
    header: [dimension, ...headers].map((word) => say(word)),
    rows: groups[dimension].map((group) => [
      ...row(context, group, labelOfGroup(context, dimension, group)),
      text(verdictText(context, dimension, group)),
    ]),
    total: [...row(context, all, say('total')), text('')].map(asTotal),
    sentences: [best(context, dimension)],
  };
}

function row(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const { leads, won, open, conversion, interval, meanCycle } = figuresOf(context.frame, group);
  const behind = behindGroup(context.frame, group);
  return [
    ...[text(label), opens(count(leads), behind.leads), shareOf(group.leads, context.all.leads)],
    opens(count(won), behind.won),
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
    ...[opens(days(meanCycle, context), behind.cycle), opens(count(open), behind.open)],
  ];
}

/** The group with the highest rate of those that a test calls higher than the rest. */
function best(context: AnalysisContext, dimension: Dimension): string {
  const { say, groups, frame } = context;
  const higher = groups[dimension]
    .filter(({ key }) => key !== '' && comparisonOf(context, dimension, key)?.verdict === 'higher')
    .sort((one, other) => (figuresOf(frame, other).conversion ?? 0) - (figuresOf(frame, one).conversion ?? 0));
  const [first] = higher;
  if (first === undefined) return say('noBestGroup');
  const { conversion = 0, interval } = figuresOf(frame, first);
  const values = { low: percentText(interval?.low ?? 0), high: percentText(interval?.high ?? 1) };
  return say('bestGroup', {
    label: labelOfGroup(context, dimension, first),
    share: percentText(conversion),
    ...values,
  });
}
