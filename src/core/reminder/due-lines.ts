import type { Day } from '../date';
import { gradeRank } from '../lead/grade';
import type { Lead } from '../schema/row';
import { numberOf, type Settings } from '../schema/settings';
import { inOrder } from '../text-order';
import { type DueKind, type DueState, dueOf } from './due-of';
import { expectedValues } from './expected-value';
import { type KindKey, kinds } from './kinds';
import { type LeadView, type ReminderContext, todayOf } from './lead-view';
import type { Reason } from './reason';
import { activeManagers, type Unreachable, unreachable } from './recipient';

/** How far lateness has climbed: told to the owner, to the managers too, offered for reassignment. */
export type Escalation = 'none' | 'owner' | 'manager' | 'reassign';

/** One lead for one person: its most urgent kind, the others as tags. */
export interface Line {
  readonly lead: Lead;
  readonly leadId: string;
  /** Member key of who has to act; '' = nobody named. */
  readonly recipient: string;
  /** Why the recipient cannot be told: the managers' summary lists it under that name. */
  readonly unreachable?: Unreachable;
  readonly kind: KindKey;
  readonly tags: readonly KindKey[];
  readonly reason: Reason;
  /** The due day moved to a working day. */
  readonly day: Day;
  /** The due day as it stands. */
  readonly rawDay: Day;
  readonly daysLate: number;
  readonly state: DueState;
  readonly escalation: Escalation;
  /** Expected value, for the order. */
  readonly value: number;
  readonly row?: number;
}

/** Every line due for the given leads: escalated ones first, then by kind, grade, value, fewest days late, ID. */
export function dueLines(views: readonly LeadView[], context: ReminderContext): readonly Line[] {
  const worth = expectedValues(views, context.settings);
  const lines = views.flatMap((view) => linesOf(view, context, worth));
  return sortLines(lines, context.settings);
}

/** Lines in the order in which they are read. */
export function sortLines(lines: readonly Line[], settings: Settings): readonly Line[] {
  const rankOf = new Map(kinds.map(({ key }, index) => [key as KindKey, index]));
  const rank = (kind: KindKey): number => rankOf.get(kind) ?? kinds.length;
  return [...lines].sort(
    (one, other) =>
      Number(one.escalation === 'none') - Number(other.escalation === 'none') ||
      rank(one.kind) - rank(other.kind) ||
      gradeRank(settings, one.lead.grade ?? '') - gradeRank(settings, other.lead.grade ?? '') ||
      other.value - one.value ||
      one.daysLate - other.daysLate ||
      inOrder(one.leadId, other.leadId) ||
      inOrder(one.recipient, other.recipient),
  );
}

/** Whether a lead stands without a next step, whatever else is due: such lines have a heading of their own. */
export function lacksNextStep({ kind, tags }: Line): boolean {
  return kind === 'noNextStep' || tags.includes('noNextStep');
}

function linesOf(view: LeadView, context: ReminderContext, worth: (lead: Lead) => number): readonly Line[] {
  const byRecipient = new Map<string, DueKind[]>();
  for (const due of dueOf(view, context)) {
    for (const recipient of recipientsOf(due, view, context)) {
      byRecipient.set(recipient, [...(byRecipient.get(recipient) ?? []), due]);
    }
  }
  return [...byRecipient].flatMap(([recipient, dues]) => lineOf(view, { recipient, dues, worth }, context));
}

/** Managers for an approval, else who promised the step or owns the lead. Without any manager the owner hears of it. */
function recipientsOf({ to, by }: DueKind, { lead }: LeadView, { settings }: ReminderContext): readonly string[] {
  const owner = by ?? lead.owner ?? '';
  if (to === 'actor') return [owner];
  const managers = activeManagers(settings.members).map(({ key }) => key);
  return managers.length > 0 ? managers : [owner];
}

interface Told {
  readonly recipient: string;
  readonly dues: readonly DueKind[];
  readonly worth: (lead: Lead) => number;
}

function lineOf(view: LeadView, { recipient, dues, worth }: Told, context: ReminderContext): readonly Line[] {
  const now = dues.filter(({ state }) => state !== 'next');
  const first = now[0] ?? dues[0];
  if (first === undefined) return [];
  const { lead, row } = view;
  const cause = unreachable(recipient, context.settings.members, todayOf(context));
  const tags = (now.length > 0 ? now : dues).slice(1).map(({ kind }) => kind);
  const line: Line = {
    lead,
    leadId: lead.leadId ?? '',
    recipient,
    ...(cause && { unreachable: cause }),
    kind: first.kind,
    tags,
    reason: first.reason,
    day: first.rolled,
    rawDay: first.day,
    daysLate: first.daysLate,
    state: first.state,
    escalation: escalationOf(dues, context.settings),
    value: worth(lead),
    ...(row !== undefined && { row }),
  };
  return [line];
}

function escalationOf(dues: readonly DueKind[], settings: Settings): Escalation {
  const late = Math.max(0, ...dues.filter(({ escalates }) => escalates).map(({ daysLate }) => daysLate));
  if (late >= numberOf(settings, 'escalateReassignDays')) return 'reassign';
  if (late >= numberOf(settings, 'escalateManagerDays')) return 'manager';
  return late > 0 && late >= numberOf(settings, 'escalateOwnerDays') ? 'owner' : 'none';
}
