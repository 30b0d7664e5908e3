import { sum } from '../sum';
import { type GroupTest, groupTest } from './group-test';
import { endsAt, type RiskTable, watchedTables } from './risk-table';

/**
 * Whether groups reach one cause to the same extent while others compete (R. J. Gray, Ann. Stat. 16, 1988, weight 1):
 * compares cumulative incidences, where the log-rank test compares paces. The tables have their times in common;
 * `cause` counts from 1; entries may be delayed. Undefined where nothing can be compared.
 */
export function grayTest(all: readonly RiskTable[], cause: number): GroupTest | undefined {
  const tables = watchedTables(all);
  const steps = stepsOf(tables, cause);
  const scores = tables.map((_, k) => steps.reduce((score, step) => score + scoreOf(step, k), 0));
  const covariance = tables.map(() => tables.map(() => 0));
  for (const [group] of tables.entries()) addGroup(covariance, steps, group);
  return groupTest(scores, covariance);
}

const NOBODY: RiskTable = { times: [], atRisk: [], events: [] };

/** One time, seen by all groups. */
interface Step {
  readonly watched: Float64Array;
  /** Ends by the cause, and by any other. */
  readonly own: Float64Array;
  readonly other: Float64Array;
  /** Share still open, just before and just after. */
  readonly openBefore: Float64Array;
  readonly openAfter: Float64Array;
  /** Watched by share open: how large the group was at the start, so to speak. */
  readonly weight: Float64Array;
  /** The same, of those who have not ended by the cause. */
  readonly adjusted: Float64Array;
  /** Common cumulative incidence, just before and just after. */
  readonly commonBefore: number;
  readonly commonAfter: number;
}

function stepsOf(tables: readonly RiskTable[], cause: number): Step[] {
  const none = new Float64Array(tables.length);
  let open = none.map(() => 1);
  let reached = none;
  let common = 0;
  return (tables[0]?.times ?? []).map((_, at) => {
    const openBefore = open;
    const commonBefore = common;
    // Once all of a group have ended, who comes to it later has no share of it left to take.
    const ifOpen = (counts: (table: RiskTable) => number) =>
      openBefore.map((value, k) => (value > 0 ? counts(tables[k] ?? NOBODY) : 0));
    const watched = ifOpen(({ atRisk }) => atRisk[at] ?? 0);
    const own = ifOpen(({ events }) => events[cause - 1]?.[at] ?? 0);
    const other = ifOpen(({ events }) => endsAt(events, at) - (events[cause - 1]?.[at] ?? 0));
    const weight = watched.map((count, k) => ratio(count, openBefore[k] ?? 0));
    const adjusted = weight.map((count, k) => count * (1 - (reached[k] ?? 0)));
    const share = (counts: Float64Array, k: number) => ratio(counts[k] ?? 0, watched[k] ?? 0);
    reached = reached.map((value, k) => value + (openBefore[k] ?? 0) * share(own, k));
    open = openBefore.map((value, k) => value * stayed(watched[k] ?? 0, (own[k] ?? 0) + (other[k] ?? 0)));
    common += ratio(sum(own), sum(weight));
    return { watched, own, other, openBefore, openAfter: open, weight, adjusted, commonBefore, commonAfter: common };
  });
}

/** Of those watched the share that did not end; exactly 0 where all did. */
function stayed(watched: number, ended: number): number {
  return watched > 0 ? (watched - ended) / watched : 1;
}

function scoreOf({ own, adjusted }: Step, k: number): number {
  return (own[k] ?? 0) - sum(own) * ratio(adjusted[k] ?? 0, sum(adjusted));
}

/** What the chance of one group adds to the covariance, from the last time to the first. */
function addGroup(covariance: number[][], steps: readonly Step[], group: number): void {
  let later: Float64Array = new Float64Array(covariance.length);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    const watched = step?.watched[group] ?? 0;
    if (step === undefined || watched === 0) continue;
    const ends = { watched, ...pick(step, group) };
    const direct = directEffects(step, group);
    const drag = ends.openAfter > 0 ? (1 - step.commonAfter) / ends.openAfter : 0;
    const carried = ends.openAfter > 0 ? 1 - drag : 1;
    addProducts(covariance, added(direct, later, carried), ownVariance(step, ends));
    addProducts(covariance, added(direct, later, drag, 0), otherVariance(ends));
    const pace = ratio(sum(step.own), sum(step.weight) * (1 - step.commonBefore));
    later = added(later, direct, pace);
  }
}

interface Ends {
  readonly watched: number;
  readonly other: number;
  readonly openBefore: number;
  readonly openAfter: number;
}

function pick({ other, openBefore, openAfter }: Step, group: number): Omit<Ends, 'watched'> {
  return { other: other[group] ?? 0, openBefore: openBefore[group] ?? 0, openAfter: openAfter[group] ?? 0 };
}

/** How an end in this group moves every group's score at once. */
function directEffects({ weight }: Step, group: number): Float64Array {
  const part = ratio(weight[group] ?? 0, sum(weight));
  return weight.map((own, k) => own * ((k === group ? 1 : 0) - part));
}

function ownVariance(step: Step, { watched, openBefore }: Ends): number {
  const count = sum(step.own);
  const all = sum(step.weight);
  return (untied(count, all * openBefore) * openBefore * count) / (all * watched);
}

function otherVariance({ watched, other, openBefore, openAfter }: Ends): number {
  if (other === 0 || openAfter <= 0) return 0;
  return (untied(other, watched) * openBefore * openBefore * other) / (watched * watched);
}

/** What ties leave of a variance: nothing where as many ended at once as there were. */
function untied(ended: number, watched: number): number {
  return ended > 1 ? 1 - (ended - 1) / Math.max(watched - 1, ended - 1) : 1;
}

function addProducts(covariance: number[][], effects: Float64Array, variance: number): void {
  if (variance === 0) return;
  for (let k = 0; k < covariance.length; k += 1) {
    const row = covariance[k] ?? [];
    for (let l = 0; l < row.length; l += 1) row[l] = (row[l] ?? 0) + variance * (effects[k] ?? 0) * (effects[l] ?? 0);
  }
}

/** a × times + b × factor, place by place. */
// biome-ignore lint/complexity/useMaxParams: two vectors with a factor each
function added(a: Float64Array, b: Float64Array, factor: number, times = 1): Float64Array {
  return a.map((value, at) => times * value + factor * (b[at] ?? 0));
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
