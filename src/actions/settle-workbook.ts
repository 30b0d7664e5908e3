import type { Stamp } from '../core/date';
import { isEmptyPlan, joinPlans, type Plan, type Way } from '../core/edit';
import type { MemoryRow } from '../core/history/memory';
import { leadDirectory } from '../core/pipeline/known-leads';
import { settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
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
}

export interface SweepSummary {
  readonly rows: number;
  readonly plan: Plan;
  /** Memory after the sweep: the accepted state of every record. */
  readonly memory: ReadonlyMap<string, MemoryRow>;
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
    const plan = joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]);
    rememberHeaders([leads.table, followUps.table]);
    if (!isEmptyPlan(plan)) applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
    return { rows: leads.rows.length + followUps.rows.length, plan, memory: memoryAfter(memory, plan) };
  });
}
