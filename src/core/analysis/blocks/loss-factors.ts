import { type AnalysisContext, labelOf } from '../analysis-context';
import { bound, countOf, NONE, opens, rate, text } from '../cell';
import { factorTable } from '../factor-text';
import type { FactorCount } from '../factors';
import { figuresOf } from '../figures';
import type { ReportCell } from '../report';
import { wilson } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Why leads were lost, and in which stage how often: the reasons by the stages of the funnel. */
export function lossFactors(context: AnalysisContext): BlockBody {
  const { say, all, frame, funnel } = context;
  const { factors, naming } = factorTable(context, all.leads, 'lost');
  const ranks = lostRanks(context);
  const of = all.leads.filter((lead) => frame.outcome[lead] === 'lost' && frame.factors.codes[lead] !== 0);
  const { lost } = figuresOf(frame, all);
  return {
    basis: 'basisRegistered',
    header: [
      ...(['lossFactor', 'lostLeads', 'share', 'low', 'high', 'mostlyIn'] as const).map((word) => say(word)),
      ...[...funnel.steps.map(({ key }) => labelOf(context, 'stage', key)), say('pathUnknown')],
    ],
    rows: factors.map((factor) => {
      const parts = [...funnel.steps, undefined].map((_, rank) => factor.leads.filter((lead) => ranks[lead] === rank));
      return [...factorRow(context, factor, of), text(mostlyIn(context, parts)), ...parts.map(countOf)];
    }),
    sentences: [naming === 0 ? say('noLosses') : say('namingNote', { n: naming, lost })],
  };
}

function factorRow(
  context: AnalysisContext,
  { key, leads, share }: FactorCount,
  of: readonly number[],
): readonly ReportCell[] {
  const interval = wilson(leads.length, of.length);
  return [
    ...[text(labelOf(context, 'lossFactor', key)), countOf(leads)],
    ...[rate(share), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, () => ({ leads, of }))),
  ];
}

/** The stage with most of the leads, the earlier one on a tie; leads of unknown path, the last part, are in none. */
function mostlyIn(context: AnalysisContext, parts: readonly (readonly number[])[]): string {
  const counts = context.funnel.steps.map((_, rank) => parts[rank]?.length ?? 0);
  const most = Math.max(...counts, 0);
  const top = most > 0 ? context.funnel.steps[counts.indexOf(most)] : undefined;
  return top ? context.say('countText', { label: labelOf(context, 'stage', top.key), n: most }) : NONE;
}

/** The stage that each lead of known path was lost in, by rank; that behind the last for all others. */
function lostRanks({ frame, funnel }: AnalysisContext): Int8Array {
  const ranks = new Int8Array(frame.size).fill(funnel.steps.length);
  for (const [rank, { lost, unknown }] of funnel.ends.entries())
    for (const lead of lost) if (!unknown.has(lead)) ranks[lead] = rank;
  return ranks;
}
