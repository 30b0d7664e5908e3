import type { Day } from '../date';

const FOLLOW_UP_DIGITS = 6;

/**
 * The next free ID of a lead by the pattern of Settings: `{yyyy}`, `{yy}`, `{MM}`, `{dd}` of its day, `{seq}` or `{seq:3}` a running
 * number. Without `{seq}` the second lead of a day gets `-02`. `taken` holds every ID ever given, so none comes back.
 */
export function nextLeadId(pattern: string, day: Day, taken: ReadonlySet<string>): string {
  const dated = fillPattern(pattern, {
    yyyy: day.slice(0, 4),
    yy: day.slice(2, 4),
    MM: day.slice(5, 7),
    dd: day.slice(8, 10),
  });
  return firstFree((number) => numbered(dated, number), taken);
}

/** The next free ID of a follow-up. */
export function nextFollowUpId(taken: ReadonlySet<string>): string {
  return firstFree((number) => `F${String(number).padStart(FOLLOW_UP_DIGITS, '0')}`, taken);
}

export interface CodeParts {
  /** Codes of Settings; an absent or blank one is printed as 00. */
  readonly industry?: string;
  readonly size?: string;
  readonly stage?: string;
  /** The lead's number within its industry and size. */
  readonly seq?: number;
}

/** The customer code by the pattern of Settings, such as `{industry}-{size}-{stage}-{seq:3}` → YL-ZY-YX-001. */
export function customerCode(pattern: string, { industry, size, stage, seq }: CodeParts): string {
  const missing = '00';
  const parts = { industry: industry || missing, size: size || missing, stage: stage || missing };
  return withNumber(fillPattern(pattern, parts), seq) ?? fillPattern(pattern, parts);
}

function fillPattern(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
}

/** The text with its `{seq}` filled; undefined where it has none. A missing number is printed as 00. */
function withNumber(text: string, number: number | undefined): string | undefined {
  const place = /\{seq(?::(\d))?\}/;
  if (!place.test(text)) return undefined;
  return text.replace(place, (_place, width?: string) =>
    number === undefined ? '00' : String(number).padStart(Number(width ?? 1), '0'),
  );
}

function numbered(dated: string, number: number): string {
  const own = withNumber(dated, number);
  if (own !== undefined) return own;
  return number === 1 ? dated : `${dated}-${String(number).padStart(2, '0')}`;
}

/**
 * An ID whose number is free while the one before it is taken, found by doubling and halving: thousands of leads of one day
 * cost a few look-ups each.
 */
function firstFree(idOf: (number: number) => string, taken: ReadonlySet<string>): string {
  let used = 0;
  let free = 1;
  while (taken.has(idOf(free))) [used, free] = [free, free * 2];
  while (free - used > 1) {
    const middle = Math.floor((used + free) / 2);
    if (taken.has(idOf(middle))) used = middle;
    else free = middle;
  }
  return idOf(free);
}
