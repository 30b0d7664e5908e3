import type { Stamp } from '../core/date';
import { isEmptyPlan, joinPlans, type Plan, type Way } from '../core/edit';
import { corrections } from '../core/history/corrections';
import type { MemoryRow } from '../core/history/memory';
import { readEvent } from '../core/history/read-event';
import { inOrder, numberOf } from '../core/history/seals';
import { leadDirectory } from '../core/pipeline/known-leads';
import { settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import type { Situation } from '../core/pipeline/situation';
import { applyPlan } from '../host/apply';
import { readStamps } from '../host/automation';
import type { Desk } from '../host/desk';
import { historyAfter, sealFullBlocks } from '../host/history-tab';
import { withLock } from '../host/lock';
import { memoryAfter } from '../host/memory-after';
import { readMemoryTab } from '../host/memory-tab';
import { readTable, rememberHeaders, withFormulas } from '../host/table';
import { situationOf } from './situation-of';

/** How a sweep over the whole workbook is told in History. */
export interface SweepOptions {
  readonly way: Way;
  readonly who: string;
  /** Earliest moment of the changes that will be found. */
  readonly since?: Stamp;
  readonly adopting?: true;
  /** Compare the whole of History with memory, not only what was written since they last agreed. */
  readonly history?: 'whole';
}

export interface SweepSummary {
  readonly rows: number;
  readonly plan: Plan;
  /** Memory after the sweep: the accepted state of every record. */
  readonly memory: ReadonlyMap<string, MemoryRow>;
  /** Number of the last line of History up to which it says what memory holds. */
  readonly told: number;
}

/** Settles every row of both tables: what no trigger saw is read, refused, filled and told, at once. */
export function settleWorkbook(desk: Desk, options: SweepOptions): SweepSummary {
  return withLock(() => {
    const { book, settings, vocabulary } = desk;
    const memory = readMemoryTab(book);
    const leads = withFormulas(readTable(book, 'leads', settings));
    const followUps = withFormulas(readTable(book, 'followUps', settings));
    const actor = { editor: 'unknown', ...options } as const;
    const situation = { ...situationOf(desk, actor, { leads, followUps, memory }), complete: true };
    const contacts = settleFollowUps(situation, leadDirectory(situation));
    const settled = joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]);
    rememberHeaders([leads.table, followUps.table]);
    const after = memoryAfter(memory, settled);
    const { plan, told } = inAgreement(desk, { ...situation, ...options }, { settled, after });
    if (!isEmptyPlan(plan)) applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
    sealFullBlocks(book);
    return { rows: leads.rows.length + followUps.rows.length, plan, memory: after, told };
  });
}

/** The plan with the events that take back what History told and what never came about, because a run died over it. */
function inAgreement(
  { book }: Desk,
  { now, who, operation, history }: Pick<Situation, 'now' | 'who' | 'operation'> & Pick<SweepOptions, 'history'>,
  { settled, after }: { readonly settled: Plan; readonly after: ReadonlyMap<string, MemoryRow> },
): { readonly plan: Plan; readonly told: number } {
  const agreed = history === 'whole' ? 0 : (readStamps(book).told ?? 0);
  const lines = inOrder(historyAfter(book, agreed).map(({ line }) => line));
  const tail = [...lines.flatMap((line) => readEvent(line) ?? []), ...settled.events];
  const extent = agreed === 0 ? 'whole' : 'tail';
  const events = corrections({ tail, memory: after, base: { at: now, who, operation }, extent });
  const told = lines.reduce((most, line) => Math.max(most, numberOf(line)), agreed);
  return { plan: { ...settled, events: [...settled.events, ...events] }, told };
}
