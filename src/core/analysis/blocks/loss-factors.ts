import { type AnalysisContext, labelOf } from '../analysis-context';
import { bound, countOf, NONE, opens, rate, text } from '../cell';
import { factorTable } from '../factor-text';
import type { FactorCount } from '../factors';
import { figuresOf } from '../figures';
import type { ReportCell } from '../report';
import { wilson } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Why leads were lost, and in which stage each reason strikes most. */
export function lossFactors(context: AnalysisContext): BlockBody {
  const { say, all, frame } = context;
  const { factors, naming } = factorTable(context, all.leads, 'lost');
  const of = all.leads.filter((lead) => frame.outcome[lead] === 'lost' && (frame.factors[lead] ?? []).length > 0);
  const { lost } = figuresOf(frame, all);
  return {
    basis: 'basisRegistered',
    header: (['lossFactor', 'lostLeads', 'share', 'low', 'high', 'mostlyIn'] as const).map((word) => say(word)),
    rows: factors.map((factor) => factorRow(context, factor, of)),
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
    text(mostlyIn(context, leads)),
  ];
}

/** The stage most of the leads were lost in, the earlier one on a tie. */
function mostlyIn(context: AnalysisContext, leads: readonly number[]): string {
  const { funnel } = context;
  const counts = new Map<string, number>();
  for (const lead of leads) {
    const stage = funnel.lostIn.get(lead);
    if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  const most = Math.max(...counts.values(), 0);
  const top = funnel.steps.find(({ key }) => most > 0 && counts.get(key) === most);
  return top ? context.say('countText', { label: labelOf(context, 'stage', top.key), n: most }) : NONE;
}
