import { EmulatorGap } from '../kernel/emulator-gap';
import { ServiceError } from '../kernel/service-error';
import { MONTHS, WEEKDAYS } from './english-names';
import { wallToInstant } from './java-zone';
import { type PatternToken, patternTokens } from './pattern-tokens';
import { requireZone } from './require-zone';

const MINUTE = 60_000;
const GREGORIAN_START = Date.UTC(1582, 9, 15);

/** A value and how far in the text it stood: of two contradicting hours the later one counts. */
interface Stamped {
  readonly value: number;
  readonly at: number;
}

interface Draft {
  year: number;
  month: number;
  day: number;
  /** The year was typed with two digits. */
  short: boolean;
  /** Set by D; a later d unsets it. */
  dayOfYear?: number;
  fullHour?: Stamped;
  halfHour?: Stamped;
  /** 0 = AM, 1 = PM. */
  half?: Stamped;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes ahead of UTC named in the text itself. */
  offset?: number;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly draft: Draft;
  readonly now: number;
}

interface Field {
  readonly letter: string;
  readonly count: number;
  /** How many characters a number may take: exactly `count` where another field follows at once. */
  readonly exact: boolean;
}

type Take = (reader: Reader, field: Field) => boolean;

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(reader.text.slice(reader.at));
  if (match !== null) reader.at += match[0].length;
  return match;
}

function takeNumber(reader: Reader, { count, exact }: Field): string | undefined {
  if (/^-\d/.test(reader.text.slice(reader.at))) throw new EmulatorGap('negative numbers in Utilities.parseDate');
  return take(reader, exact ? new RegExp(`^\\d{${count}}`) : /^\d+/)?.[0];
}

const numeric =
  (set: (draft: Draft, value: number) => void): Take =>
  (reader, field) => {
    const digits = takeNumber(reader, field);
    if (digits !== undefined) set(reader.draft, Number(digits));
    return digits !== undefined;
  };

function eightyYearsBefore(now: number): Date {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() - 80);
  return date;
}

/** Two digits fall within the hundred years that begin eighty years ago. */
function fullYear(twoDigits: number, now: number): number {
  const start = eightyYearsBefore(now).getUTCFullYear();
  const year = Math.floor(start / 100) * 100 + twoDigits;
  return year < start ? year + 100 : year;
}

const takeYear: Take = (reader, field) => {
  const digits = takeNumber(reader, field);
  if (digits === undefined) return false;
  reader.draft.short = field.count <= 2 && digits.length === 2;
  reader.draft.year = reader.draft.short ? fullYear(Number(digits), reader.now) : Number(digits);
  return true;
};

const takeMonth: Take = (reader, field) => {
  if (field.count <= 2) return numeric((draft, value) => Object.assign(draft, { month: value - 1 }))(reader, field);
  const name = take(
    reader,
    new RegExp(`^(?:${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')})`, 'i'),
  );
  if (name === null) return false;
  const found = name[0].slice(0, 3).toLowerCase();
  reader.draft.month = MONTHS.findIndex((month) => month.toLowerCase().startsWith(found));
  return true;
};

const takeHalf: Take = (reader) => {
  const match = take(reader, /^[ap]m/i);
  if (match === null) return false;
  reader.draft.half = { value: match[0].toLowerCase() === 'pm' ? 1 : 0, at: reader.at };
  return true;
};

const offsetOf = (match: RegExpExecArray): number => {
  const size = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -size : size;
};

const takeOffset: Take = (reader, { letter, count }) => {
  const iso = [/^(?:Z|([-+])(\d{2}))/, /^(?:Z|([-+])(\d{2})(\d{2}))/, /^(?:Z|([-+])(\d{2}):(\d{2}))/][count - 1];
  const match = take(reader, letter === 'X' && iso ? iso : /^(?:UTC|GMT)?(?:([-+])(\d{1,2}):?(\d{2}))?/);
  if (match === null) return false;
  if (match[0] === '') throw new EmulatorGap('names of time zones in Utilities.parseDate');
  reader.draft.offset = offsetOf(match);
  return true;
};

const takeEra: Take = (reader) => {
  const era = take(reader, /^(?:AD|BC)/i)?.[0].toUpperCase();
  if (era === 'BC') throw new EmulatorGap('years before Christ in Utilities.parseDate');
  return era !== undefined;
};

/** The day of the week is read and, as a day of the month or year decides, not heeded. */
const takeWeekday: Take = (reader) => {
  const names = WEEKDAYS.map((day) => `${day}|${day.slice(0, 3)}`).join('|');
  return take(reader, new RegExp(`^(?:${names})`, 'i')) !== null;
};

/** `midnight` is the number that also means hour 0. */
const takeHour =
  (kind: 'fullHour' | 'halfHour', midnight: number): Take =>
  (reader, field) => {
    const digits = takeNumber(reader, field);
    if (digits === undefined) return false;
    const value = Number(digits);
    reader.draft[kind] = { value: value === midnight ? 0 : value, at: reader.at };
    return true;
  };

const FIELDS: Readonly<Record<string, Take>> = {
  G: takeEra,
  E: takeWeekday,
  y: takeYear,
  M: takeMonth,
  L: takeMonth,
  d: numeric((draft, value) => {
    draft.day = value;
    delete draft.dayOfYear;
  }),
  D: numeric((draft, value) => Object.assign(draft, { dayOfYear: value })),
  a: takeHalf,
  H: takeHour('fullHour', -1),
  k: takeHour('fullHour', 24),
  K: takeHour('halfHour', -1),
  h: takeHour('halfHour', 12),
  m: numeric((draft, value) => Object.assign(draft, { minute: value })),
  s: numeric((draft, value) => Object.assign(draft, { second: value })),
  S: numeric((draft, value) => Object.assign(draft, { millisecond: value })),
  z: takeOffset,
  Z: takeOffset,
  X: takeOffset,
};

function takeToken(reader: Reader, token: PatternToken, next: PatternToken | undefined): boolean {
  if ('literal' in token) {
    const matches = reader.text.startsWith(token.literal, reader.at);
    reader.at += token.literal.length;
    return matches;
  }
  const field = FIELDS[token.letter];
  if (field === undefined) throw new EmulatorGap(`pattern letter ${token.letter} in Utilities.parseDate`);
  take(reader, /^[ \t]+/);
  return field(reader, { ...token, exact: next !== undefined && 'letter' in next });
}

/** Twelve hours count only together with AM or PM, unless nothing else was read. */
function hourOf({ fullHour, halfHour, half }: Draft): number {
  const both = halfHour !== undefined && half !== undefined;
  const halfAt = both ? Math.max(halfHour.at, half.at) : -1;
  if (fullHour !== undefined && fullHour.at > halfAt) return fullHour.value;
  return (halfHour?.value ?? 0) + 12 * (half?.value ?? 0);
}

function wallOf(draft: Draft): number {
  const date = new Date(0);
  if (draft.dayOfYear === undefined) date.setUTCFullYear(draft.year, draft.month, draft.day);
  else date.setUTCFullYear(draft.year, 0, draft.dayOfYear);
  date.setUTCHours(hourOf(draft), draft.minute, draft.second, draft.millisecond);
  return date.getTime();
}

/** In the very year eighty years ago the day decides between then and a century later. */
function settledWall({ draft, now }: Reader): number {
  const wall = wallOf(draft);
  const tooEarly = draft.short && wall < eightyYearsBefore(now).getTime();
  return tooEarly ? wallOf({ ...draft, year: draft.year + 100 }) : wall;
}

function emptyDraft(): Draft {
  return {
    year: 1970,
    short: false,
    month: 0,
    day: 1,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
}

interface ParseRequest {
  zone: string;
  pattern: string;
  /** Present instant, for two-digit years. */
  now: number;
}

/** Reads a text as a lenient java.text.SimpleDateFormat does (30 February is 2 March); the rest of the text is ignored. */
export function parseDate(text: string, { zone, pattern, now }: ParseRequest): number {
  const place = requireZone(zone);
  const tokens = patternTokens(pattern);
  const reader: Reader = { text, at: 0, draft: emptyDraft(), now };
  const readable = tokens.every((token, index) => takeToken(reader, token, tokens[index + 1]));
  if (!readable) throw new ServiceError(`Unparseable date: "${text}"`);
  const wall = settledWall(reader);
  if (wall < GREGORIAN_START) throw new EmulatorGap('dates of the Julian calendar (before 15 October 1582)');
  const { offset } = reader.draft;
  return offset === undefined ? wallToInstant(wall, place) : wall - offset * MINUTE;
}
