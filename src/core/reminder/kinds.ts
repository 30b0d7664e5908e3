import { dayPart } from '../date';
import { numberOf } from '../schema/settings';
import { contactDue, firstResponseDue, stepDue, touchDue } from './contact-kinds';
import type { Due } from './due';
import { classOf, type LeadView, type ReminderContext, stageOf, todayOf } from './lead-view';
import { profileReviewDue } from './profile-review';

import { stageStaleDue } from './stage-stale';

export interface Kind {
  readonly key: string;
  /** Who is told. */
  readonly to: 'actor' | 'managers';
  /** `customer` = a reminder to contact the customer: falls away where consent was refused. */
  readonly about: 'customer' | 'inside';
  /** Lateness climbs: owner, managers, reassignment. */
  readonly escalates?: true;
  /** Named on the working day before as well. */
  readonly announced?: true;
  readonly due: (view: LeadView, context: ReminderContext) => Due | undefined;
}

/** Every kind of reminder, most urgent first. */
export const kinds = [
  { key: 'firstResponse', to: 'actor', about: 'customer', escalates: true, due: firstResponseDue },
  { key: 'step', to: 'actor', about: 'customer', escalates: true, announced: true, due: stepDue },
  { key: 'contact', to: 'actor', about: 'customer', escalates: true, announced: true, due: contactDue },
  { key: 'approval', to: 'managers', about: 'inside', due: approvalDue },
  { key: 'closeIncomplete', to: 'actor', about: 'inside', due: closeIncompleteDue },
  { key: 'stale', to: 'actor', about: 'inside', due: stageStaleDue },
  { key: 'expectedClose', to: 'actor', about: 'inside', due: expectedCloseDue },
  { key: 'pending', to: 'actor', about: 'inside', announced: true, due: pendingDue },
  { key: 'noNextStep', to: 'actor', about: 'inside', due: noNextStepDue },
  { key: 'review', to: 'actor', about: 'inside', due: profileReviewDue },
  { key: 'touch', to: 'actor', about: 'customer', due: touchDue },
] as const satisfies readonly Kind[];

export type KindKey = (typeof kinds)[number]['key'];

function approvalDue({ meta }: LeadView, context: ReminderContext): Due | undefined {
  if (!meta.requestedStage) return undefined;
  const stage = { list: 'stage', key: meta.requestedStage } as const;
  const who = { list: 'member', key: meta.requestedBy ?? '?' } as const;
  return { day: todayOf(context), reason: { code: 'approvalAsked', values: { who, stage } } };
}

function closeIncompleteDue({ lead, meta, pending }: LeadView, context: ReminderContext): Due | undefined {
  const isClosed = !['open', 'paused'].includes(classOf(lead, context.settings));
  if (!isClosed || meta.adopted || pending.length === 0) return undefined;
  const day = lead.closedOn || dayPart(meta.stageOn) || todayOf(context);
  return { day, reason: { code: 'closeMissing', values: { columns: { columns: pending } } } };
}

function expectedCloseDue({ lead }: LeadView, context: ReminderContext): Due | undefined {
  const { expectedCloseOn: day = '' } = lead;
  if (day === '' || day >= todayOf(context) || classOf(lead, context.settings) !== 'open') return undefined;
  return { day, reason: { code: 'expectedClosePassed', values: { day } } };
}

/** The earliest detail decides: so many working days after the day on which it was first missing. */
function pendingDue({ lead, meta, pending }: LeadView, { settings, calendar }: ReminderContext): Due | undefined {
  const isOpen = ['open', 'paused'].includes(classOf(lead, settings));
  if (!isOpen || meta.adopted) return undefined;
  const since = pending.map((column) => meta.pendingSince?.[column] ?? dayPart(meta.enteredAt)).sort()[0];
  if (since === undefined) return undefined;
  const day = calendar.addWorkdays(since, numberOf(settings, 'pendingDetailsDays'));
  return { day, reason: { code: 'detailsPending', values: { day, columns: { columns: pending } } } };
}

function noNextStepDue(view: LeadView, context: ReminderContext): Due | undefined {
  const { lead } = view;
  if (stageOf(lead, context.settings)?.class !== 'open' || lead.nextContactOn) return undefined;
  return { day: todayOf(context), reason: { code: 'nothingPlanned', values: {} } };
}
