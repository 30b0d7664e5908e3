import { phoneKeys } from '../lead/parse-phone';
import { LONGEST_VALUE } from '../schema/codec';
import type { Lead } from '../schema/row';
import { compareText } from '../text';

/** What stands where a person's name, number or address stood in a text about something else. */
export const MASK = '▒▒▒';

/** Columns that say who somebody is: their values are looked for in every other text. */
const telling = ['customerName', 'contactName', 'phone', 'email', 'wechat'] as const;

/** The texts by which a person would be found again. */
export interface Traces {
  /** The text with every trace masked; the same text where there is none. */
  readonly clean: (text: string) => string;
}

/**
 * The traces of a person in what is and was known of them. A value that another lead has too, or that is the name of a
 * colleague or a word of a list, is no trace: masking it would take something away from somebody else. Values of one
 * character, or of less than four Latin letters, are not looked for, nor are endless ones: nobody writes them a second
 * time, and they would be more than a pattern can hold.
 */
export function tracesOf(
  own: readonly Lead[],
  { others, words }: { readonly others: readonly Lead[]; readonly words: Iterable<string> },
): Traces {
  const foreign = new Set([...words].map(compareText));
  for (const lead of others) for (const value of valuesOf(lead)) foreign.add(compareText(value));
  const values = [...new Set(own.flatMap(valuesOf))].filter(
    (value) => isFindable(value) && !foreign.has(compareText(value)),
  );
  const phones = [...new Set(own.flatMap(({ phone = '' }) => phoneKeys(phone)))].filter(
    (key) => key.length <= LONGEST_VALUE && !foreign.has(key),
  );
  const patterns = [...phones.map(phonePattern), ...values.sort((a, b) => b.length - a.length).map(escaped)];
  if (patterns.length === 0) return { clean: (text) => text };
  const pattern = new RegExp(patterns.join('|'), 'giu');
  return { clean: (text) => text.replace(pattern, (found, at: number) => (isWhole(text, at, found) ? MASK : found)) };
}

function valuesOf(lead: Lead): string[] {
  const texts = telling.map((column) => lead[column]?.trim() ?? '').filter((text) => text !== '');
  return [...texts, ...phoneKeys(lead.phone ?? '')];
}

function isFindable(value: string): boolean {
  if (value.length > LONGEST_VALUE) return false;
  return /^[\x20-\x7e]*$/.test(value) ? value.length >= 4 : value.length >= 2;
}

/** A number with whatever people put between its digits, and with its country code. */
function phonePattern(key: string): string {
  return `(?:(?:\\+|00)\\d{1,3}[\\s().-]*)?${[...key].map(escaped).join('[\\s().-]*')}`;
}

/** The signs that mean something in a pattern, and no other: one that means nothing may not be escaped. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}

/** A name of Latin letters, or a number, inside a longer one is somebody else's. */
function isWhole(text: string, at: number, found: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + found.length);
  return (
    !(/[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(found)) && !(/^[a-z\d]/i.test(after) && /[a-z\d]$/i.test(found))
  );
}
