import { chiSquareTail } from './special/normal';
import { sum } from './sum';

/** A table of counts: rows are groups, columns are outcomes. */
export type Counts = readonly (readonly number[])[];

export interface Association {
  /** Pearson's χ². */
  readonly statistic: number;
  readonly degrees: number;
  /** Probability of a table at least as uneven if rows and columns had nothing to do with each other. */
  readonly p: number;
  /** Cramér's V (H. Cramér 1946), corrected for the bias of small tables (W. Bergsma 2013): 0 none, 1 full. */
  readonly v: number;
  /** The smallest expected count: below 5 the p of the χ² distribution is rough. */
  readonly leastExpected: number;
}

/**
 * Pearson's χ² test of a table (K. Pearson 1900) with the strength of the association. Empty rows and columns are left
 * out; undefined where fewer than two of either remain.
 */
export function association(counts: Counts): Association | undefined {
  const table = withoutEmpty(counts);
  const [first = []] = table;
  if (table.length < 2 || first.length < 2) return undefined;
  const rows = table.map(sum);
  const columns = first.map((_, at) => sum(table.map((row) => row[at] ?? 0)));
  const all = sum(rows);
  const expected = (row: number, column: number) => ((rows[row] ?? 0) * (columns[column] ?? 0)) / all;
  let statistic = 0;
  let leastExpected = Number.POSITIVE_INFINITY;
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      const wanted = expected(i, j);
      statistic += (count - wanted) ** 2 / wanted;
      leastExpected = Math.min(leastExpected, wanted);
    });
  });
  const degrees = (rows.length - 1) * (columns.length - 1);
  const v = cramersV(statistic, { all, rows: rows.length, columns: columns.length });
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), v, leastExpected };
}

interface Size {
  readonly all: number;
  readonly rows: number;
  readonly columns: number;
}

function cramersV(statistic: number, { all, rows, columns }: Size): number {
  if (all <= 1) return 0;
  const phi = Math.max(0, statistic / all - ((rows - 1) * (columns - 1)) / (all - 1));
  const shrunk = (size: number) => size - (size - 1) ** 2 / (all - 1);
  const least = Math.min(shrunk(rows), shrunk(columns)) - 1;
  return least <= 0 ? 0 : Math.min(1, Math.sqrt(phi / least));
}

/** The table without rows and columns that hold nothing. */
function withoutEmpty(counts: Counts): number[][] {
  const rows = counts.filter((row) => sum(row) > 0);
  const [first = []] = rows;
  const kept = first.map((_, at) => sum(rows.map((row) => row[at] ?? 0)) > 0);
  return rows.map((row) => row.filter((_, at) => kept[at]));
}
