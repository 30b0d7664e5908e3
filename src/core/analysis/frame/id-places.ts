/** Where the lead of an id stands; of leads that share one, the last. A blank id names nobody. */
export function idPlaces(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [lead, id] of ids.entries()) if (id !== '') places.set(id, lead);
  return places;
}
