import { riskTable } from './risk-table';
import { placeAt } from './step-value';

/** When cases began and ended, as days on one calendar; `ended` NaN = still open on `today`. */
export interface Records {
  readonly began: Float64Array;
  readonly ended: Float64Array;
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
  const first = least(ended);
  if (first === Number.POSITIVE_INFINITY || least(began) >= first) return undefined;
  const hazard = hazardFrom(records, first);
  let expected = 0;
  for (const from of began) if (from < first) expected += hazard(first - 1 - from);
  return Math.exp(-expected) < BY_CHANCE ? first : undefined;
}

/** The earliest known day. */
function least(days: Float64Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (const day of days) if (day < first) first = day;
  return first;
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
