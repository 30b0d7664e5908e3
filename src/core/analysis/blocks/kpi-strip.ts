import type { AnalysisContext } from '../analysis-context';
import { bound, count, days, money, NONE, rate, text } from '../cell';
import { comparisonOf } from '../comparison-text';
import { type Figures, figuresOf } from '../figures';
import { groupAll } from '../group';
import { pText } from '../number-text';
import { pipelineValue } from '../pipeline-value';
import type { ReportCell } from '../report';
import type { Selection } from '../selection';
import { type TargetKey, targetOf } from '../targets';
import type { BlockBody } from './block';

/** The key figures, each with its basis, against the period before where there is one. */
export function kpiStrip(context: AnalysisContext): BlockBody {
  const { frame, selection, before, all, open, overdue, say } = context;
  const pipeline = pipelineValue(context, open);
  const facts: Facts = {
    now: figuresOf(frame, all),
    past: before && figuresOf(frame, groupAll(frame, before.registered)),
  };
  const amountless = selection.won.filter((lead) => Number.isNaN(frame.amount[lead] ?? Number.NaN)).length;
  return {
    basis: 'basisEach',
    header: (['kpi', 'value', 'low', 'high', 'before', 'comparison', 'target', 'basis'] as const).map((word) =>
      say(word),
    ),
    rows: [
      ...registeredRows(context, facts),
      ...closedRows(context),
      ...presentRows(context, [
        { word: 'openPipeline', cell: money(pipeline.amount, context) },
        { word: 'weightedPipeline', cell: money(pipeline.weighted, context) },
        { word: 'open', cell: count(open.length) },
        { word: 'overdue', cell: count(overdue.size) },
      ]),
    ],
    sentences:
      amountless + pipeline.unknown > 0 ? [say('amountlessNote', { won: amountless, open: pipeline.unknown })] : [],
  };
}

interface Facts {
  readonly now: Figures;
  readonly past: Figures | undefined;
}

function registeredRows(context: AnalysisContext, { now, past }: Facts): readonly (readonly ReportCell[])[] {
  const { say } = context;
  const basis = text(say('registered'));
  const blank = text('');
  const target = targetCell(context, 'targetLeads', count);
  return [
    [text(say('leads')), count(now.leads), blank, blank, past ? count(past.leads) : text(NONE), blank, target, basis],
    [
      ...[text(say('conversion')), rate(now.conversion), bound(now.interval?.low), bound(now.interval?.high)],
      ...[rate(past?.conversion), text(changeText(context)), blank, basis],
    ],
    [
      ...[text(say('averageCycle')), days(now.meanCycle, context), blank, blank],
      ...[days(past?.meanCycle, context), blank, blank, basis],
    ],
  ];
}

function closedRows(context: AnalysisContext): readonly (readonly ReportCell[])[] {
  const { frame, selection, before, say } = context;
  const blank = text('');
  const row = (label: string, of: (selected: Selection) => ReportCell, target: ReportCell) => [
    ...[text(label), of(selection), blank, blank, before ? of(before) : text(NONE), blank],
    ...[target, text(say('closed'))],
  ];
  const amounts = ({ won }: Selection) => won.reduce((sum, lead) => sum + (frame.amount[lead] || 0), 0);
  const churned = ({ won }: Selection) => won.filter((lead) => frame.churned[lead] === 1).length;
  const amountTarget = targetCell(context, 'targetAmount', (value) => money(value, context));
  return [
    row(say('won'), ({ won }) => count(won.length), targetCell(context, 'targetWon', count)),
    row(say('churned'), (selected) => count(churned(selected)), blank),
    row(say('amountWon'), (selected) => money(amounts(selected), context), amountTarget),
  ];
}

function targetCell(context: AnalysisContext, key: TargetKey, cell: (target: number) => ReportCell): ReportCell {
  const target = targetOf(context, key);
  return target === undefined ? text('') : cell(target);
}

interface PresentRow {
  readonly word: 'openPipeline' | 'weightedPipeline' | 'open' | 'overdue';
  readonly cell: ReportCell;
}

/** What stands open today has no period and nothing before it. */
function presentRows({ say }: AnalysisContext, rows: readonly PresentRow[]): readonly (readonly ReportCell[])[] {
  const blank = text('');
  return rows.map(({ word, cell }) => [
    text(say(word)),
    cell,
    blank,
    blank,
    blank,
    blank,
    blank,
    text(say('atPresent')),
  ]);
}

const changes = { higher: 'changeHigher', lower: 'changeLower', unclear: 'unclear', few: 'few' } as const;

function changeText(context: AnalysisContext): string {
  const comparison = comparisonOf(context, 'period', '');
  return comparison ? context.say(changes[comparison.verdict], { p: pText(comparison.p) }) : '';
}
