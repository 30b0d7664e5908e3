import type { Day } from '../date';
import { gradeRank } from '../lead/grade';
import { numberOf, type Settings } from '../schema/settings';
import { inOrder } from '../text-order';
import type { Calendar } from './working-days';

/** A lead older than the workbook that has no date of its own. */
export interface BacklogLead {
  readonly leadId: string;
  /** Member key; '' = nobody. */
  readonly owner: string;
  readonly grade: string;
  readonly registeredOn: string;
}

export interface BacklogContext {
  readonly settings: Settings;
  readonly calendar: Calendar;
  /** Proposals begin here: the start day, or today where that has passed. */
  readonly from: Day;
  /** Days already proposed to old leads, by owner: they take up room. */
  readonly taken?: readonly { readonly owner: string; readonly day: Day }[];
}

/** A first day for every old lead: so many per owner and working day, by grade, then newest first, then ID. */
export function proposeBacklog(leads: readonly BacklogLead[], context: BacklogContext): ReadonlyMap<string, Day> {
  const rank = ({ grade }: BacklogLead): number => gradeRank(context.settings, grade);
  const sorted = [...leads].sort(
    (one, other) =>
      rank(one) - rank(other) || inOrder(other.registeredOn, one.registeredOn) || inOrder(one.leadId, other.leadId),
  );
  const room = makeRoom(context);
  return new Map(sorted.map(({ leadId, owner }) => [leadId, room(owner)]));
}

/** The next working day of an owner that still has room. */
function makeRoom({ settings, calendar, from, taken = [] }: BacklogContext): (owner: string) => Day {
  const limit = numberOf(settings, 'proposalsPerDay');
  const used = new Map<string, number>();
  for (const { owner, day } of taken) used.set(`${day} ${owner}`, (used.get(`${day} ${owner}`) ?? 0) + 1);
  const current = new Map<string, Day>();
  return (owner) => {
    let day = current.get(owner) ?? calendar.roll(from);
    while ((used.get(`${day} ${owner}`) ?? 0) >= limit) day = calendar.addWorkdays(day, 1);
    current.set(owner, day);
    used.set(`${day} ${owner}`, (used.get(`${day} ${owner}`) ?? 0) + 1);
    return day;
  };
}
