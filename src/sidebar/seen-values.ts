import type { Fields, Issue, LeadCard } from '../core/access/protocol';

/**
 * What the person saw in the columns that are about to change, as far as the card tells their stored values; nothing once
 * they have been told that something else stands there and send it all the same.
 */
export function seenValues(
  card: LeadCard | null | undefined,
  fields: Fields,
  issues: readonly Issue[],
): { readonly seen?: Fields } {
  if (!card || issues.some(({ code }) => code === 'outdated')) return {};
  const known: Fields = { stage: card.stage, grade: card.grade, nextContactOn: card.nextContactOn };
  const isBlank = (key: string) => card.facts.every((fact) => fact.key !== key);
  const seen = Object.keys(fields).flatMap((key) => {
    const value = known[key] ?? (isBlank(key) ? '' : undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
  return seen.length === 0 ? {} : { seen: Object.fromEntries(seen) };
}
