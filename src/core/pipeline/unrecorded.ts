import type { LeadView } from '../reminder/lead-view';

/** Contacts whose time has come and of which nothing was written, by the owner's key: a map, since a key may be any text. */
export function unrecordedByMember(views: readonly LeadView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lead, summary } of views) {
    const { owner = '' } = lead;
    if (summary.unrecorded > 0) counts.set(owner, (counts.get(owner) ?? 0) + summary.unrecorded);
  }
  return counts;
}
