import type { AnalysisContext } from '../analysis-context';
import { countOf, money, numeric, opens, shareOf, text } from '../cell';
import type { Frame } from '../frame/frame';
import { isKnown } from '../frame/number-column';
import type { ReportCell } from '../report';
import { mean } from '../statistics/mean';
import type { BlockBody } from './block';

/** How often a loyal customer has ordered again. */
const LOYAL = 3;
const STARS = [5, 4, 3, 2, 1] as const;

/** Won customers by how satisfied they are: what they bring, and whether they come back. */
export function satisfactionTable(context: AnalysisContext): BlockBody | undefined {
  const { frame, say } = context;
  const won = wonLeads(context);
  const told = won.filter((lead) => isKnown(frame.satisfaction, lead));
  if (told.length === 0) return undefined;
  const parts = STARS.map((stars) => ({
    label: String(stars),
    leads: told.filter((lead) => frame.satisfaction[lead] === stars),
  }));
  const blank = { label: say('blank'), leads: won.filter((lead) => !told.includes(lead)) };
  return body(context, 'satisfaction', [...parts, blank]);
}

const states = ['firstOrder', 'repeatOrder', 'loyalCustomer', 'ordersUnknown', 'customersLeft'] as const;

/** Won customers by where they stand: first order, repeat, loyal, gone. */
export function lifeCycle(context: AnalysisContext): BlockBody | undefined {
  const { frame, say } = context;
  const won = wonLeads(context);
  if (!won.some((lead) => isKnown(frame.repeatOrders, lead) || frame.churned[lead] === 1)) return undefined;
  const parts = states.map((state) => ({
    label: say(state),
    leads: won.filter((lead) => stateOf(frame, lead) === state),
  }));
  return body(context, 'customerState', parts);
}

function stateOf({ churned, repeatOrders }: Frame, lead: number): (typeof states)[number] {
  const orders = repeatOrders[lead] ?? Number.NaN;
  if (churned[lead] === 1) return 'customersLeft';
  if (Number.isNaN(orders)) return 'ordersUnknown';
  if (orders === 0) return 'firstOrder';
  return orders >= LOYAL ? 'loyalCustomer' : 'repeatOrder';
}

interface Part {
  readonly label: string;
  readonly leads: readonly number[];
}

function body(context: AnalysisContext, first: 'satisfaction' | 'customerState', parts: readonly Part[]): BlockBody {
  const headers = ['won', 'share', 'amountWon', 'orderedAgain', 'meanSatisfaction'] as const;
  const all = parts.flatMap(({ leads }) => leads);
  return {
    basis: 'basisRegistered',
    header: [first, ...headers].map((word) => context.say(word)),
    rows: parts.map((part) => row(context, part, all)),
    sentences: [],
  };
}

function row(context: AnalysisContext, { label, leads }: Part, all: readonly number[]): readonly ReportCell[] {
  const { frame } = context;
  const told = leads.filter((lead) => isKnown(frame.repeatOrders, lead));
  const rated = leads.filter((lead) => isKnown(frame.satisfaction, lead));
  const brought = leads.reduce((sum, lead) => sum + (frame.amount[lead] || 0), 0);
  return [
    ...[text(label), countOf(leads), shareOf(leads, all), opens(money(brought, context), () => ({ leads }))],
    shareOf(
      told.filter((lead) => (frame.repeatOrders[lead] ?? 0) > 0),
      told,
    ),
    opens(numeric(mean(rated.map((lead) => frame.satisfaction[lead] ?? 0)), '0.0'), () => ({ leads: rated })),
  ];
}

function wonLeads({ frame, all }: AnalysisContext): readonly number[] {
  return all.leads.filter((lead) => frame.outcome[lead] === 'won');
}
