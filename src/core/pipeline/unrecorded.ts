import type { LeadView } from '../reminder/lead-view';

/** Contacts whose time has come and of which nothing was written, by the owner's key. */
export function unrecordedByMember(views: readonly LeadView[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { lead, summary } of views) {
    const owner = lead.owner ?? '';
    if (summary.unrecorded > 0) counts[owner] = (counts[owner] ?? 0) + summary.unrecorded;
  }
  return counts;
}
