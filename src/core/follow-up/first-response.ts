import { dayPart, isBareDay, minuteNumber, type Stamp, stampOf } from '../date';
import type { Lead } from '../schema/row';
import { gradeRule, numberOf, type Settings } from '../schema/settings';

export interface FirstResponse {
  /** Until when it had to come; a bare day means the end of that day. '' = registration unknown. */
  readonly limit: Stamp | '';
  /** When it came; '' = not yet. */
  readonly at: Stamp | '';
  readonly verdict: 'inTime' | 'late' | 'open' | 'unknown';
}

/** Calendar hours a new lead may wait: its source first (web form), then its grade. */
export function firstResponseHours(lead: Lead, settings: Settings): number {
  if (lead.source === 'webForm') return numberOf(settings, 'firstResponseWebFormHours');
  return gradeRule(settings, lead.grade ?? '').firstResponseHours;
}

/** Until when a lead must have been answered; a bare registration day gives a bare day, '' where none is known. */
export function firstResponseLimit(lead: Lead, settings: Settings): Stamp | '' {
  const { registeredOn = '' } = lead;
  if (registeredOn === '') return '';
  const limit = stampOf(minuteNumber(registeredOn) + firstResponseHours(lead, settings) * 60);
  return isBareDay(registeredOn) ? dayPart(limit) : limit;
}

/**
 * The first contact at or after registration and whether it came in time: by the hour, or by the end of the day where
 * either side is a bare day. `contacts` stand in time order; a first contact typed by the team counts like a follow-up.
 */
export function firstResponse(lead: Lead, contacts: readonly Stamp[], settings: Settings): FirstResponse {
  const limit = firstResponseLimit(lead, settings);
  if (limit === '') return { limit, at: '', verdict: 'unknown' };
  const typed = lead.firstContactOn ? [lead.firstContactOn] : [];
  const after = [...contacts, ...typed].filter((stamp) => isUpTo(lead.registeredOn ?? '', stamp)).sort();
  const at = after[0];
  if (at === undefined) return { limit, at: '', verdict: 'open' };
  return { limit, at, verdict: isUpTo(at, limit) ? 'inTime' : 'late' };
}

/** Whether one time comes no later than another; a bare day on either side compares days only. */
export function isUpTo(one: Stamp, other: Stamp): boolean {
  return isBareDay(one) || isBareDay(other) ? dayPart(one) <= dayPart(other) : one <= other;
}
