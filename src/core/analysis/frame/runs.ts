/**
 * Puts entries of many owners (−1 = nobody) side by side, those of an owner in the order in which they came: `put` is
 * told of every entry where it goes. Gives where the entries of each owner begin and, one place on, end. Owners are
 * needed for a moment only, so they stand in a plain array: of typed ones, whose memory lies outside of the heap, each
 * 64 MB make the collector walk through all cells of the workbook.
 */
export function putInRuns(
  owners: readonly number[],
  size: number,
  put: (entry: number, place: number) => void,
): Int32Array {
  const starts = startsOf(owners, size);
  const next = starts.slice();
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner < 0) continue;
    const place = next[owner] ?? 0;
    next[owner] = place + 1;
    put(at, place);
  }
  return starts;
}

function startsOf(owners: readonly number[], size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner >= 0) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  }
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return starts;
}
