import { association, type Counts, withoutEmpty } from './contingency';

/** Tables drawn: a p of 0.05 has a standard error of 0.005. */
const DRAWS = 2000;

/**
 * p of Pearson's χ² by drawing tables with the margins of this one (A. C. A. Hope 1968): for tables with an expected
 * count below 5. `chance` gives numbers in [0, 1). (1 + tables at least as uneven) / (1 + draws), never 0.
 */
export function simulatedP(counts: Counts, chance: () => number): number {
  const table = withoutEmpty(counts);
  const observed = association(table);
  if (observed === undefined) return 1;
  const { rows, columns } = labels(table);
  const limit = observed.statistic * (1 - 1e-12);
  let asUneven = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    shuffle(columns, chance);
    if (statisticOf(rows, columns, table) >= limit) asUneven += 1;
  }
  return (1 + asUneven) / (1 + DRAWS);
}

/** Row and column of every single case. */
function labels(table: Counts): { readonly rows: number[]; readonly columns: number[] } {
  const rows: number[] = [];
  const columns: number[] = [];
  table.forEach((line, row) => {
    line.forEach((count, column) => {
      for (let i = 0; i < count; i += 1) {
        rows.push(row);
        columns.push(column);
      }
    });
  });
  return { rows, columns };
}

function shuffle(values: number[], chance: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}

function statisticOf(rows: readonly number[], columns: readonly number[], shape: Counts): number {
  const counts = shape.map((line) => line.map(() => 0));
  rows.forEach((row, at) => {
    const line = counts[row];
    const column = columns[at] ?? 0;
    if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
  });
  return association(counts)?.statistic ?? 0;
}
