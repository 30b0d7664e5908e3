import { dayNumber } from '../date';
import { firstResponseHours } from '../follow-up/first-response';
import type { AnalysisContext } from './analysis-context';
import { firstContact } from './frame/contacts';
import type { Frame } from './frame/frame';
import type { Behind } from './report';
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
  const answered = leads.filter((lead) => !Number.isNaN(hoursToFirst(context, lead)));
  return {
    leads: answered,
    medianHours: median(answered.map((lead) => hoursToFirst(context, lead))),
    limitHours: median(answered.map(limitOf(context))),
  };
}

/** Hours from registration to the first follow-up at or after it; NaN without one. */
export function hoursToFirst({ responseHours }: Pick<AnalysisContext, 'responseHours'>, lead: number): number {
  return responseHours[lead] ?? Number.NaN;
}

/** The leads answered within their limit among those of which that is settled: answered, or unanswered beyond it. */
export function answeredInTime(context: AnalysisContext, leads: readonly number[]): Required<Behind> {
  const limit = limitOf(context);
  const today = dayNumber(context.input.today);
  const isOver = (lead: number) => (today - (context.frame.registeredAt[lead] ?? Number.NaN)) * 24 > limit(lead);
  const of = leads.filter((lead) => hoursToFirst(context, lead) >= 0 || isOver(lead));
  return { leads: of.filter((lead) => hoursToFirst(context, lead) <= limit(lead)), of };
}

/** The same of every lead. */
export function everyResponse(frame: Frame): Float64Array {
  const { registeredAt, contacts } = frame;
  return registeredAt.map((start, lead) => hoursBetween(start, firstContact(contacts, lead, start)));
}

/** The limit of a lead in hours, worked out once for each source and grade. */
function limitOf({ frame: { source, grade }, input }: AnalysisContext): (lead: number) => number {
  const limits = source.keys.map((from) =>
    grade.keys.map((level) => firstResponseHours({ source: from, grade: level }, input.settings)),
  );
  return (lead) => limits[source.codes[lead] ?? 0]?.[grade.codes[lead] ?? 0] ?? Number.NaN;
}

function hoursBetween(start: number, first: number): number {
  if (Number.isNaN(first)) return Number.NaN;
  const isBare = Number.isInteger(start) || Number.isInteger(first);
  const days = isBare ? Math.floor(first) - Math.floor(start) : first - start;
  return Math.round(days * 1440) / 60;
}
