import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { asTotal, countOf, money, numeric, opens, rate, shareOf, text } from '../cell';
import { isKnown } from '../frame/number-column';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import { sum } from '../statistics/sum';
import type { BlockBody } from './block';

/** What won customers are worth, by source: amounts, and how many come back. */
export function customerValue(context: AnalysisContext): BlockBody | undefined {
  const { say, groups, all, frame } = context;
  const won = wonOf(context, all);
  if (won.length === 0) return undefined;
  const whole = sum(won.map((lead) => frame.amount[lead] || 0));
  const shown = groups.source.filter((group) => wonOf(context, group).length > 0);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: shown.map((group) => row(context, group, { label: labelOfGroup(context, 'source', group), whole })),
    total: row(context, all, { label: say('total'), whole }).map(asTotal),
    sentences: concentration(context, won, whole),
  };
}

const headers = [
  ...(['source', 'won', 'amountWon', 'shareOfAmount', 'meanAmount', 'medianAmount', 'perLead'] as const),
  ...(['withoutAmount', 'orderedAgain', 'meanAgain'] as const),
] as const;

function row(
  context: AnalysisContext,
  group: Group,
  { label, whole }: { readonly label: string; readonly whole: number },
): readonly ReportCell[] {
  const { frame } = context;
  const won = wonOf(context, group);
  const paid = won.filter((lead) => isKnown(frame.amount, lead));
  const told = won.filter((lead) => isKnown(frame.repeatOrders, lead));
  const amounts = paid.map((lead) => frame.amount[lead] ?? 0);
  const brought = sum(amounts);
  const byAmount = (cell: ReportCell) => opens(cell, () => ({ leads: paid }));
  const each = (value: number | undefined) => (value === undefined ? text('–') : money(value, context));
  return [
    ...[text(label), countOf(won)],
    ...[money(brought, context), rate(whole > 0 ? brought / whole : undefined)].map(byAmount),
    ...[each(paid.length > 0 ? brought / paid.length : undefined), each(median(amounts))].map(byAmount),
    opens(each(group.leads.length > 0 ? brought / group.leads.length : undefined), () => ({ leads: group.leads })),
    countOf(won.filter((lead) => !isKnown(frame.amount, lead))),
    shareOf(
      told.filter((lead) => (frame.repeatOrders[lead] ?? 0) > 0),
      told,
    ),
    opens(numeric(mean(told.map((lead) => frame.repeatOrders[lead] ?? 0)), '0.0'), () => ({ leads: told })),
  ];
}

/** How much hangs on a few: the share of the largest fifth of the won customers, at least five of them. */
function concentration({ frame, say }: AnalysisContext, won: readonly number[], whole: number): readonly string[] {
  const amounts = won.map((lead) => frame.amount[lead] || 0).sort((one, other) => other - one);
  const top = Math.floor(amounts.length / 5);
  if (top < 1 || whole <= 0) return [];
  const share = Math.round((sum(amounts.slice(0, top)) / whole) * 100);
  return [say('concentrationNote', { n: top, share: `${share}%` })];
}

function wonOf({ frame }: AnalysisContext, { leads }: Group): readonly number[] {
  return leads.filter((lead) => frame.outcome[lead] === 'won');
}
