import { emptyPlan, joinPlans, type Plan } from '../edit';
import { type FollowUpHint, fillFollowUp } from '../follow-up/fill';
import { type MemoryRow, memoryKey } from '../history/memory';
import { followUpHintWords } from '../i18n/reminder-words';
import { enforceRow } from '../lead/enforce';
import { nextFollowUpId } from '../lead/identifiers';
import { isFollowUpRow } from '../lead/is-follow-up-row';
import { type FollowUp, type Lead, storedOf } from '../schema/row';
import { foldLabel, foldName } from '../text';
import { type Identified, identify } from './identify';
import { missingRows } from './missing-rows';
import { planRow } from './plan-row';
import { idsElsewhere, newMeta, rememberedFollowUps, type Situation } from './situation';
import { toastsOf } from './toasts';

export interface SettledFollowUps {
  readonly plan: Plan;
  /** Follow-ups of every lead after this plan. */
  readonly byLead: ReadonlyMap<string, readonly FollowUp[]>;
  /** Leads whose dates and counts must be derived again. */
  readonly touched: ReadonlySet<string>;
}

/** Settles rows of Follow-ups: reads what was typed, fills what is blank, gives ids; then says whose leads it concerns. */
export function settleFollowUps(situation: Situation, leads: ReadonlyMap<string, Lead>): SettledFollowUps {
  const rows = situation.followUps.filter(({ cells }) => isFollowUpRow(cells));
  const known = { memory: situation.memory, elsewhere: idsElsewhere(situation) };
  const identified = identify('followUps', rows, known);
  const remembered = rememberedFollowUps(situation.memory);
  const touched = new Set<string>();
  const remembers = [...situation.memory.keys()].filter((key) => key.startsWith('F:')).map((key) => key.slice(2));
  const taken = new Set([...remembers, ...(known.elsewhere ?? []), ...(situation.reserved ?? [])]);
  const search = nameSearch(leads);
  const plans = identified.map((one) => {
    const id = one.id || nextFollowUpId(taken);
    taken.add(id);
    const settled = settleOne({ ...one, id }, situation, { leads, search });
    const old = storedOf(one.before?.values, 'leadId');
    const now = storedOf(settled.values, 'leadId');
    remembered.get(old)?.delete(id);
    if (now !== '') group(remembered, now).set(id, settled.values);
    for (const leadId of [old, now]) if (leadId !== '') touched.add(leadId);
    return settled.plan;
  });
  const gone = situation.complete
    ? missingRows('followUps', identified.map(({ id }) => id).filter(Boolean), situation)
    : emptyPlan;
  for (const { key, values } of gone.memory) {
    const leadId = storedOf(values, 'leadId');
    remembered.get(leadId)?.delete(key.slice(2));
    touched.add(leadId);
  }
  const byLead = new Map([...remembered].map(([leadId, group_]) => [leadId, [...group_.values()]]));
  return { plan: joinPlans([...plans, gone]), byLead, touched };
}

function group(remembered: Map<string, Map<string, FollowUp>>, leadId: string): Map<string, FollowUp> {
  const rows = remembered.get(leadId) ?? new Map<string, FollowUp>();
  remembered.set(leadId, rows);
  return rows;
}

interface Directory {
  readonly leads: ReadonlyMap<string, Lead>;
  readonly search: (text: string) => string[];
}

function settleOne(
  { row, id, before }: Identified,
  situation: Situation,
  { leads, search }: Directory,
): { readonly plan: Plan; readonly values: Record<string, string> } {
  const verdict = enforceRow('followUps', row, { ...situation, ...accepted(before), findLead: search });
  const lead = leads.get(storedOf(verdict.stored, 'leadId'));
  const adopted = before?.meta.adopted ?? situation.adopting ?? false;
  const { followUp, hints } = fillFollowUp(
    { ...before?.values, ...verdict.stored, followUpId: id },
    {
      now: situation.now,
      adopted,
      ...(lead === undefined ? {} : { lead }),
      ...(before === undefined ? {} : { before: before.values }),
    },
  );
  const values = followUp as Record<string, string>;
  const meta = before?.meta ?? newMeta(situation);
  const notes = hintNotes(hints, before, situation);
  const shown = situation.shown.followUps;
  const settled = { table: 'followUps' as const, row, id, verdict, values, meta, shown, hints: notes };
  const plan = planRow({ ...settled, ...(before === undefined ? {} : { before }) }, situation);
  return { plan: { ...emptyPlan, ...plan, toasts: toastsOf('followUps', verdict, situation) }, values };
}

/** A note for what a postponed step still lacks; one that stands already stays until its cell changes. */
function hintNotes(
  hints: readonly FollowUpHint[],
  before: MemoryRow | undefined,
  { vocabulary }: Situation,
): Record<string, string> {
  const fresh = hints.filter(({ column }) => !before?.meta.noted?.includes(column));
  return Object.fromEntries(fresh.map(({ column, code }) => [column, followUpHintWords[code][vocabulary.language]]));
}

function accepted(before: MemoryRow | undefined): { before?: Readonly<Record<string, string>> } {
  return before === undefined ? {} : { before: before.values };
}

/** Finds leads by what people type: the id in any case and width, or the customer's name. */
function nameSearch(leads: ReadonlyMap<string, Lead>): (text: string) => string[] {
  let byName: Map<string, string[]> | undefined;
  let byId: Map<string, string[]> | undefined;
  return (text) => {
    if (leads.has(text)) return [text];
    byId ??= grouped(leads, (_lead, id) => foldLabel(id));
    byName ??= grouped(leads, ({ customerName = '' }) => foldName(customerName));
    return byId.get(foldLabel(text)) ?? byName.get(foldName(text)) ?? [];
  };
}

/** Lead ids by a folded text; blank texts name nobody. */
function grouped(leads: ReadonlyMap<string, Lead>, textOf: (lead: Lead, id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, lead] of leads) {
    const text = textOf(lead, id);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), id]);
  }
  return groups;
}

/** The leads that memory knows, by id. */
export function rememberedLeads(memory: ReadonlyMap<string, MemoryRow>): Map<string, Lead> {
  const leads = new Map<string, Lead>();
  const prefix = memoryKey('leads', '');
  for (const row of memory.values()) {
    if (row.key.startsWith(prefix) && row.deletedOn === '') leads.set(row.key.slice(prefix.length), row.values);
  }
  return leads;
}
