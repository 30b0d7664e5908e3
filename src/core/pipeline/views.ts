import { type MemoryRow, memoryKey } from '../history/memory';
import { type LeadView, leadView, type ReminderContext } from '../reminder/lead-view';
import type { FollowUp } from '../schema/row';
import { rememberedFollowUps } from './situation';

const none: readonly FollowUp[] = [];

/**
 * Every living lead as reminders and the sidebar see it; rows that wait in Review stay outside until answered, and those
 * of an erased person for good.
 */
export function viewsOf(memory: ReadonlyMap<string, MemoryRow>, context: ReminderContext): LeadView[] {
  const followUps = rememberedFollowUps(memory);
  const prefix = memoryKey('leads', '');
  const views: LeadView[] = [];
  for (const row of memory.values()) {
    if (!row.key.startsWith(prefix) || !isWatched(row)) continue;
    views.push(viewOf(row, [...(followUps.get(row.key.slice(prefix.length))?.values() ?? none)], context));
  }
  return views;
}

function isWatched({ deletedOn, meta }: MemoryRow): boolean {
  return deletedOn === '' && (meta.inReview ?? []).length === 0 && meta.erasedOn === undefined;
}

/** One remembered lead with its follow-ups. */
export function viewOf(row: MemoryRow, followUps: readonly FollowUp[], context: ReminderContext): LeadView {
  return leadView({ lead: row.values, meta: row.meta, followUps }, context);
}
