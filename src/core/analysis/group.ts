import type { CodeColumn } from './frame/code-column';
import type { Frame } from './frame/frame';

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
  const counted: number[] = [];
  let [invalid, toCheck] = [0, 0];
  const { outcome } = frame;
  for (const lead of leads) {
    if (outcome[lead] === 'invalid') invalid += 1;
    else if (outcome[lead] === 'toCheck') toCheck += 1;
    else counted.push(lead);
  }
  return { key: '', leads: counted, members: leads, invalid, toCheck };
}

/** One group per value of a column: by number of leads, then in the order of the list, then as met. */
export function groupBy(
  frame: Frame,
  leads: readonly number[],
  { column, order }: { column: CodeColumn; order: readonly string[] },
): readonly Group[] {
  const members = column.keys.map((): number[] => []);
  for (const lead of leads) members[column.codes[lead] ?? 0]?.push(lead);
  const groups = column.keys.flatMap((key, code): Group[] => {
    const own = members[code] ?? [];
    return own.length > 0 ? [{ ...groupAll(frame, own), key }] : [];
  });
  const place = placeIn(order);
  return groups.sort(
    (a, b) => b.leads.length - a.leads.length || place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1),
  );
}

/** The place of a key in a list; unknown ones behind all, the blank last. */
export function placeIn(order: readonly string[]): (key: string) => number {
  const places = new Map(order.map((key, place) => [key, place]));
  return (key) => (key === '' ? order.length + 1 : (places.get(key) ?? order.length));
}
