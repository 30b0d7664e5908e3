import { pendingDetails } from '../lead/pending-details';
import type { LeadColumn } from '../schema/leads';
import type { Cell, Lead } from '../schema/row';
import type { AnalysisContext } from './analysis-context';
import { keyAt } from './frame/code-column';

/** What the rule reads besides the entry needs of the stages. */
const alwaysRead: readonly LeadColumn[] = ['phone', 'email', 'wechat', 'budget', 'decisionCycle'];

/** Those of the leads given that still have details to find out, by the rule that reminds of them. */
export function pendingLeads({ frame, input }: AnalysisContext, leads: readonly number[]): readonly number[] {
  const { settings, vocabulary } = input;
  const keys = new Set([...alwaysRead, ...settings.stages.flatMap(({ needs }) => needs)]);
  const columns = [...keys].map((key) => ({ key, cells: input.leads(key) }));
  return leads.filter((lead) => {
    const row = frame.rows[lead] ?? -1;
    const texts: Lead = Object.fromEntries(columns.map(({ key, cells }) => [key, rawText(cells?.[row] ?? '')]));
    return pendingDetails(texts, vocabulary.stage(keyAt(frame.stage, lead)), settings).length > 0;
  });
}

/** Whether something stands there is all that matters of a date. */
function rawText(cell: Cell): string {
  return typeof cell === 'object' ? 'day' : String(cell);
}
