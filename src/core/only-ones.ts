/** Pairs whose key no other pair has: what two share tells none of them. */
export function onlyOnes<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value> {
  const counts = new Map<Key, number>();
  for (const [key] of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(pairs.filter(([key]) => counts.get(key) === 1));
}
