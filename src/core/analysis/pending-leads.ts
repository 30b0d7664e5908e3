import { pendingDetails } from '../lead/pending-details';
import type { LeadColumn } from '../schema/leads';
import type { Cell, Lead } from '../schema/row';
import type { Stage } from '../schema/stages';
import type { AnalysisContext } from './analysis-context';
import { firstOf } from './funnel/funnel-order';

const channels: readonly LeadColumn[] = ['phone', 'email', 'wechat'];
/** Columns whose text matters to the rule; of the other entry needs only whether they are filled. */
const readColumns: ReadonlySet<LeadColumn> = new Set([...channels, 'budget', 'decisionCycle']);

/** Those of the leads given that still have details to find out, by the rule that reminds of them. */
export function pendingLeads(context: AnalysisContext, leads: readonly number[]): readonly number[] {
  const { rows, stage } = context.frame;
  const rules = stage.keys.map((key) => ruleIn(context, key));
  return leads.filter((lead) => rules[stage.codes[lead] ?? 0]?.(rows[lead] ?? -1));
}

/** The rule for one stage, asked once about rows that are alike in what it must know. */
function ruleIn({ input, order }: AnalysisContext, stageKey: string): (row: number) => boolean {
  const stage = input.vocabulary.stage(stageKey || firstOf(order));
  const columns = columnsIn(stage).map((key) => ({ key, cells: input.leads(key), isRead: readColumns.has(key) }));
  const verdicts = new Map<string, boolean>();
  return (row) => {
    let question = '';
    for (const { cells, isRead } of columns) question += `${textFor(cells(row), isRead)}\u0001`;
    const known = verdicts.get(question);
    if (known !== undefined) return known;
    const texts = columns.map(({ key, cells, isRead }) => [key, textFor(cells(row), isRead)]);
    const verdict = pendingDetails(Object.fromEntries(texts) as Lead, stage, input.settings).length > 0;
    verdicts.set(question, verdict);
    return verdict;
  };
}

/** Channels matter in the first stage. */
function columnsIn(stage: Stage | undefined): readonly LeadColumn[] {
  const own = stage?.key === 'identified' ? channels : [];
  return [...new Set([...own, ...(['budget', 'decisionCycle'] as const), ...(stage?.needs ?? [])])];
}

function textFor(cell: Cell, isRead: boolean): string {
  if (isRead && typeof cell !== 'object') return String(cell);
  return typeof cell === 'string' && cell.trim() === '' ? '' : 'filled';
}
