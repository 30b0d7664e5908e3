import { dayPart, type Stamp } from '../date';
import type { NextContactFacts } from '../follow-up/next-contact';
import { type ContactSummary, summarise } from '../follow-up/summary';
import type { Calendar } from '../follow-up/working-days';
import type { LeadMeta } from '../history/memory';
import { pendingDetails } from '../lead/pending-details';
import type { LeadColumn } from '../schema/leads';
import type { FollowUp, Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Stage, StageClass } from '../schema/stages';
import type { Vocabulary } from '../schema/vocabulary';

/** What every reminder is decided against. `vocabulary` speaks the workbook's language. */
export interface ReminderContext {
  readonly now: Stamp;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly vocabulary: Vocabulary;
}

/** A lead as reminders see it. */
export interface LeadView {
  readonly lead: Lead;
  readonly meta: LeadMeta;
  readonly followUps: readonly FollowUp[];
  readonly summary: ContactSummary;
  readonly pending: readonly LeadColumn[];
  /** Row on the Leads tab, where known. */
  readonly row?: number;
}

/** The view of a lead with its own follow-ups. */
export function leadView(
  record: Pick<LeadView, 'lead' | 'meta' | 'followUps' | 'row'>,
  { now, settings }: ReminderContext,
): LeadView {
  return {
    ...record,
    summary: summarise(record.followUps, now),
    pending: pendingDetails(record.lead, stageOf(record.lead, settings), settings),
  };
}

/** The stage of a lead, as Settings describe it. */
export function stageOf({ stage = '' }: Lead, settings: Settings): Stage | undefined {
  return settings.stages.find(({ key }) => key === stage);
}

/** The class of a lead's stage; an unknown one counts as open, so that nothing is forgotten. */
export function classOf(lead: Lead, settings: Settings): StageClass {
  return stageOf(lead, settings)?.class ?? 'open';
}

/** The facts from which the next contact of a viewed lead follows. */
export function nextContactFacts(view: LeadView, { settings, calendar }: ReminderContext): NextContactFacts {
  return { ...view, settings, calendar, stageClass: classOf(view.lead, settings) };
}

/** Today, by the moment of the run. */
export function todayOf({ now }: ReminderContext): string {
  return dayPart(now);
}
