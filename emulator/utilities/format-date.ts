import { EmulatorGap } from '../kernel/emulator-gap';
import { type CalendarFields, calendarFields } from './calendar-fields';
import { MONTHS, nameFor, WEEKDAYS } from './english-names';
import type { JavaZone } from './java-zone';
import { type PatternToken, patternTokens } from './pattern-tokens';
import { requireZone } from './require-zone';
import { ZONE_NAMES } from './zone-names';

const MINUTE = 60_000;
/** Java changes to the Julian calendar before this instant. */
const GREGORIAN_START = Date.UTC(1582, 9, 15);
const NAMES_KNOWN_FROM = Date.UTC(1970, 0, 1);

interface Moment extends CalendarFields {
  instant: number;
  zone: JavaZone;
}

const padded = (value: number, count: number): string => String(value).padStart(count, '0');
const yearText = (year: number, count: number): string => (count === 2 ? padded(year % 100, 2) : padded(year, count));
const monthText = ({ month }: Moment, count: number): string =>
  count > 2 ? nameFor(MONTHS, month, count) : padded(month + 1, count);

function offsetText({ instant, zone }: Moment, separator: string): { hours: string; minutes: string } {
  const offset = Math.trunc(zone.offset(instant) / MINUTE);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return { hours: `${sign}${padded(Math.trunc(size / 60), 2)}`, minutes: `${separator}${padded(size % 60, 2)}` };
}

function isoOffset(moment: Moment, count: number): string {
  if (moment.zone.offset(moment.instant) === 0) return 'Z';
  const { hours, minutes } = offsetText(moment, count === 3 ? ':' : '');
  return count === 1 ? hours : hours + minutes;
}

function rfcOffset(moment: Moment): string {
  const { hours, minutes } = offsetText(moment, '');
  return hours + minutes;
}

function zoneName({ zone, instant }: Moment, count: number): string {
  if (/^GMT[-+]/.test(zone.id)) return zone.id;
  const names = ZONE_NAMES[zone.id];
  if (names === undefined) throw new EmulatorGap(`the name of the time zone ${zone.id} (pattern letter z)`);
  if (instant < NAMES_KNOWN_FROM) throw new EmulatorGap('names of time zones before 1970 (pattern letter z)');
  const daylight = zone.offset(instant) > zone.standard ? 1 : 0;
  return names[count > 3 ? 2 + daylight : daylight] ?? '';
}

const FIELDS: Readonly<Record<string, (moment: Moment, count: number) => string>> = {
  G: () => 'AD',
  y: (moment, count) => yearText(moment.year, count),
  Y: (moment, count) => yearText(moment.weekYear, count),
  M: monthText,
  L: monthText,
  w: (moment, count) => padded(moment.weekOfYear, count),
  W: (moment, count) => padded(moment.weekOfMonth, count),
  D: (moment, count) => padded(moment.dayOfYear, count),
  d: (moment, count) => padded(moment.day, count),
  F: (moment, count) => padded(Math.ceil(moment.day / 7), count),
  E: (moment, count) => nameFor(WEEKDAYS, moment.weekDay, count),
  u: (moment, count) => padded(moment.weekDay || 7, count),
  a: (moment) => (moment.hour < 12 ? 'AM' : 'PM'),
  H: (moment, count) => padded(moment.hour, count),
  k: (moment, count) => padded(moment.hour || 24, count),
  K: (moment, count) => padded(moment.hour % 12, count),
  h: (moment, count) => padded(moment.hour % 12 || 12, count),
  m: (moment, count) => padded(moment.minute, count),
  s: (moment, count) => padded(moment.second, count),
  S: (moment, count) => padded(moment.millisecond, count),
  z: zoneName,
  Z: rfcOffset,
  X: isoOffset,
};

function show(token: PatternToken, moment: Moment): string {
  return 'literal' in token ? token.literal : (FIELDS[token.letter]?.(moment, token.count) ?? '');
}

/** Writes an instant (epoch ms) as java.text.SimpleDateFormat does in Locale.US; an unknown zone is refused. */
export function formatDate(instant: number, zoneId: string, pattern: string): string {
  const zone = requireZone(zoneId);
  const tokens = patternTokens(pattern);
  if (instant < GREGORIAN_START && tokens.some(namesDay))
    throw new EmulatorGap('dates of the Julian calendar (before 15 October 1582)');
  const moment = { ...calendarFields(instant + zone.offset(instant)), instant, zone };
  return tokens.map((token) => show(token, moment)).join('');
}

/** Offsets are the same in every calendar. */
function namesDay(token: PatternToken): boolean {
  return 'letter' in token && token.letter !== 'Z' && token.letter !== 'X';
}
