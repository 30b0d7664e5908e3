import { riskTable } from './risk-table';
import { placeAt } from './step-value';

/** When cases began and ended, as days on one calendar; `ended` NaN = still open on `today`. */
export interface Records {
  readonly began: readonly number[];
  readonly ended: readonly number[];
  readonly today: number;
}

/** So unlikely must it be that nothing ended for so long before the first end. */
const BY_CHANCE = 0.001;

/**
 * The day on which a record of ends begins later than its cases do, such as a sheet that lists old leads but closes
 * them only since last spring; undefined where the record may be whole. Judged by the pace of ends at each age from
 * that day on (Nelson–Aalen): would it have left the time before without a single one?
 */
export function recordsBegin(records: Records): number | undefined {
  const { began, ended } = records;
  const known = ended.filter((day) => !Number.isNaN(day));
  if (known.length === 0) return undefined;
  const first = known.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const hazard = hazardFrom(records, first);
  const expected = began.reduce((sum, from) => sum + (from < first ? hazard(first - 1 - from) : 0), 0);
  return Math.exp(-expected) < BY_CHANCE ? first : undefined;
}

/** Cumulative hazard of ending by age, from what was seen on a day and later. */
function hazardFrom({ began, ended, today }: Records, day: number): (age: number) => number {
  const spells = {
    entry: began.map((from) => Math.max(-1, day - 1 - from)),
    exit: began.map((from, at) => (Number.isNaN(ended[at]) ? today : (ended[at] ?? today)) - from),
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
