import type { Stamp } from '../core/date';
import { type HistoryEvent, joinPlans, type Plan, type Way } from '../core/edit';
import { deadEvents } from '../core/history/dead-events';
import { memoryKey } from '../core/history/memory';
import { readEvent } from '../core/history/read-event';
import { inOrder, numberOf } from '../core/history/seals';
import { type Unfinished, unfinishedRecords } from '../core/history/unfinished';
import { finishRows } from '../core/pipeline/finish-rows';
import { leadDirectory } from '../core/pipeline/known-leads';
import { settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import type { Situation } from '../core/pipeline/situation';
import { readStamps } from '../host/automation';
import type { Book } from '../host/book';
import type { Desk } from '../host/desk';
import { historyAfter } from '../host/history-tab';
import { asFarAsSeen } from './as-far-as-seen';
import { type ReadAll, readAll } from './read-all';
import { situationOf } from './situation-of';

/** How a look at the whole workbook is told in History. */
export interface SweepOptions {
  readonly way: Way;
  readonly who: string;
  /** Earliest moment of the changes that will be found. */
  readonly since?: Stamp;
  readonly adopting?: true;
  /** Compare the whole of History with memory, not only what was written since they last agreed. */
  readonly history?: 'whole';
  /** A person has said that rows which are gone were meant to go. */
  readonly emptied?: true;
}

/** Every row of both tables as read, and what would have to be done about them; nothing is written. */
export interface WholePlan extends ReadAll {
  readonly told: ToldSince;
  readonly plan: Plan;
  readonly situation: Situation;
}

/** Reads both tables whole and decides about every row. Called under the lock. */
export function wholePlan(desk: Desk, options: SweepOptions): WholePlan {
  const read = readAll(desk);
  const told = toldSince(desk.book, options);
  const unfinished = unfinishedRecords(told.events, read.memory.rows);
  const dead = deadEvents(told.events, read.memory.rows);
  return { ...read, told, ...asFarAsSeen(read, (seen) => decide(desk, seen, { options, unfinished, dead })) };
}

interface Death {
  readonly options: SweepOptions;
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  /** What a run that died has said of records. */
  readonly dead: readonly HistoryEvent[];
}

function decide(
  desk: Desk,
  read: ReadAll,
  { options, unfinished, dead }: Death,
): Pick<WholePlan, 'plan' | 'situation'> {
  const { emptied: _answered, ...actor } = options;
  const base = situationOf(desk, { editor: 'unknown', ...actor }, read);
  // A check tries again what cells refused to take; an hourly run takes it for granted.
  const found = options.history === 'whole' ? { leads: read.leads.rows, followUps: read.followUps.rows } : base;
  const rows = finishRows(found, { unfinished, vocabulary: desk.vocabulary });
  const situation = { ...base, ...rows, complete: true };
  const contacts = settleFollowUps(situation, leadDirectory(situation));
  const plan = untold(joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]), unfinished);
  return { plan: unrepeated(plan, dead), situation };
}

/** What History tells since it last agreed with memory. */
export interface ToldSince {
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

/** The plan without what a run that died had told already: of a value its last word decides. */
function untold(plan: Plan, unfinished: ReadonlyMap<string, Unfinished>): Plan {
  const placeOf = ({ table, id, column }: HistoryEvent) => `${table} ${id} ${column}`;
  const last = new Map(plan.events.filter(({ kind }) => kind === 'changed').map((event) => [placeOf(event), event.to]));
  const isTold = (event: HistoryEvent) => {
    const { kind, table, id, column } = event;
    const found = table === 'leads' || table === 'followUps' ? unfinished.get(memoryKey(table, id)) : undefined;
    if (kind === 'entered') return found?.isNew === true;
    const to = last.get(placeOf(event));
    return kind === 'changed' && found?.changes.some((one) => one.column === column && one.to === to) === true;
  };
  return { ...plan, events: plan.events.filter((event) => !isTold(event)) };
}

/** The plan without the refusals and wishes that a run that died had told already. */
function unrepeated(plan: Plan, dead: readonly HistoryEvent[]): Plan {
  const textOf = ({ kind, table, id, column, from, to }: HistoryEvent) =>
    [kind, table, id, column, from, to].join('\u0001');
  const told = new Set(dead.filter(({ kind }) => kind === 'refused' || kind === 'requested').map(textOf));
  return told.size === 0 ? plan : { ...plan, events: plan.events.filter((event) => !told.has(textOf(event))) };
}
