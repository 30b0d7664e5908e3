import { assignOwner, isReadyToAssign } from '../assignment/assign';
import { dayPart } from '../date';
import { emptyPlan, type HistoryEvent, joinPlans, type Plan, type ReviewRow } from '../edit';
import type { LeadMeta, MemoryRow } from '../history/memory';
import { columnLabel } from '../i18n/column-label';
import { hintNote, refusalToast } from '../i18n/refusal-words';
import { customerCodeOf } from '../lead/customer-code';
import { deriveLead } from '../lead/derive';
import { enforceRow, type Verdict } from '../lead/enforce';
import { gradeOf } from '../lead/grade';
import { nextLeadId } from '../lead/identifiers';
import { isLeadRow } from '../lead/is-lead-row';
import { stageClassOf } from '../lead/lead-stage';
import { readContact } from '../lead/read-contact';
import type { Refusal } from '../lead/refusal';
import { type FollowUp, type Lead, type Row, storedOf } from '../schema/row';
import { backlog } from './backlog';
import { type Identified, identify } from './identify';
import { missingRows } from './missing-rows';
import { planRow } from './plan-row';
import { idsElsewhere, newMeta, type Situation } from './situation';
import { Team } from './team';
import { toastsOf } from './toasts';
import { twinHints } from './twin-hints';

/** Settles rows of Leads: reads what was typed, gives ids and owners, derives what the add-on fills, tells History. */
export function settleLeads(situation: Situation, followUps: ReadonlyMap<string, readonly FollowUp[]>): Plan {
  const rows = situation.leads.filter(({ cells, formulas }) => isLeadRow(cells, formulas));
  const elsewhere = idsElsewhere(situation);
  const identified = identify('leads', rows, { memory: situation.memory, elsewhere });
  const taken = new Set([
    ...(elsewhere ?? []),
    ...identified.map(({ id }) => id).filter(Boolean),
    ...rememberedIds(situation),
    ...(situation.reserved ?? []),
    ...(situation.erased?.ids ?? []),
  ]);
  const office: Office = {
    taken,
    team: new Team(situation),
    proposals: new Map(),
    twins: twinHints(situation, identified),
  };
  const named = identified.map((one) => judge(one, situation, office));
  const proposals = situation.complete ? backlog(named, situation, followUps) : new Map<string, string>();
  const plans = named.map((one) =>
    settleOne(one, { ...situation, contacts: followUps.get(one.id) ?? [] }, { ...office, proposals }),
  );
  const gone = situation.complete
    ? missingRows(
        'leads',
        named.map(({ id }) => id),
        situation,
      )
    : emptyPlan;
  return joinPlans([...plans, gone]);
}

/** A row whose id and typed values are settled, before anything is derived. */
export interface Judged {
  readonly row: Row<string>;
  readonly id: string;
  readonly before?: MemoryRow;
  readonly verdict: Verdict;
  readonly lead: Lead;
  readonly meta: LeadMeta;
}

interface Office {
  readonly taken: Set<string>;
  readonly team: Team;
  readonly proposals: ReadonlyMap<string, string>;
  readonly twins: (row: Row<string>) => string | undefined;
}

function rememberedIds({ memory }: Situation): string[] {
  return [...memory.keys()].filter((key) => key.startsWith('L:')).map((key) => key.slice(2));
}

function judge({ row, id, before }: Identified, situation: Situation, { taken }: Office): Judged {
  const verdict = enforceRow('leads', row, {
    ...situation,
    ...(before === undefined ? {} : { before: before.values }),
  });
  const given =
    id || nextLeadId(situation.settings.values.idPattern, verdict.stored['registeredOn'] || situation.today, taken);
  taken.add(given);
  const meta = { ...(before?.meta ?? newMeta(situation)), ...olderThanStart(verdict, before, situation) };
  const lead: Lead = { ...before?.values, ...verdict.stored, leadId: given };
  return { row, id: given, verdict, lead, meta, ...(before === undefined ? {} : { before }) };
}

function settleOne(
  judged: Judged,
  situation: Situation & { readonly contacts: readonly FollowUp[] },
  office: Office,
): Plan {
  const { row, id, before, verdict } = judged;
  const owned = withOwner(judged, situation, office.team);
  const proposal = office.proposals.get(id);
  const derived = deriveLead(withContact(owned.lead, row), {
    meta: asked(judged, owned.meta, situation),
    followUps: situation.contacts,
    now: situation.now,
    settings: situation.settings,
    vocabulary: situation.vocabulary,
    calendar: situation.calendar,
    learnt: situation.learnt,
    ...(before === undefined ? {} : { before: before.values }),
    ...(proposal === undefined ? {} : { proposal }),
  });
  const bare = withoutContact(derived.lead, owned.lead);
  const coded = situation.shown.leads.has('customerCode')
    ? customerCodeOf(bare, derived.meta, { settings: situation.settings, given: office.team.codes })
    : { lead: bare, meta: derived.meta };
  const meta = reviewed(judged, coded.meta, situation);
  const values = coded.lead as Record<string, string>;
  const hints = hintsOf(judged, situation, office);
  const settled = { table: 'leads' as const, row, id, verdict, values, meta, shown: situation.shown.leads, hints };
  const plan = planRow({ ...settled, ...(before === undefined ? {} : { before }) }, situation);
  const requests = requestEvents(judged, situation);
  const reviews = situation.adopting ? reviewRows(id, verdict, situation) : [];
  const twin = hints['customerName'];
  const toasts = [...toastsOf('leads', verdict, situation), ...(twin === undefined ? [] : [twin])];
  return { ...emptyPlan, ...plan, events: [...plan.events, ...requests], reviews, toasts };
}

/** A lead registered before the start day gets no first-response or close reminders, whichever way it came in. */
function olderThanStart(
  { stored }: Verdict,
  before: MemoryRow | undefined,
  { settings }: Situation,
): Pick<LeadMeta, 'adopted'> {
  const { registeredOn: registered = '' } = stored;
  const isNews = registered !== (before?.values['registeredOn'] ?? '');
  return isNews && registered !== '' && dayPart(registered) < settings.values.startDay ? { adopted: true } : {};
}

/** A single contact column of a sheet taken over counts as phone, e-mail or WeChat, but is never copied. */
function withContact(lead: Lead, { contact }: Row<string>): Lead {
  return contact === undefined || lead.phone || lead.email || lead.wechat ? lead : { ...lead, ...readContact(contact) };
}

function withoutContact(derived: Lead, { phone = '', email = '', wechat = '' }: Lead): Lead {
  return { ...derived, phone, email, wechat };
}

/** A blank owner is given once grade and source stand, or some time after the row was entered. */
function withOwner(judged: Judged, situation: Situation, team: Team): { lead: Lead; meta: LeadMeta } {
  const { lead, meta } = judged;
  if (!isOpen(lead, situation) || !isReadyToAssign(lead, withGradeOrigin(judged, situation), situation)) {
    return { lead, meta };
  }
  const assignment = assignOwner(lead, team.facts());
  if (assignment === undefined) return { lead, meta };
  team.took(assignment.owner, situation.now);
  const origin = { ...meta.origin, owner: 'addOn' as const };
  return { lead: { ...lead, owner: assignment.owner, assignedAt: situation.now }, meta: { ...meta, origin } };
}

/** A grade that a person has just typed stands as theirs already. */
function withGradeOrigin({ lead, meta, before }: Judged, { settings }: Situation): LeadMeta {
  const { origin } = gradeOf(lead, { meta, settings, ...(before === undefined ? {} : { before: before.values }) });
  const { grade: _old, ...rest } = meta.origin;
  return { ...meta, origin: { ...rest, ...(origin && { grade: origin }) } };
}

function isOpen(lead: Lead, { vocabulary }: Situation): boolean {
  return stageClassOf(lead, vocabulary) === 'open';
}

/** A wish for a stage stands until it is answered; any other stage that is taken afterwards ends it. */
function asked({ row, verdict, before }: Judged, meta: LeadMeta, { who }: Situation): LeadMeta {
  const { stageRequest, stored } = verdict;
  if (stageRequest !== undefined) return { ...meta, requestedStage: stageRequest, requestedBy: who };
  const { wish } = row;
  if (wish !== undefined && wish.at === stored['stage'])
    return { ...meta, requestedStage: wish.stage, requestedBy: wish.by };
  const isAnswered = row.declined || stored['stage'] !== before?.values['stage'];
  if (meta.requestedStage === undefined || !isAnswered) return meta;
  const { requestedStage: _stage, requestedBy: _by, ...rest } = meta;
  return rest;
}

function requestEvents({ id, verdict, lead }: Judged, situation: Situation): HistoryEvent[] {
  if (verdict.stageRequest === undefined) return [];
  const { now, who, way, operation } = situation;
  const event = { kind: 'requested', at: now, who, table: 'leads', id, column: 'stage', way, operation } as const;
  return [{ ...event, from: storedOf(lead, 'stage'), to: verdict.stageRequest }];
}

/** Values that decide what a row counts as: an unreadable one of a sheet taken over waits in Review. */
const reviewable: ReadonlySet<string> = new Set(['stage', 'grade', 'status']);

/** What waits in Review: refused at adoption, until a person gives the cell another value that is taken. */
function reviewed({ verdict, before }: Judged, meta: LeadMeta, { adopting }: Situation): LeadMeta {
  const refused = verdict.refusals.map(({ column }) => column);
  const isOpenStill = (column: string) =>
    refused.includes(column) || storedOf(verdict.stored, column) === storedOf(before?.values, column);
  const waiting = (meta.inReview ?? []).filter(isOpenStill);
  const found = adopting ? refused.filter((column) => reviewable.has(column)) : [];
  const inReview = [...new Set([...waiting, ...found])];
  const { inReview: _old, ...rest } = meta;
  return inReview.length === 0 ? rest : { ...rest, inReview };
}

function reviewRows(id: string, { refusals }: Verdict, { vocabulary }: Situation): ReviewRow[] {
  const { language } = vocabulary;
  const reason = (refusal: Refusal) =>
    refusalToast(refusal, { column: columnLabel('leads', refusal.column, language), language, place: 'review' });
  return refusals
    .filter(({ column }) => reviewable.has(column))
    .map((one) => ({
      table: 'leads',
      id,
      column: one.column,
      text: one.text,
      reason: reason(one),
      proposal: one.nearest ?? vocabulary.label(one.column === 'stage' ? 'stage' : 'grade', one.back),
    }));
}

function hintsOf({ row, verdict }: Judged, { vocabulary }: Situation, { twins }: Office): Record<string, string> {
  const notes = Object.fromEntries(
    verdict.hints.map((hint) => [
      hint.column,
      hintNote(hint, columnLabel('leads', hint.column, vocabulary.language), vocabulary.language),
    ]),
  );
  const twin = twins(row);
  return twin === undefined ? notes : { ...notes, customerName: twin };
}
