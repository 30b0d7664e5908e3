import { dayOf, minuteNumber } from '../../../../src/core/date';
import { isBare, lost, stageLabel, type Truths, won } from './measures';
import { day, funnelStages, shown, type Truth, type World } from './truth';

const rankOf = (stage: string): number => funnelStages.indexOf(shown(stage));

/** Stages that History names of a lead, the one before its first change too. */
const named = ({ events: [first, ...rest] }: Truth): readonly string[] =>
  first ? [first.from, first.to, ...rest.map(({ to }) => to)] : [];

/** Furthest stage that History knows of; −1 without any. */
const recorded = (one: Truth): number => Math.max(-1, ...named(one).map(rankOf));

/** Furthest stage that a lead was ever in; a won one has left them all behind. */
export const furthest = (one: Truth): number =>
  won(one) ? funnelStages.length : Math.max(0, recorded(one), rankOf(one.stage));

/** Nobody wrote down where this lead was lost. */
export const isPathUnknown = (one: Truth): boolean => lost(one) && recorded(one) < 0;

export interface FunnelRow {
  readonly reached: number;
  readonly movedOn: number;
  readonly lost: number;
  readonly still: number;
  readonly unknown: number;
  /** Finished stays whose first day is known. */
  readonly days: readonly number[];
  /** Whether the rates of stages say anything. */
  readonly isTold: boolean;
  readonly isLast: boolean;
}

export function funnelRows({ counted }: World): ReadonlyMap<string, FunnelRow> {
  const isTold = counted.filter(isPathUnknown).length * 2 <= counted.filter(lost).length;
  const rows = funnelStages.map((stage, rank): readonly [string, FunnelRow] => {
    const ended = counted.filter((one) => furthest(one) === rank);
    const row = {
      reached: counted.filter((one) => furthest(one) >= rank).length,
      movedOn: counted.filter((one) => furthest(one) > rank).length,
      lost: ended.filter(lost).length,
      still: ended.filter((one) => one.outcome === 'open' && Math.max(0, rankOf(one.stage)) === rank).length,
      unknown: ended.filter(isPathUnknown).length,
      days: counted.flatMap((one) => stays(one, rank)),
    };
    return [stageLabel(stage), { ...row, isTold: isTold && row.movedOn + row.lost > 0, isLast: false }];
  });
  const none = { movedOn: 0, lost: 0, still: 0, unknown: 0, days: [], isTold: false };
  return new Map([...rows, [stageLabel('won'), { ...none, reached: counted.filter(won).length, isLast: true }]]);
}

/** Stays of a lead in one stage, in days: from the change into it (the first stage: registration) to the next change. */
function stays({ events, registered }: Truth, rank: number): readonly number[] {
  const [first] = events;
  if (!first) return [];
  const begins = [{ at: Number.NaN, rank: rankOf(first.from || first.to) }];
  for (const { at, to } of events.slice(first.from === '' ? 1 : 0)) begins.push({ at: day(at), rank: rankOf(to) });
  const visits = begins.filter((one, at) => one.rank !== begins[at - 1]?.rank);
  return visits.flatMap((visit, at) => {
    const from = at === 0 && visit.rank === 0 ? registered : visit.at;
    const length = (visits[at + 1]?.at ?? Number.NaN) - from;
    return visit.rank === rank && length >= 0 ? [length] : [];
  });
}

export interface Effort {
  readonly followUps: number;
  readonly days: number;
}

/** What wins took from each stage, and from registration. */
export function efforts({ counted }: World): ReadonlyMap<string, readonly Effort[]> {
  const wins = counted.filter(won);
  const from = (label: string, start: (one: Truth) => string): readonly [string, readonly Effort[]] => [
    label,
    wins.flatMap((one) => effort(one, start(one))),
  ];
  return new Map([
    ...funnelStages.map((stage, rank) => from(stageLabel(stage), (one) => enteredAt(one, rank))),
    from('全程', registration),
  ]);
}

const registration = ({ registered }: Truth): string => (Number.isNaN(registered) ? '' : dayOf(registered));

/** When a lead first came to a stage; '' = never, or nobody wrote down when. */
function enteredAt(one: Truth, rank: number): string {
  const place = named(one).map(rankOf).indexOf(rank);
  if (place < 0) return '';
  if (rank === 0) return registration(one);
  const isTimed = place > 1 || (place === 1 && one.events[0]?.from !== '');
  return isTimed ? (one.events[place - 1]?.at ?? '') : '';
}

function effort({ wonOn, events, contacts }: Truth, entered: string): readonly Effort[] {
  if (Number.isNaN(wonOn) || entered === '') return [];
  const last = events.filter(({ to }) => to === 'won').pop()?.at ?? '';
  const end = day(last) === wonOn ? last : dayOf(wonOn);
  const days = wonOn - day(entered);
  return days >= 0 ? [{ days, followUps: contacts.filter((at) => isUpTo(entered, at) && isUpTo(at, end)).length }] : [];
}

const isUpTo = (one: string, other: string): boolean =>
  isBare(one) || isBare(other) ? day(one) <= day(other) : minuteNumber(one) <= minuteNumber(other);

/** Leads by the stage they were lost in, where that is known. */
export const lostAt = (leads: Truths, rank: number): Truths =>
  leads.filter((one) => lost(one) && !isPathUnknown(one) && furthest(one) === rank);
