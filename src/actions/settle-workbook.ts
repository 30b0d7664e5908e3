import type { Stamp } from '../core/date';
import { isEmptyPlan, joinPlans, type Plan, type Way } from '../core/edit';
import type { MemoryRow } from '../core/history/memory';
import { knownLeads } from '../core/pipeline/known-leads';
import { settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import type { Situation } from '../core/pipeline/situation';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { memoryAfter } from '../host/memory-after';
import { readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { type Rows, readTable, shownKeys, withFormulas } from '../host/table';

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
    const situation = situationOf(desk, options, { leads, followUps, memory: memory.rows });
    const contacts = settleFollowUps(situation, knownLeads(situation));
    const plan = joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]);
    if (!isEmptyPlan(plan)) applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
    return { rows: leads.rows.length + followUps.rows.length, plan, memory: memoryAfter(memory, plan) };
  });
}

function situationOf(
  { book, settings, vocabulary, calendar }: Desk,
  options: SweepOptions,
  read: { readonly leads: Rows; readonly followUps: Rows; readonly memory: Situation['memory'] },
): Situation {
  return {
    now: book.now,
    today: book.today,
    settings,
    vocabulary,
    calendar,
    editor: 'unknown',
    operation: newOperation(),
    ...options,
    leads: read.leads.rows,
    followUps: read.followUps.rows,
    memory: read.memory,
    shown: { leads: shownKeys(read.leads), followUps: shownKeys(read.followUps) },
    complete: true,
  };
}
