import { recordsBegin } from '../../../../src/core/analysis/statistics/survival/records-begin';
import { minuteNumber } from '../../../../src/core/date';
import { defaultSettings } from '../../../../src/core/schema/settings';
import { members } from '../analysis-builder';
import { mean, type Spell, share, sum } from './by-hand';
import type { Printed } from './recount';
import { counts, day, isPast, type Truth, today, type World } from './truth';

export type Truths = readonly Truth[];
export type Is = (one: Truth) => boolean;

export const won: Is = ({ outcome }) => outcome === 'won';
export const lost: Is = ({ outcome }) => outcome === 'lost';
export const closed: Is = (one) => won(one) || lost(one);
export const isOpen: Is = ({ outcome }) => outcome === 'open';
export const says =
  (column: keyof Truth['lead']): Is =>
  ({ lead }) =>
    (lead[column] ?? '') !== '';

export const size = (leads: Truths, is: Is): number => leads.filter(is).length;
export const shareOf = (leads: Truths, is: Is, of: Is): Printed => share(size(leads, is), size(leads, of));
export const numbers = (leads: Truths, column: 'amount' | 'repeatOrders' | 'satisfaction'): number[] =>
  leads.filter(says(column)).map(({ lead }) => Number(lead[column]));

/** Whole days from registration to winning, of those that did not win before they came. */
export const cycles = (leads: Truths): number[] =>
  leads.filter(won).flatMap(({ wonOn, registered }) => (wonOn - registered >= 0 ? [wonOn - registered] : []));

/** An open lead whose next contact fell due on a working day before today's. */
export const overdue: Is = (one) => isOpen(one) && rolled(day(one.lead.nextContactOn)) < today;

/** 1970-01-01 was a Thursday: Saturdays and Sundays move to Monday. */
const rolled = (due: number): number => due + ([1, 0, 0, 0, 0, 0, 2][(due + 4) % 7] ?? 0);

/** Hours to the first contact at or after registration; days alone where either has no hour. */
export function answerHours({ lead, contacts }: Truth): number | undefined {
  const { registeredOn = '' } = lead;
  const isLater = (at: string) =>
    isBare(at) || isBare(registeredOn) ? day(at) >= day(registeredOn) : minuteNumber(at) >= minuteNumber(registeredOn);
  const first = registeredOn === '' ? undefined : contacts.find(isLater);
  if (first === undefined) return undefined;
  if (isBare(first) || isBare(registeredOn)) return (day(first) - day(registeredOn)) * 24;
  return (minuteNumber(first) - minuteNumber(registeredOn)) / 60;
}

export const answers = (leads: Truths): number[] => leads.flatMap((one) => answerHours(one) ?? []);

/** Share of the contacts whose record is known that were written down in time. */
export function recordedInTime(leads: Truths): Printed {
  const told = leads.flatMap(({ followUps }) =>
    followUps.filter(({ contactedAt = '', recordedAt = '' }) => isPast(contactedAt) && recordedAt !== ''),
  );
  const inTime = told.filter(({ contactedAt = '', recordedAt = '' }) =>
    isBare(contactedAt)
      ? day(recordedAt) <= day(contactedAt)
      : minuteNumber(recordedAt) - minuteNumber(contactedAt) <= 120,
  );
  return share(inTime.length, told.length);
}

export const isBare = (at: string): boolean => !at.includes('T');

/** Days within which nine of ten wins of the scope came. */
export function ripening({ scope }: World): number | undefined {
  const took = cycles(scope).sort((a, b) => a - b);
  return took[Math.ceil(took.length * 0.9) - 1];
}

/** Leads old enough to be compared, and those of them won in that time. */
export function ripe(leads: Truths, world: World): { readonly cases: number; readonly wins: number } {
  const days = ripening(world);
  const old = leads.filter(({ registered }) => days !== undefined && registered <= today - days);
  const inTime = old.filter((one) => won(one) && !(one.wonOn - one.registered > Number(days)));
  return { cases: old.length, wins: inTime.length };
}

/** How long leads were watched; where the record of closings begins late (a statistic of its own), only from then on. */
export function spells(leads: Truths): readonly (Spell & { readonly one: Truth })[] {
  const dated = leads.filter(counts).flatMap((one) => {
    const end = closed(one) ? one.endedOn : today;
    const cause = won(one) ? 1 : lost(one) ? 2 : 0;
    return end - one.registered >= 0 ? [{ one, days: end - one.registered, cause: cause as Spell['cause'] }] : [];
  });
  const began = Float32Array.from(dated.map(({ one }) => one.registered));
  const ended = Float32Array.from(dated.map(({ one }) => one.endedOn));
  const from = recordsBegin({ began, ended, today }) ?? Number.NEGATIVE_INFINITY;
  return dated.map((spell) => ({ ...spell, entry: Math.max(-1, from - 1 - spell.one.registered) }));
}

/** Worth of open leads: their amount, else what their budget says; each times its chance by points, if asked. */
export function pipeline(leads: Truths, chance: (one: Truth) => number): number {
  return sum(leads.map((one) => (worthOf(one) ?? 0) * chance(one)));
}

export const worthOf = ({ lead }: Truth): number | undefined =>
  lead.amount ? Number(lead.amount) : budgets[lead.budget ?? ''];

const budgets: Readonly<Record<string, number>> = { '10-15万': 125000, '8万': 80000, '≤20万': 200000 };

const stagePoints: Readonly<Record<string, number>> = {
  ...{ firstContact: 0.1, needs: 0.2, solution: 0.4, quote: 0.55, negotiation: 0.7, signing: 0.9 },
};

export function points({ lead, stage }: Truth): number {
  const factor = { high: 1.3, low: 0.6 }[lead.grade ?? ''] ?? 1;
  return Math.min(0.95, Math.max(0.01, (stagePoints[stage] ?? 0.1) * factor));
}

export const amount = (leads: Truths): number => sum(numbers(leads, 'amount'));
export const meanOf = (leads: Truths, column: 'amount' | 'repeatOrders' | 'satisfaction'): Printed =>
  mean(numbers(leads, column));

export const listLabel = (list: keyof typeof defaultSettings.lists, key = ''): string =>
  defaultSettings.lists[list].find((one) => one.key === key)?.label['zh-CN'] ?? '（未填写）';
export const memberLabel = (key = ''): string => members.find((one) => one.key === key)?.name ?? '（无跟进人）';
export const stageLabel = (key: string): string =>
  defaultSettings.stages.find((one) => one.key === key)?.label['zh-CN'] ?? key;

/** Some leads in parts by a label, in the order met. */
export function parts(leads: Truths, labelOf: (one: Truth) => readonly string[]): Map<string, Truths> {
  const found = new Map<string, Truths>();
  for (const one of leads) for (const label of labelOf(one)) found.set(label, [...(found.get(label) ?? []), one]);
  return found;
}
