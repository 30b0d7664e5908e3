/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return undefined;
  const lower = Number.isInteger(half) ? (sorted[half - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
