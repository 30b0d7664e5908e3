import { addDays, type Day } from '../date';
import type { Due } from './due';
import { type Kind, type KindKey, kinds } from './kinds';
import { type LeadView, type ReminderContext, todayOf } from './lead-view';

/** `daysOff` = falls on days off (those that begin tomorrow, or today itself), `next` = on the working day after. */
export type DueState = 'late' | 'today' | 'daysOff' | 'next';

/** One kind due for a lead. */
export interface DueKind extends Due {
  readonly kind: KindKey;
  /** The due day moved to a working day. */
  readonly rolled: Day;
  readonly daysLate: number;
  readonly state: DueState;
  readonly to: Kind['to'];
  readonly escalates: boolean;
}

/** Every kind that is due, late or near for a lead, most urgent first; none while its stage or grade waits in Review. */
export function dueOf(view: LeadView, context: ReminderContext): readonly DueKind[] {
  if (view.meta.inReview?.some((column) => column === 'stage' || column === 'grade')) return [];
  const isRefused = view.lead.consent === 'no';
  const found: DueKind[] = [];
  for (const kind of kinds as readonly (Kind & { readonly key: KindKey })[]) {
    if (isRefused && kind.about === 'customer') continue;
    const due = kind.due(view, context);
    const state = due && stateOf(due.day, context);
    if (due && state && (state !== 'next' || kind.announced)) found.push(dueKind(kind, { due, state }, context));
  }
  return found;
}

function dueKind(
  { key, to, escalates }: Kind & { readonly key: KindKey },
  { due, state }: { readonly due: Due; readonly state: DueState },
  context: ReminderContext,
): DueKind {
  const { calendar } = context;
  const daysLate = calendar.daysLate(due.day, todayOf(context));
  return { ...due, kind: key, rolled: calendar.roll(due.day), daysLate, state, to, escalates: escalates === true };
}

function stateOf(day: Day, context: ReminderContext): DueState | undefined {
  const { calendar } = context;
  const today = todayOf(context);
  const rolled = calendar.roll(day);
  if (rolled <= today) return calendar.daysLate(day, today) > 0 ? 'late' : 'today';
  const lastDayOff = calendar.nextDaysOff(today).slice(-1)[0] ?? today;
  if (day <= lastDayOff) return 'daysOff';
  return day === addDays(lastDayOff, 1) ? 'next' : undefined;
}
