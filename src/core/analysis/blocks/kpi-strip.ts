import type { AnalysisContext } from '../analysis-context';
import { behindGroup, type GroupBehind } from '../behind-group';
import { bound, count, countOf, days, money, NONE, opens, rate, text } from '../cell';
import { comparisonOf, unclearText } from '../comparison-text';
import { type Figures, figuresOf } from '../figures';
import type { Frame } from '../frame/frame';
import { type Group, groupAll } from '../group';
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
    now: factsOf(frame, all),
    past: before && factsOf(frame, groupAll(frame, before.registered)),
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
        { word: 'openPipeline', cell: opens(money(pipeline.amount, context), () => ({ leads: open })) },
        { word: 'weightedPipeline', cell: opens(money(pipeline.weighted, context), () => ({ leads: open })) },
        { word: 'open', cell: countOf(open) },
        { word: 'overdue', cell: countOf([...overdue]) },
      ]),
    ],
    sentences: [
      pipeline.learntFrom === undefined ? say('weightedByPoints') : say('weightedByScore', { n: pipeline.learntFrom }),
      ...(amountless + pipeline.unknown > 0
        ? [say('amountlessNote', { won: amountless, open: pipeline.unknown })]
        : []),
    ],
  };
}

interface Facts {
  readonly now: OpenFigures;
  readonly past: OpenFigures | undefined;
}

interface OpenFigures extends Figures {
  readonly behind: GroupBehind;
}

function factsOf(frame: Frame, group: Group): OpenFigures {
  return { ...figuresOf(frame, group), behind: behindGroup(frame, group) };
}

function registeredRows(context: AnalysisContext, { now, past }: Facts): readonly (readonly ReportCell[])[] {
  const { say } = context;
  const basis = text(say('registered'));
  const blank = text('');
  const target = targetCell(context, 'targetLeads', count);
  const each = (figures: OpenFigures | undefined) => ({
    leads: figures ? opens(count(figures.leads), figures.behind.leads) : text(NONE),
    conversion: figures ? opens(rate(figures.conversion), figures.behind.conversion) : text(NONE),
    cycle: figures ? opens(days(figures.meanCycle, context), figures.behind.cycle) : text(NONE),
  });
  const [present, earlier] = [each(now), each(past)];
  const interval = [bound(now.interval?.low), bound(now.interval?.high)];
  return [
    [text(say('leads')), present.leads, blank, blank, earlier.leads, blank, target, basis],
    [
      ...[text(say('conversion')), present.conversion, ...interval.map((cell) => opens(cell, now.behind.conversion))],
      ...[earlier.conversion, text(changeText(context)), blank, basis],
    ],
    [text(say('averageCycle')), present.cycle, blank, blank, earlier.cycle, blank, blank, basis],
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
  const brought = (selected: Selection) => opens(money(amounts(selected), context), () => ({ leads: selected.won }));
  const churned = ({ won }: Selection) => won.filter((lead) => frame.churned[lead] === 1);
  const amountTarget = targetCell(context, 'targetAmount', (value) => money(value, context));
  return [
    row(say('won'), ({ won }) => countOf(won), targetCell(context, 'targetWon', count)),
    row(say('churned'), (selected) => countOf(churned(selected)), blank),
    row(say('amountWon'), brought, amountTarget),
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

const changes = {
  higher: 'changeHigher',
  lower: 'changeLower',

  few: 'few',
  unripe: 'unripe',
} as const;

function changeText(context: AnalysisContext): string {
  const comparison = comparisonOf(context, 'period', '');
  if (comparison?.verdict === 'unclear') return unclearText(context, comparison);
  return comparison ? context.say(changes[comparison.verdict], { p: pText(comparison.p) }) : '';
}
