import type { Truth } from './truth';

/** The feedback of the random leads, as a person reads it. */
const readings: Readonly<Record<string, { readonly praised: boolean; readonly blamed: readonly string[] }>> = {
  太贵: { praised: false, blamed: ['太贵'] },
  很满意: { praised: true, blamed: [] },
  '服务很好，但是慢': { praised: true, blamed: ['慢'] },
  下次再说: { praised: false, blamed: [] },
};

/** The moods that a column counts, in the order of the columns. */
export const MOODS = ['praise', 'mixed', 'complaint'] as const;

/** What a customer has said, on the lead and in its follow-ups. */
function texts({ lead, followUps }: Truth): readonly string[] {
  return [lead, ...followUps].map(({ feedback = '' }) => feedback).filter((one) => one !== '');
}

/** What a customer complains of. */
const blamed = (one: Truth): readonly string[] => [
  ...new Set(texts(one).flatMap((said) => readings[said]?.blamed ?? [])),
];

/** The mood of all that a customer has said; undefined of one who said nothing. */
export function saying(one: Truth): (typeof MOODS)[number] | 'unknown' | undefined {
  if (texts(one).length === 0) return undefined;
  const isPraised = texts(one).some((said) => readings[said]?.praised);
  if (blamed(one).length === 0) return isPraised ? 'praise' : 'unknown';
  return isPraised ? 'mixed' : 'complaint';
}

/** How many complain, of how many whose mood can be read. */
export function complaints(leads: readonly Truth[]): readonly [number, number] {
  const moods = leads.map(saying).filter((mood) => mood !== undefined && mood !== 'unknown');
  return [moods.filter((mood) => mood !== 'praise').length, moods.length];
}

/** The complaints with the number of customers who have them, most frequent first. */
export function terms(leads: readonly Truth[]): string {
  const all = leads.flatMap(blamed);
  const found = [...new Set(all)].map((term) => ({ term, n: all.filter((one) => one === term).length }));
  found.sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
  return found.map(({ term, n }) => `${term} ${n}`).join('、');
}
