/**
 * What is watched of every lead, one entry a lead in each column. Times are days; `cause` is 0 = still open when last
 * seen (censored), 1, 2 … = how it ended. A lead is watched after `entry` up to and including `exit`; −1 = from the
 * beginning, so that a lead which ends on its first day (exit 0) counts.
 */
export interface Spells {
  readonly entry: ArrayLike<number>;
  readonly exit: ArrayLike<number>;
  readonly cause: ArrayLike<number>;
  /** How many cases each spell stands for; absent = one. */
  readonly weight?: ArrayLike<number>;
}

/** Counts at days on which something ended, in order of time. */
export interface RiskTable {
  readonly times: readonly number[];
  /** How many were watched just before each time. */
  readonly atRisk: readonly number[];
  /** Ends by cause: `events[cause − 1][place]`. */
  readonly events: readonly (readonly number[])[];
}

/** How many ended at one of the times, by whatever cause. */
export function endsAt(events: RiskTable['events'], at: number): number {
  let ends = 0;
  for (let cause = 0; cause < events.length; cause += 1) ends += events[cause]?.[at] ?? 0;
  return ends;
}

/** Counts spells by whole days in one pass; a spell that ends before it is watched is left out. */
export function riskTable(spells: Spells, causes: number): RiskTable {
  const days = countDays(spells, { causes, groups: 1 });
  return tableOf(days[0] ?? emptyDays(0, causes), eventDays(days));
}

/** Spells with a group each: 0, 1, 2 … of `groups`; any other number is in none. */
export interface GroupedSpells extends Spells {
  readonly group: ArrayLike<number>;
  readonly groups: number;
}

/** One table a group; all have the same times, those at which something ended in any group. */
export function groupTables(spells: GroupedSpells, causes: number): RiskTable[] {
  const days = countDays(spells, { causes, groups: spells.groups });
  const times = eventDays(days);
  return days.map((one) => tableOf(one, times));
}

/** The tables of groups in which anybody was watched when something ended: an empty group compares with nothing. */
export function watchedTables(tables: readonly RiskTable[]): readonly RiskTable[] {
  return tables.filter(({ atRisk }) => atRisk.some((count) => count > 0));
}

interface Days {
  /** By how many more are watched on a day than on the one before. */
  readonly change: Float64Array;
  readonly ended: readonly Float64Array[];
}

function emptyDays(last: number, causes: number): Days {
  const ended = Array.from({ length: causes + 1 }, () => new Float64Array(last + 1));
  return { change: new Float64Array(last + 2), ended };
}

function countDays(
  { entry, exit, cause, weight, group }: Spells & Partial<GroupedSpells>,
  { causes, groups }: { readonly causes: number; readonly groups: number },
): Days[] {
  const last = longest(exit);
  const days = Array.from({ length: groups }, () => emptyDays(last, causes));
  for (let i = 0; i < exit.length; i += 1) {
    const own = days[group?.[i] ?? 0];
    const [from, to] = [Number(entry[i]), Number(exit[i])];
    if (own === undefined || to < 0 || from >= to) continue;
    const cases = weight?.[i] ?? 1;
    addAt(own.change, Math.max(0, from + 1), cases);
    addAt(own.change, to + 1, -cases);
    addAt(own.ended[Number(cause[i])], to, cases);
  }
  return days;
}

/** The days on which anything ended in any group. */
function eventDays(days: readonly Days[]): number[] {
  const counts = days.flatMap(({ ended }) => ended.slice(1));
  const found: number[] = [];
  for (let day = 0; day < (days[0]?.change.length ?? 0); day += 1)
    if (counts.some((ends) => (ends[day] ?? 0) > 0)) found.push(day);
  return found;
}

function tableOf({ change, ended }: Days, times: readonly number[]): RiskTable {
  const watched = new Float64Array(change.length);
  let now = 0;
  change.forEach((by, day) => {
    now += by;
    watched[day] = now;
  });
  const at = (counts: Float64Array) => times.map((day) => counts[day] ?? 0);
  return { times, atRisk: at(watched), events: ended.slice(1).map(at) };
}

function addAt(counts: Float64Array | undefined, at: number, by: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + by;
}

function longest(exit: ArrayLike<number>): number {
  let last = 0;
  for (let i = 0; i < exit.length; i += 1) last = Math.max(last, exit[i] ?? 0);
  return last;
}
