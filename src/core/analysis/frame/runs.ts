/** Entries of many owners put side by side, those of an owner in the order in which they came. */
export interface Runs {
  /** Where the entries of each owner begin and, one place on, end. */
  readonly starts: Int32Array;
  /** Where each entry stands now; −1 = it is nobody's. */
  readonly places: Int32Array;
}

/** Orders entries by owner (−1 = nobody) in two passes; of so many owners. */
export function runsOf(owners: Int32Array, size: number): Runs {
  const starts = startsOf(owners, size);
  const next = starts.slice();
  const places = new Int32Array(owners.length).fill(-1);
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner < 0) continue;
    const place = next[owner] ?? 0;
    places[at] = place;
    next[owner] = place + 1;
  }
  return { starts, places };
}

function startsOf(owners: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const owner of owners) if (owner >= 0) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return starts;
}
