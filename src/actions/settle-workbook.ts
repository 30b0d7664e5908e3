import type { Stamp } from '../core/date';
import { type HistoryEvent, isEmptyPlan, joinPlans, type Plan, type Way } from '../core/edit';
import { type Comparison, corrections } from '../core/history/corrections';
import { type MemoryRow, memoryKey } from '../core/history/memory';
import { readEvent } from '../core/history/read-event';
import { inOrder, numberOf } from '../core/history/seals';
import { type Unfinished, unfinishedRecords } from '../core/history/unfinished';
import { finishRows } from '../core/pipeline/finish-rows';
import { leadDirectory } from '../core/pipeline/known-leads';
import { settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import { applyPlan } from '../host/apply';
import { readStamps } from '../host/automation';
import type { Book } from '../host/book';
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
    const told = toldSince(book, options);
    const unfinished = unfinishedRecords(told.events, memory.rows);
    const rows = finishRows({ leads: leads.rows, followUps: followUps.rows }, { unfinished, vocabulary });
    const actor = { editor: 'unknown', ...options } as const;
    const situation = { ...situationOf(desk, actor, { leads, followUps, memory }), ...rows, complete: true };
    const contacts = settleFollowUps(situation, leadDirectory(situation));
    const settled = untold(joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]), unfinished);
    rememberHeaders([leads.table, followUps.table]);
    const after = memoryAfter(memory, settled);
    const plan = inAgreement(settled, {
      told,
      base: { at: book.now, who: options.who, operation: situation.operation },
      memory: after,
    });
    if (!isEmptyPlan(plan)) applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
    sealFullBlocks(book);
    return { rows: leads.rows.length + followUps.rows.length, plan, memory: after, told: told.number };
  });
}

/** What History tells since it last agreed with memory. */
interface ToldSince {
  readonly events: readonly HistoryEvent[];
  readonly extent: 'tail' | 'whole';
  /** Number of its last line. */
  readonly number: number;
}

function toldSince(book: Book, { history }: SweepOptions): ToldSince {
  const agreed = history === 'whole' ? 0 : (readStamps(book).told ?? 0);
  const lines = inOrder(historyAfter(book, agreed).map(({ line }) => line));
  return {
    events: lines.flatMap((line) => readEvent(line) ?? []),
    extent: agreed === 0 ? 'whole' : 'tail',
    number: lines.reduce((most, line) => Math.max(most, numberOf(line)), agreed),
  };
}

/** The plan without what a run that died had told already. */
function untold(plan: Plan, unfinished: ReadonlyMap<string, Unfinished>): Plan {
  const isTold = ({ kind, table, id, column, to }: HistoryEvent) => {
    const found = table === 'leads' || table === 'followUps' ? unfinished.get(memoryKey(table, id)) : undefined;
    if (kind === 'entered') return found?.isNew === true;
    return kind === 'changed' && found?.changes.some((one) => one.column === column && one.to === to) === true;
  };
  return { ...plan, events: plan.events.filter((event) => !isTold(event)) };
}

/** The plan with the events that take back what History told and what never came about, because a run died over it. */
function inAgreement(
  settled: Plan,
  { told, base, memory }: Pick<Comparison, 'base' | 'memory'> & { readonly told: ToldSince },
): Plan {
  const events = corrections({ tail: [...told.events, ...settled.events], memory, base, extent: told.extent });
  return { ...settled, events: [...settled.events, ...events] };
}
