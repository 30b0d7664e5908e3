/** Place of the last time at or before a day; −1 = before the first. */
export function placeAt(times: readonly number[], day: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
