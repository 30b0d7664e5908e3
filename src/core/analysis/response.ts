import { firstResponseHours } from '../follow-up/first-response';
import type { AnalysisContext } from './analysis-context';
import { keyAt } from './frame/code-column';
import { isNoLater } from './frame/contacts';
import { median } from './statistics/median';

/** How fast the leads that were answered were answered. */
export interface Responses {
  /** Positions of the answered leads with a known registration. */
  readonly leads: readonly number[];
  readonly medianHours: number | undefined;
  /** The middle one of the limits that hold for these leads. */
  readonly limitHours: number | undefined;
}

/** First follow-up at or after registration; without an hour on either side whole days count. */
export function responsesOf(context: AnalysisContext, leads: readonly number[]): Responses {
  const { frame, input } = context;
  const answered = leads.filter((lead) => !Number.isNaN(hoursToFirst(context, lead)));
  const limit = (lead: number) =>
    firstResponseHours({ source: keyAt(frame.source, lead), grade: keyAt(frame.grade, lead) }, input.settings);
  return {
    leads: answered,
    medianHours: median(answered.map((lead) => hoursToFirst(context, lead))),
    limitHours: median(answered.map(limit)),
  };
}

/** Hours from registration to the first follow-up at or after it; NaN without one. */
export function hoursToFirst({ frame }: AnalysisContext, lead: number): number {
  const start = frame.registeredAt[lead] ?? Number.NaN;
  const first = frame.contacts.get(frame.ids[lead] ?? '')?.find((at) => isNoLater(start, at));
  if (first === undefined) return Number.NaN;
  const isBare = Number.isInteger(start) || Number.isInteger(first);
  const days = isBare ? Math.floor(first) - Math.floor(start) : first - start;
  return Math.round(days * 1440) / 60;
}
