import { isZone, zoneOffset } from '../values/zone';

/** Short names that java.util.TimeZone still knows beside the IANA ones. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  PST: 'America/Los_Angeles',
};
const FIXED_HOURS: Readonly<Record<string, number>> = { EST: -5, MST: -7, HST: -10 };
const MINUTE = 60_000;
/** java.util.TimeZone forgets what was before this instant and takes the present standard offset. */
const FIRST_KNOWN = Date.UTC(1900, 0, 1);
const A_JANUARY = Date.UTC(2026, 0, 15);
const A_JULY = Date.UTC(2026, 6, 15);

export interface JavaZone {
  /** Name for the table of zone names; for GMT+8 the normalised 'GMT+08:00'. */
  readonly id: string;
  readonly standard: number;
  offset(epochMs: number): number;
}

function fixed(id: string, offset: number): JavaZone {
  return { id, standard: offset, offset: () => offset };
}

function customZone(name: string): JavaZone | undefined {
  const match = /^GMT([-+])(\d{1,2}?):?(\d{2})?$/.exec(name);
  if (match === null) return undefined;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return size === 0
    ? fixed('GMT', 0)
    : fixed(`GMT${sign}${hours.padStart(2, '0')}:${minutes}`, sign === '-' ? -size : size);
}

function ianaZone(name: string): JavaZone | undefined {
  const id = OLD_NAMES[name] ?? name;
  if (!/^[A-Z]/.test(id) || !isZone(id)) return undefined;
  const standard = Math.min(zoneOffset(A_JANUARY, id), zoneOffset(A_JULY, id));
  return { id, standard, offset: (at) => (at < FIRST_KNOWN ? standard : zoneOffset(at, id)) };
}

const known = new Map<string, JavaZone | undefined>();

function open(name: string): JavaZone | undefined {
  const hours = FIXED_HOURS[name];
  if (hours !== undefined) return fixed(name, hours * 60 * MINUTE);
  return customZone(name) ?? ianaZone(name);
}

/** A zone as java.util.TimeZone understands its name: IANA, GMT+8, GMT-03:30, a few old short names. */
export function javaZone(name: string): JavaZone | undefined {
  if (!known.has(name)) known.set(name, open(name));
  return known.get(name);
}

/** Wall clock → instant as java.util.GregorianCalendar: a skipped hour moves forward, a repeated one is the later. */
export function wallToInstant(wallMs: number, zone: JavaZone): number {
  const day = 86_400_000;
  const after = zone.offset(wallMs + day);
  const late = wallMs - after;
  return zone.offset(late) === after ? late : wallMs - zone.offset(wallMs - day);
}
