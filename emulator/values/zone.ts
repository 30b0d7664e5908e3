import { serialToWall, wallToSerial } from './serial';

const HOUR = 3_600_000;
/** No zone has ever changed its offset and taken it back within four days. */
const BLOCK = 96 * HOUR;

interface Spans {
  readonly length: number;
  /** Number of a span since the epoch → offset in ms, NaN when it is not the same throughout. */
  readonly known: Map<number, number>;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly blocks: Spans;
  readonly hours: Spans;
}

const zones = new Map<string, Zone>();

function openZone(zone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return { format, blocks: { length: BLOCK, known: new Map() }, hours: { length: HOUR, known: new Map() } };
}

function zoneOf(zone: string): Zone {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const opened = openZone(zone);
  zones.set(zone, opened);
  return opened;
}

function measure(epochMs: number, { format }: Zone): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(epochMs)) parts[type] = value;
  const number = (name: Intl.DateTimeFormatPartTypes): number => Number(parts[name]);
  const year = parts.era === 'BC' ? 1 - number('year') : number('year');
  const date = new Date(0);
  date.setUTCFullYear(year, number('month') - 1, number('day'));
  date.setUTCHours(number('hour'), number('minute'), number('second'));
  return date.getTime() - Math.floor(epochMs / 1000) * 1000;
}

function spanOffset(epochMs: number, { known, length }: Spans, zone: Zone): number {
  const index = Math.floor(epochMs / length);
  const offset = known.get(index);
  if (offset !== undefined) return offset;
  const first = measure(index * length, zone);
  const measured = first === measure((index + 1) * length - 1000, zone) ? first : Number.NaN;
  known.set(index, measured);
  return measured;
}

/** Milliseconds the zone's wall clock is ahead of UTC at an instant. */
export function zoneOffset(epochMs: number, zone: string): number {
  const opened = zoneOf(zone);
  const usual = spanOffset(epochMs, opened.blocks, opened);
  if (!Number.isNaN(usual)) return usual;
  const hourly = spanOffset(epochMs, opened.hours, opened);
  return Number.isNaN(hourly) ? measure(epochMs, opened) : hourly;
}

/**
 * Wall clock (ms as if UTC) → instant. A time that a spring change skips is moved forward by the gap; one that an
 * autumn change repeats means the first of the two (Java's lenient calendar decides the gap alike).
 */
export function wallToEpoch(wallMs: number, zone: string): number {
  const before = zoneOffset(wallMs - 24 * HOUR, zone);
  const early = wallMs - before;
  if (zoneOffset(early, zone) === before) return early;
  const after = zoneOffset(wallMs + 24 * HOUR, zone);
  const late = wallMs - after;
  return zoneOffset(late, zone) === after ? late : early;
}

/** Instant → the zone's wall clock (ms as if UTC). */
export function epochToWall(epochMs: number, zone: string): number {
  return epochMs + zoneOffset(epochMs, zone);
}

/** Day serial in a spreadsheet of the zone → instant. */
export function serialToEpoch(serial: number, zone: string): number {
  return wallToEpoch(serialToWall(serial), zone);
}

/** Instant → day serial in a spreadsheet of the zone. */
export function epochToSerial(epochMs: number, zone: string): number {
  return wallToSerial(epochToWall(epochMs, zone));
}

/** Whether the runtime knows the IANA name. */
export function isZone(zone: string): boolean {
  try {
    zoneOf(zone);
    return true;
  } catch {
    return false;
  }
}
