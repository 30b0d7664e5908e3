/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(values: ArrayLike<number>): number | undefined {
  const sorted = new Float64Array(values).sort();
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return undefined;
  const lower = Number.isInteger(half) ? (sorted[half - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
