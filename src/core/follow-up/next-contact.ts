import { addDays, type Day, dayPart, type Stamp } from '../date';
import type { LeadMeta } from '../history/memory';
import type { FollowUp, Lead } from '../schema/row';
import { gradeRule, type Settings } from '../schema/settings';
import type { StageClass } from '../schema/stages';
import { firstResponseLimit } from './first-response';
import type { ContactSummary } from './summary';
import type { Calendar } from './working-days';

export interface NextContactFacts {
  readonly lead: Lead;
  readonly meta: LeadMeta;
  readonly summary: ContactSummary;
  readonly followUps: readonly FollowUp[];
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly stageClass: StageClass;
  /** A day from `proposeBacklog` for a lead older than the workbook. */
  readonly proposal?: Day;
}

export interface NextContact {
  readonly day: Day | '';
  /** Why this day: typed by a person, promised in a follow-up, by rule, or proposed from the start day on. */
  readonly from: 'typed' | 'step' | 'firstResponse' | 'cadence' | 'backlog' | 'none';
  /** Moved because the customer was contacted as often as the grade allows: waiting on purpose. */
  readonly waiting?: true;
}

const NONE: NextContact = { day: '', from: 'none' };

/** The next contact of a lead: a typed day, the earliest open step, the first-response limit, or the cadence, in that order. */
export function planNextContact(facts: NextContactFacts): NextContact {
  const { stageClass, summary } = facts;
  if (stageClass === 'won' || stageClass === 'invalid' || isChurned(facts)) return NONE;
  const typed = typedDay(facts);
  if (typed !== '') return { day: typed, from: 'typed' };
  if (stageClass === 'lost') return NONE;
  if (summary.openStep) return capped({ day: summary.openStep.day, from: 'step' }, facts);
  return stageClass === 'paused' ? NONE : capped(byRule(facts), facts);
}

/** Whether an old lead waits for a day from `proposeBacklog`: no date of its own, and by rule none before the start day. */
export function needsProposal(facts: NextContactFacts): boolean {
  const { proposal: _ignored, ...rest } = facts;
  const plan = planNextContact(rest);
  return facts.stageClass === 'open' && plan.from === 'backlog' && plan.day === '';
}

/**
 * The day a person typed, as long as it stands: until a contact on or after it, or until a follow-up recorded later
 * brings a next step of its own. Any value but the last one the add-on wrote was typed.
 */
export function typedDay({ lead, meta, summary, followUps }: NextContactFacts): Day | '' {
  const { nextContactOn = '' } = lead;
  if (nextContactOn === '' || nextContactOn === meta.nextContactWritten) return '';
  if (summary.last !== '' && dayPart(summary.last) >= nextContactOn) return '';
  const typedAt = meta.typedNextAt ?? meta.enteredAt;
  const overtaken = followUps.some(({ nextStepOn = '', recordedAt = '' }) => nextStepOn !== '' && recordedAt > typedAt);
  return overtaken ? '' : nextContactOn;
}

function isChurned({ lead, settings }: NextContactFacts): boolean {
  return settings.stages.some(({ key, afterWon }) => key === lead.stage && afterWon === true);
}

function byRule(facts: NextContactFacts): NextContact {
  const { lead, meta, settings, calendar } = facts;
  const last = lastContact(facts);
  const day = last === '' ? firstResponseLimit(lead, settings) : addDays(last, cadenceDays(lead, settings));
  if (meta.adopted && (day === '' || dayPart(day) < startDay(facts))) {
    return { day: facts.proposal ?? meta.nextContactWritten ?? '', from: 'backlog' };
  }
  if (day === '') return NONE;
  return { day: calendar.roll(dayPart(day)), from: last === '' ? 'firstResponse' : 'cadence' };
}

/** Rows taken over may know a last or first contact that no follow-up tells. */
function lastContact({ lead, meta, summary }: NextContactFacts): Stamp | '' {
  if (summary.last !== '') return summary.last;
  const kept = meta.adopted ? (lead.lastContactOn ?? '') : '';
  return kept || (lead.firstContactOn ?? '');
}

function cadenceDays(lead: Lead, settings: Settings): number {
  return gradeRule(settings, lead.grade ?? '').cadenceDays;
}

function startDay({ meta, settings }: NextContactFacts): Day {
  return settings.values.startDay || dayPart(meta.enteredAt);
}

/** At most so many contacts in 30 days: a day that would be one more moves to day 31, counted from the first of them. */
function capped(plan: NextContact, { lead, summary, settings, calendar }: NextContactFacts): NextContact {
  const cap = gradeRule(settings, lead.grade ?? '').capIn30Days;
  const oldest = cap > 0 ? summary.contacts[summary.contacts.length - cap] : undefined;
  if (oldest === undefined || plan.day === '') return plan;
  const free = addDays(oldest, 30);
  return plan.day < free ? { ...plan, day: calendar.roll(free), waiting: true } : plan;
}
