import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { asTotal, bound, count, days, halfDays, opens, rate, text } from '../cell';
import { axes, points } from '../chart-options';
import { colours } from '../colours';
import { factorText } from '../factor-text';
import { type Figures, figuresOf } from '../figures';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import { sourceNotes } from '../source-notes';
import { firstSuggestion } from '../suggestion/suggest';
import type { BlockBody, ChartDraft } from './block';

/** Conversion by source in its fixed form: eight columns, then how sure the figures are and what they leave out. */
export function sourceTable(context: AnalysisContext): BlockBody {
  const { say, groups, all } = context;
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: groups.source.map((group) => sourceRow(context, group, labelOf(context, 'source', group.key))),
    total: sourceRow(context, all, say('total')).map(asTotal),
    sentences: groups.source.length === 0 ? [say('noLeads'), ...sourceNotes(context)] : sourceNotes(context),
    ...(groups.source.length > 0 && { chart: conversionChart(context) }),
  };
}

const headers = [
  'source',
  'leads',
  'won',
  'conversion',
  'averageCycle',
  'winFactors',
  'lossFactors',
  'suggestions',
  'low',
  'high',
  'medianCycle',
  'invalid',
  'open',
  'toCheck',
] as const;

function sourceRow(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const figures = figuresOf(context.frame, group);
  const { interval } = figures;
  const behind = behindGroup(context.frame, group);
  return [
    ...[text(label), opens(count(figures.leads), behind.leads), opens(count(figures.won), behind.won)],
    ...[opens(rate(figures.conversion), behind.conversion), opens(days(figures.meanCycle, context), behind.cycle)],
    text(factorText(context, group.leads, 'won')),
    text(factorText(context, group.leads, 'lost')),
    text(group === context.all ? '' : firstSuggestion(context, group)),
    ...[opens(bound(interval?.low), behind.conversion), opens(bound(interval?.high), behind.conversion)],
    opens(halfDays(figures.medianCycle, context), behind.cycle),
    ...[opens(count(group.invalid), behind.invalid), opens(count(figures.open), behind.open)],
    opens(count(group.toCheck), behind.toCheck),
  ];
}

function conversionChart(context: AnalysisContext): ChartDraft {
  const { say, groups } = context;
  return {
    key: 'sourceConversion',
    type: 'combo',
    title: say('chartSource'),
    header: [say('source'), say('conversion'), say('low'), say('high')],
    rows: groups.source
      .filter(({ leads }) => leads.length > 0)
      .map((group) => chartRow(labelOf(context, 'source', group.key), figuresOf(context.frame, group))),
    options: {
      ...axes(say('source'), say('axisShare')),
      'vAxis.format': '0%',
      'vAxis.minValue': 0,
      ...{ 'series.0.type': 'bars', 'series.0.color': colours.blue },
      ...points(1, colours.orange),
      ...points(2, colours.vermilion),
    },
  };
}

function chartRow(label: string, { conversion, interval }: Figures): readonly ReportCell[] {
  return [text(label), rate(conversion), bound(interval?.low), bound(interval?.high)];
}
