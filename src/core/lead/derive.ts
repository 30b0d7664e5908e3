import { type Day, dayPart, type Stamp } from '../date';
import { planNextContact } from '../follow-up/next-contact';
import { type ContactSummary, summarise } from '../follow-up/summary';
import type { Calendar } from '../follow-up/working-days';
import type { LeadMeta, Origin } from '../history/memory';
import { reminderText } from '../reminder/reminder-text';
import type { LeadColumn } from '../schema/leads';
import type { FollowUp, Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { StageClass } from '../schema/stages';
import type { Vocabulary } from '../schema/vocabulary';
import { closing } from './closing';
import { gradeOf } from './grade';
import { firstStage, stageClassOf } from './lead-stage';
import type { LearntChance } from './learnt-chance';
import { pendingDetails, pendingSince } from './pending-details';
import { valueTier } from './value-tier';
import { winProbability } from './win-probability';

export interface LeadFacts {
  /** The lead as last accepted; absent = seen for the first time. */
  readonly before?: Lead;
  readonly meta: LeadMeta;
  /** Its own follow-ups, filled. */
  readonly followUps: readonly FollowUp[];
  readonly now: Stamp;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly calendar: Calendar;
  /** Where a learnt score beats the points. */
  readonly learnt?: LearntChance | undefined;
  /** A day from `proposeBacklog`. */
  readonly proposal?: Day;
}

export interface DerivedLead {
  readonly lead: Lead;
  readonly meta: LeadMeta;
  /** Details still to be found out. */
  readonly pending: readonly LeadColumn[];
  /** The grade the rules give where a person set another one. */
  readonly contradicts?: string;
}

interface State extends LeadFacts {
  readonly lead: Lead;
  readonly summary: ContactSummary;
  readonly stageClass: StageClass;
}

/**
 * Everything the add-on fills in a lead from its own cells, its follow-ups and the moment. Deriving the result again
 * changes nothing. The owner is assigned elsewhere, the IDs too.
 */
export function deriveLead(lead: Lead, facts: LeadFacts): DerivedLead {
  const registered = withRegistration(withStage(lead, facts), facts);
  const { contradicts, ...grade } = gradeOf(registered, facts);
  const graded = { ...registered, grade: grade.grade };
  const closed = closing(graded, facts);
  const stageClass = stageClassOf(graded, facts.vocabulary);
  const summary = summarise(facts.followUps, facts.now);
  const meta = { ...closed.meta, origin: originOf(graded, grade.origin, facts) };
  const contacted = withContacts({ ...facts, lead: closed.lead, meta, summary, stageClass });
  const planned = withNextContact(contacted);
  return { ...withVerdicts(planned), ...(contradicts !== undefined && { contradicts }) };
}

function withStage(lead: Lead, { vocabulary }: LeadFacts): Lead {
  return lead.stage ? lead : { ...lead, stage: firstStage(vocabulary) };
}

/** When an older row was registered stays unknown. */
function withRegistration(lead: Lead, { meta, now }: LeadFacts): Lead {
  return lead.registeredOn || meta.adopted ? lead : { ...lead, registeredOn: now };
}

function originOf(lead: Lead, grade: Origin | undefined, { before, meta }: LeadFacts): LeadMeta['origin'] {
  const { grade: _grade, owner: known, ...rest } = meta.origin;
  const { owner: name = '' } = lead;
  const { owner: former = '' } = before ?? {};
  const owner = name !== former && (known !== 'addOn' || former !== '') ? 'person' : known;
  return { ...rest, ...(grade && { grade }), ...(owner && name !== '' && { owner }) };
}

/** A first contact typed by the team stays; ours follows the earliest follow-up. Older rows keep what no follow-up tells. */
function withContacts(state: State): State {
  const { lead, meta, summary } = state;
  const typed = lead.firstContactOn && lead.firstContactOn !== meta.firstContactWritten ? lead.firstContactOn : '';
  const firstContactOn = typed || summary.first;
  const keeps = meta.adopted && summary.count === 0;
  const { firstContactWritten: _written, ...rest } = meta;
  return {
    ...state,
    lead: {
      ...lead,
      firstContactOn,
      lastContactOn: keeps ? (lead.lastContactOn ?? '') : summary.last,
      followUpCount: keeps ? (lead.followUpCount ?? '0') : String(summary.count),
    },
    meta: { ...rest, ...(typed === '' && summary.first !== '' && { firstContactWritten: summary.first }) },
  };
}

/** The next contact, whose it is, and when a person typed it. */
function withNextContact(state: State): State {
  const { lead, meta } = state;
  const dated = isTypedNow(state) ? { ...meta, typedNextAt: state.now } : meta;
  const { day, from } = planNextContact({ ...state, meta: dated });
  const { nextContactOn: _origin, ...origins } = meta.origin;
  const origin = from === 'typed' ? 'person' : 'addOn';
  return {
    ...state,
    lead: { ...lead, nextContactOn: day },
    meta: {
      ...dated,
      origin: { ...origins, ...(day !== '' && { nextContactOn: origin }) },
      ...(day !== '' && from !== 'typed' && { nextContactWritten: day }),
    },
  };
}

/** Whether a person typed the next contact since the last derivation. Of an older row nobody knows when. */
function isTypedNow({ lead, meta, before }: State): boolean {
  const { nextContactOn = '' } = lead;
  if (nextContactOn === '' || nextContactOn === meta.nextContactWritten) return false;
  if (before === undefined) return meta.typedNextAt === undefined && !meta.adopted;
  return nextContactOn !== before.nextContactOn;
}

/** Pending details, chance, tier and the reminder text: what follows from everything else. */
function withVerdicts(state: State): DerivedLead {
  const { settings, now, before, summary } = state;
  const { lead, meta } = state;
  const stage = settings.stages.find(({ key }) => key === lead.stage);
  const pending = pendingDetails(lead, stage, settings);
  const isNew = before === undefined && meta.pendingSince === undefined;
  const start = dayPart(isNew ? lead.registeredOn || now : now);
  const dated = inOrder({ ...meta, pendingSince: pendingSince(pending, meta.pendingSince, start) });
  const chance = state.learnt?.(lead, summary.count) ?? winProbability(lead, stage);
  const isWon = meta.wasWon === true;
  const filled: Lead = {
    ...lead,
    winProbability: chance === undefined ? '' : String(chance),
    valueTier: valueTier(lead, { isWon, settings, today: dayPart(now) }),
  };
  const view = { lead: filled, meta: dated, followUps: state.followUps, summary, pending };
  return { lead: { ...filled, reminder: reminderText(view, state) }, meta: dated, pending };
}

/** Keys in one order and no empty record: equal facts give equal text in memory. */
function inOrder({ pendingSince: since = {}, ...meta }: LeadMeta): LeadMeta {
  const entries = Object.entries({ ...meta, ...(Object.keys(since).length > 0 && { pendingSince: since }) });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) as unknown as LeadMeta;
}
