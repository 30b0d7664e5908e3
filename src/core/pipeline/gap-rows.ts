/** How scattered rows are joined. */
export interface Joining {
  /** Unbroken runs that may remain. */
  readonly most: number;
  /** Rows that may be filled in all. */
  readonly room: number;
  /** Whether a row may be filled. */
  readonly fits: (row: number) => boolean;
}

/**
 * Rows between scattered ones that have to be filled so that at most `most` unbroken runs remain; the smallest gaps
 * first, as long as there is room. `rows` ascend without doubles.
 */
export function gapRows(rows: readonly number[], { most, room, fits }: Joining): number[] {
  const gaps = gapsOf(rows).sort((one, other) => one.length - other.length);
  let runs = gaps.length + 1;
  const filled: number[] = [];
  for (const gap of gaps) {
    if (runs <= most || filled.length + gap.length > room) break;
    if (!gap.every(fits)) continue;
    for (const row of gap) filled.push(row);
    runs--;
  }
  return filled;
}

function gapsOf(rows: readonly number[]): number[][] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next === undefined || next === row + 1 ? [] : [rowsBetween(row + 1, next)];
  });
}

/** Rows from the first up to, not including, the end. */
export function rowsBetween(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}
