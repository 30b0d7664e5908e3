import type { CodeColumn } from './frame/code-column';
import type { Frame } from './frame/frame';
import type { Outcome } from './frame/outcome';

/** Leads that share a value, '' being the blank one. */
export interface Group {
  readonly key: string;
  /** Those that count in rates. */
  readonly leads: readonly number[];
  /** These and those that count in none. */
  readonly members: readonly number[];
  readonly invalid: number;
  /** Left out until somebody answers what they mean. */
  readonly toCheck: number;
}

/** All of the leads as one group. */
export function groupAll(frame: Frame, leads: readonly number[]): Group {
  const [invalid, toCheck] = [countOf(frame, leads, 'invalid'), countOf(frame, leads, 'toCheck')];
  const isAll = invalid + toCheck === 0;
  const { outcome } = frame;
  const counted = isAll ? leads : leads.filter((lead) => outcome[lead] !== 'invalid' && outcome[lead] !== 'toCheck');
  return { key: '', leads: counted, members: leads, invalid, toCheck };
}

function countOf({ outcome }: Frame, leads: readonly number[], asked: Outcome): number {
  let count = 0;
  for (let at = 0; at < leads.length; at += 1) if (outcome[leads[at] ?? -1] === asked) count += 1;
  return count;
}

/** One group per value of a column: by number of leads, then in the order of the list, then as met. */
export function groupBy(
  frame: Frame,
  leads: readonly number[],
  { column, order }: { column: CodeColumn; order: readonly string[] },
): readonly Group[] {
  const members = leadsByCode(column, leads);
  const groups = column.keys.flatMap((key, code): Group[] => {
    const own = members[code] ?? [];
    return own.length > 0 ? [{ ...groupAll(frame, own), key }] : [];
  });
  const place = placeIn(order);
  return groups.sort(
    (a, b) => b.leads.length - a.leads.length || place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1),
  );
}

function leadsByCode({ codes, keys }: CodeColumn, leads: readonly number[]): readonly (readonly number[])[] {
  const members = keys.map((): number[] => []);
  for (let at = 0; at < leads.length; at += 1) {
    const lead = leads[at] ?? -1;
    members[codes[lead] ?? 0]?.push(lead);
  }
  return members;
}

/** The place of a key in a list; unknown ones behind all, the blank last. */
export function placeIn(order: readonly string[]): (key: string) => number {
  const places = new Map(order.map((key, place) => [key, place]));
  return (key) => (key === '' ? order.length + 1 : (places.get(key) ?? order.length));
}
