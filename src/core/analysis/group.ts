import { type CodeColumn, keyAt } from './frame/code-column';
import type { Frame } from './frame/frame';

/** Leads that share a value, '' being the blank one. */
export interface Group {
  readonly key: string;
  /** Those that count in rates. */
  readonly leads: readonly number[];
  readonly invalid: number;
  /** Left out until somebody answers what they mean. */
  readonly toCheck: number;
}

/** All of the leads as one group. */
export function groupAll(frame: Frame, leads: readonly number[]): Group {
  const counted = leads.filter((lead) => isCounted(frame, lead));
  const invalid = leads.filter((lead) => frame.outcome[lead] === 'invalid').length;
  return { key: '', leads: counted, invalid, toCheck: leads.length - counted.length - invalid };
}

/** One group per value of a column: by number of leads, then in the order of the list, then as met. */
export function groupBy(
  frame: Frame,
  leads: readonly number[],
  by: { column: CodeColumn; order: readonly string[] },
): readonly Group[] {
  const members = new Map<string, number[]>();
  for (const lead of leads) {
    const key = keyAt(by.column, lead);
    const known = members.get(key);
    if (known) known.push(lead);
    else members.set(key, [lead]);
  }
  const groups = [...members].map(([key, own]) => ({ ...groupAll(frame, own), key }));
  const place = placeIn(by.order);
  return groups.sort(
    (a, b) => b.leads.length - a.leads.length || place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1),
  );
}

/** The place of a key in a list; unknown ones behind all, the blank last. */
export function placeIn(order: readonly string[]): (key: string) => number {
  const places = new Map(order.map((key, place) => [key, place]));
  return (key) => (key === '' ? order.length + 1 : (places.get(key) ?? order.length));
}

function isCounted({ outcome }: Frame, lead: number): boolean {
  return outcome[lead] !== 'invalid' && outcome[lead] !== 'toCheck';
}
