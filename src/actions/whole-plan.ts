import type { Stamp } from '../core/date';
import { type HistoryEvent, joinPlans, type Plan, type Way } from '../core/edit';
import { type Death, deathIn, withoutTold } from '../core/history/death';
import { readEvent } from '../core/history/read-event';
import { inOrder, numberOf } from '../core/history/seals';
import { finishedIn } from '../core/pipeline/finish-rows';
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
  const death = deathIn(told.events, read.memory.rows);
  return { ...read, told, ...asFarAsSeen(read, (seen) => decide(desk, seen, { options, death })) };
}

function decide(
  desk: Desk,
  read: ReadAll,
  { options, death }: { readonly options: SweepOptions; readonly death: Death },
): Pick<WholePlan, 'plan' | 'situation'> {
  const { emptied: _answered, ...actor } = options;
  const base = situationOf(desk, { editor: 'unknown', ...actor }, read);
  // A check tries again what cells refused to take; an hourly run takes it for granted.
  const found = options.history === 'whole' ? { leads: read.leads.rows, followUps: read.followUps.rows } : {};
  const situation = finishedIn({ ...base, ...found, complete: true }, death);
  const contacts = settleFollowUps(situation, leadDirectory(situation));
  const plan = withoutTold(joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]), death);
  return { plan, situation };
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
