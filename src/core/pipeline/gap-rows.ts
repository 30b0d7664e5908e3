/**
 * Rows between scattered ones that have to be filled so that at most `most` unbroken runs remain; the smallest gaps
 * first, and only those of which every row `fits`. `rows` ascend without doubles.
 */
export function gapRows(rows: readonly number[], most: number, fits: (row: number) => boolean): number[] {
  const gaps = gapsOf(rows).sort((one, other) => one.length - other.length);
  let runs = gaps.length + 1;
  const filled: number[] = [];
  for (const gap of gaps) {
    if (runs <= most) break;
    if (!gap.every(fits)) continue;
    filled.push(...gap);
    runs--;
  }
  return filled;
}

function gapsOf(rows: readonly number[]): number[][] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || next === row + 1) return [];
    return [Array.from({ length: next - row - 1 }, (_, step) => row + 1 + step)];
  });
}
