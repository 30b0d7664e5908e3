import { riskTable } from './risk-table';
import { placeAt } from './step-value';

/** When cases began and ended, as days on one calendar; `ended` NaN = still open on `today`. */
export interface Records {
  readonly began: Float32Array;
  readonly ended: Float32Array;
  readonly today: number;
}

/** So unlikely must it be that nothing ended for so long before the first end. */
const BY_CHANCE = 0.001;

/** A few ends may stand before the record, such as deals that were entered afterwards. */
const STRAYS = 4;

/**
 * The day on which a record of ends begins later than its cases do, such as a sheet that lists old leads but closes
 * them only since last spring; undefined where the record may be whole. It is the day that ends the longest silence
 * among the first ones; judged by the pace of ends at each age from that day on (Nelson–Aalen): would it have left so
 * few of them in the time before?
 */
export function recordsBegin(records: Records): number | undefined {
  const { began, ended } = records;
  const first = afterSilence(began, ended);
  if (first === undefined) return undefined;
  const hazard = hazardFrom(records, first);
  let [expected, strays] = [0, 0];
  began.forEach((from, at) => {
    if (from >= first) return;
    const end = ended[at] ?? Number.NaN;
    if (end < first) strays += 1;
    expected += hazard(Math.min(first - 1, Number.isNaN(end) ? first : end) - from);
  });
  return soFew(strays, expected) < BY_CHANCE ? first : undefined;
}

/** Among the first days on which something ended, the one after the longest time without; undefined without a time before. */
function afterSilence(began: Float32Array, ended: Float32Array): number | undefined {
  let [before, longest, found] = [leastAfter(began), 0, undefined as number | undefined];
  for (let stray = 0; stray <= STRAYS; stray += 1) {
    const day = leastAfter(ended, stray === 0 ? undefined : before);
    if (day - before > longest && day < Number.POSITIVE_INFINITY) [longest, found] = [day - before, day];
    before = day;
  }
  return found;
}

/** The earliest known day after another. */
function leastAfter(days: Float32Array, after = Number.NEGATIVE_INFINITY): number {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? first;
    if (day < first && day > after) first = day;
  }
  return first;
}

/** Probability of at most so many events where a mean is expected (Poisson). */
function soFew(events: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let count = 0; count <= events; count += 1) {
    sum += term;
    term *= mean / (count + 1);
  }
  return sum;
}

/** Cumulative hazard of ending by age, from what was seen on a day and later. */
function hazardFrom({ began, ended, today }: Records, day: number): (age: number) => number {
  const spells = {
    entry: began.map((from) => Math.max(-1, day - 1 - from)),
    exit: ended.map((end, at) => (Number.isNaN(end) ? today : end) - (began[at] ?? 0)),
    cause: ended.map((end) => (Number.isNaN(end) ? 0 : 1)),
  };
  const { times, atRisk, events } = riskTable(spells, 1);
  let sum = 0;
  const steps = times.map((_, at) => {
    sum += (events[0]?.[at] ?? 0) / (atRisk[at] ?? 1);
    return sum;
  });
  return (age) => steps[placeAt(times, age)] ?? 0;
}
