import { type AnalysisContext, labelOf } from '../analysis-context';
import { bound, count, countOf, halfDays, opens, rate, text } from '../cell';
import { axes } from '../chart-options';
import { colours } from '../colours';
import { mainLossText } from '../factor-text';
import { behindStep } from '../funnel/behind-step';
import { type FunnelStep, isPathless, stageConversion } from '../funnel/build-funnel';
import { leakOf } from '../funnel/leak';
import { stageTrials } from '../funnel/weakest-stage';
import { leakTail } from '../leak-text';
import { percentText } from '../number-text';
import type { ReportCell } from '../report';
import { wilson } from '../statistics/wilson';
import type { BlockBody, ChartDraft } from './block';

/** The way of the leads through the stages: how many came to each, what became of them there, how long it took. */
export function stageFunnel(context: AnalysisContext): BlockBody {
  const { say, funnel, all } = context;
  const unknown = funnel.steps.reduce((sum, step) => sum + step.unknown, 0);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: [...funnel.steps.map((step, rank) => stepRow(context, step, rank)), wonRow(context)],
    sentences: [
      ...leakNote(context),
      ...(unknown > 0 ? [say('pathUnknownNote', { n: unknown })] : []),
      ...(isPathless(funnel) ? [say('pathlessNote')] : []),
    ],
    ...(all.leads.length > 0 && { chart: funnelChart(context) }),
  };
}

const headers = [
  'stage',
  'reached',
  'movedOn',
  'lostThere',
  'stillThere',
  'aside',
  'stageConversion',
  'low',
  'high',
  'medianDays',
  'mainLossFactor',
  'pathUnknown',
] as const;

function stepRow(context: AnalysisContext, step: FunnelStep, rank: number): readonly ReportCell[] {
  const interval = wilson(step.movedOn, step.movedOn + step.lost.length);
  const behind = behindStep(context.funnel, rank);
  const isUntold = isPathless(context.funnel) || interval === undefined;
  const shares = isUntold
    ? [rate(undefined), bound(undefined), bound(undefined)]
    : [rate(stageConversion(step)), bound(interval.low), bound(interval.high)];
  return [
    ...[text(labelOf(context, 'stage', step.key)), opens(count(step.reached), behind.reached)],
    ...[opens(count(step.movedOn), behind.movedOn), opens(count(step.lost.length), behind.lost)],
    ...[opens(count(step.stillThere), behind.still), opens(count(step.aside), behind.aside)],
    ...shares.map((cell) => opens(cell, behind.conversion)),
    opens(halfDays(step.medianDays, context), behind.movedOn),
    text(mainLossText(context, step.lost)),
    opens(count(step.unknown), behind.unknown),
  ];
}

function wonRow(context: AnalysisContext): readonly ReportCell[] {
  const blanks = headers.slice(2).map(() => text(''));
  return [text(labelOf(context, 'stage', 'won')), countOf(context.funnel.won), ...blanks];
}

function leakNote(context: AnalysisContext): readonly string[] {
  const leak = leakOf(context);
  const interval = leak && wilson(leak.movedOn, leak.decided);
  if (!leak || !interval) return stageTrials(context.funnel).length > 1 ? [context.say('noLeak')] : [];
  const note = context.say('leakNote', {
    stage: labelOf(context, 'stage', leak.key),
    share: percentText(leak.movedOn / leak.decided),
    moved: leak.movedOn,
    decided: leak.decided,
    low: percentText(interval.low),
    high: percentText(interval.high),
    factor: leakTail(context, leak),
  });
  return [note];
}

/** Bars centred by an invisible series in front of them: the native charts know no funnel. */
function funnelChart(context: AnalysisContext): ChartDraft {
  const { say, funnel } = context;
  const widest = funnel.steps[0]?.reached ?? 0;
  const row = (key: string, reached: number) => [
    text(labelOf(context, 'stage', key)),
    { value: (widest - reached) / 2, format: '0.0' },
    count(reached),
  ];
  return {
    key: 'funnel',
    type: 'bar',
    title: say('chartFunnel'),
    header: [say('stage'), say('padding'), say('reached')],
    rows: [...funnel.steps.map((step) => row(step.key, step.reached)), row('won', funnel.won.length)],
    options: {
      ...axes(say('axisLeads'), say('stage')),
      isStacked: true,
      ...{ 'legend.position': 'none', 'hAxis.textPosition': 'none', 'series.1.dataLabel': 'value' },
      ...{ 'series.0.color': 'transparent', 'series.0.visibleInLegend': false, 'series.1.color': colours.blue },
    },
  };
}
