import { type GroupTest, groupTest } from './group-test';
import { type RiskTable, watchedTables } from './risk-table';

/**
 * Whether groups reach one cause to the same extent while others compete (R. J. Gray, Ann. Stat. 16, 1988, weight 1):
 * compares cumulative incidences, where the log-rank test compares paces. The tables have their times in common;
 * `cause` counts from 1; entries may be delayed. Undefined where nothing can be compared.
 */
export function grayTest(all: readonly RiskTable[], cause: number): GroupTest | undefined {
  const tables = watchedTables(all);
  const steps = stepsOf(tables, cause);
  const scores = tables.map((_, k) => total(steps.map(({ own, adjusted }) => scoreOf(own, adjusted, k))));
  const covariance = tables.map(() => tables.map(() => 0));
  for (const [group] of tables.entries()) addGroup(covariance, steps, group);
  return groupTest(scores, covariance);
}

/** One time, seen by all groups. */
interface Step {
  readonly watched: readonly number[];
  /** Ends by the cause, and by any other. */
  readonly own: readonly number[];
  readonly other: readonly number[];
  /** Share still open, just before and just after. */
  readonly openBefore: readonly number[];
  readonly openAfter: readonly number[];
  /** Watched by share open: how large the group was at the start, so to speak. */
  readonly weight: readonly number[];
  /** The same, of those who have not ended by the cause. */
  readonly adjusted: readonly number[];
  /** Common cumulative incidence, just before and just after. */
  readonly commonBefore: number;
  readonly commonAfter: number;
}

function stepsOf(tables: readonly RiskTable[], cause: number): Step[] {
  let open = tables.map(() => 1);
  let reached = tables.map(() => 0);
  let common = 0;
  return (tables[0]?.times ?? []).map((_, at) => {
    const watched = tables.map(({ atRisk }) => atRisk[at] ?? 0);
    const own = tables.map(({ events }) => events[cause - 1]?.[at] ?? 0);
    const other = tables.map(({ events }, k) => total(events.map((one) => one[at] ?? 0)) - (own[k] ?? 0));
    const openBefore = open;
    const commonBefore = common;
    const weight = watched.map((count, k) => (count > 0 ? count / (openBefore[k] ?? 1) : 0));
    const adjusted = weight.map((count, k) => count * (1 - (reached[k] ?? 0)));
    const share = (counts: readonly number[], k: number) => ratio(counts[k] ?? 0, watched[k] ?? 0);
    reached = reached.map((value, k) => value + (openBefore[k] ?? 0) * share(own, k));
    open = openBefore.map((value, k) => value * (1 - share(own, k) - share(other, k)));
    common += ratio(total(own), total(weight));
    return { watched, own, other, openBefore, openAfter: open, weight, adjusted, commonBefore, commonAfter: common };
  });
}

function scoreOf(own: readonly number[], adjusted: readonly number[], k: number): number {
  return (own[k] ?? 0) - total(own) * ratio(adjusted[k] ?? 0, total(adjusted));
}

/** What the chance of one group adds to the covariance, from the last time to the first. */
function addGroup(covariance: number[][], steps: readonly Step[], group: number): void {
  let later = covariance.map(() => 0);
  for (const step of [...steps].reverse()) {
    const watched = step.watched[group] ?? 0;
    if (watched === 0) continue;
    const ends = { watched, ...pick(step, group) };
    const direct = directEffects(step, group);
    const drag = ends.openAfter > 0 ? (1 - step.commonAfter) / ends.openAfter : 0;
    const carried = ends.openAfter > 0 ? 1 - drag : 1;
    addProducts(covariance, sum(direct, later, carried), ownVariance(step, ends));
    addProducts(covariance, sum(direct, later, drag, 0), otherVariance(ends));
    const pace = ratio(total(step.own), total(step.weight) * (1 - step.commonBefore));
    later = sum(later, direct, pace);
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
function directEffects({ weight }: Step, group: number): number[] {
  const part = ratio(weight[group] ?? 0, total(weight));
  return weight.map((own, k) => own * ((k === group ? 1 : 0) - part));
}

function ownVariance(step: Step, { watched, openBefore }: Ends): number {
  const count = total(step.own);
  const all = total(step.weight);
  const ties = count > 1 ? 1 - (count - 1) / (all * openBefore - 1) : 1;
  return (ties * openBefore * count) / (all * watched);
}

function otherVariance({ watched, other, openBefore, openAfter }: Ends): number {
  if (other === 0 || openAfter <= 0) return 0;
  const ties = other > 1 ? 1 - (other - 1) / (watched - 1) : 1;
  return (ties * openBefore * openBefore * other) / (watched * watched);
}

function addProducts(covariance: number[][], effects: readonly number[], variance: number): void {
  covariance.forEach((row, k) => {
    row.forEach((value, l) => {
      row[l] = value + variance * (effects[k] ?? 0) * (effects[l] ?? 0);
    });
  });
}

/** a × times + b × factor, place by place. */
// biome-ignore lint/complexity/useMaxParams: two vectors with a factor each
function sum(a: readonly number[], b: readonly number[], factor: number, times = 1): number[] {
  return a.map((value, at) => times * value + factor * (b[at] ?? 0));
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
