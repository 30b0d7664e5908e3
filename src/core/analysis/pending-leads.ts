import { pendingDetails } from '../lead/pending-details';
import type { LeadColumn } from '../schema/leads';
import type { Cell, Lead } from '../schema/row';
import type { AnalysisContext } from './analysis-context';
import { keyAt } from './frame/code-column';

/** Columns whose text matters to the rule; of the other entry needs only whether they are filled. */
const readColumns: readonly LeadColumn[] = ['phone', 'email', 'wechat', 'budget', 'decisionCycle'];

/** Those of the leads given that still have details to find out, by the rule that reminds of them. */
export function pendingLeads({ frame, input }: AnalysisContext, leads: readonly number[]): readonly number[] {
  const { settings, vocabulary } = input;
  const columns = columnsToRead(input.settings.stages).map((key) => ({ key, cells: input.leads(key) }));
  const verdicts = new Map<string, boolean>();
  return leads.filter((lead) => {
    const row = frame.rows[lead] ?? -1;
    const stage = keyAt(frame.stage, lead);
    const texts = columns.map(({ key, cells }) => textFor(key, cells?.[row] ?? '', stage));
    const question = [stage, ...texts].join('\u0001');
    const known = verdicts.get(question);
    if (known !== undefined) return known;
    const seen: Lead = Object.fromEntries(columns.map(({ key }, index) => [key, texts[index] ?? '']));
    const verdict = pendingDetails(seen, vocabulary.stage(stage), settings).length > 0;
    verdicts.set(question, verdict);
    return verdict;
  });
}

function columnsToRead(stages: AnalysisContext['input']['settings']['stages']): readonly LeadColumn[] {
  return [...new Set([...readColumns, ...stages.flatMap(({ needs }) => needs)])];
}

/** As little as the rule must know, so that leads alike are asked about once. Channels matter in the first stage. */
function textFor(key: LeadColumn, cell: Cell, stage: string): string {
  const isRead = key === 'budget' || key === 'decisionCycle' || (readColumns.includes(key) && stage === 'identified');
  if (isRead && typeof cell !== 'object') return String(cell);
  return typeof cell === 'string' && cell.trim() === '' ? '' : 'filled';
}
