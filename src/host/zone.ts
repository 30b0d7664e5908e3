import { patient } from './patient';

/** Milliseconds of a bucket within which the offset is taken as constant or searched once. */
const BUCKET = 10 * 86_400_000;
const DAY = 86_400_000;
/** 1970-01-01 as a serial of the grid. */
const EPOCH_SERIAL = 25569;

/** Turns instants into serials of the spreadsheet's zone; asks Google only once for every ten days that occur. */
export interface ZoneClock {
  /** Serial days of an instant (milliseconds since 1970), to the minute. */
  serial(instant: number): number;
}

/** A clock for one zone; `offsets` = minutes east of UTC at an instant, a service call each. */
export function zoneClock(zone: string): ZoneClock {
  return makeZoneClock((instant) => offsetMinutes(patient(Utilities).formatDate(new Date(instant), zone, 'Z')));
}

/** The clock over any source of offsets. */
export function makeZoneClock(offsetAt: (instant: number) => number): ZoneClock {
  const starts = new Map<number, number>();
  const switches = new Map<number, number>();
  const start = (bucket: number): number => {
    const known = starts.get(bucket);
    if (known !== undefined) return known;
    const offset = offsetAt(bucket * BUCKET);
    starts.set(bucket, offset);
    return offset;
  };
  const offset = (instant: number): number => {
    const bucket = Math.floor(instant / BUCKET);
    const [before, after] = [start(bucket), start(bucket + 1)];
    if (before === after) return before;
    const at = switches.get(bucket) ?? findSwitch(offsetAt, bucket * BUCKET, (bucket + 1) * BUCKET);
    switches.set(bucket, at);
    return instant < at ? before : after;
  };
  return { serial: (instant) => Math.round(instant / 60_000 + offset(instant)) / (DAY / 60_000) + EPOCH_SERIAL };
}

/** The first minute of the new offset between two instants with different offsets. */
function findSwitch(offsetAt: (instant: number) => number, from: number, to: number): number {
  const before = offsetAt(from);
  let [low, high] = [from / 60_000, to / 60_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 60_000) === before) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

/** '+0800' → 480. */
function offsetMinutes(text: string): number {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.startsWith('-') ? -minutes : minutes;
}
