import { association, type Counts, withoutEmpty } from './contingency';
import { shuffledP } from './shuffle';

/** Tables drawn: a p of 0.05 has a standard error of 0.005. */
const DRAWS = 2000;

/**
 * p of Pearson's χ² by drawing tables with the margins of this one (A. C. A. Hope 1968): for tables with an expected
 * count below 5. `chance` gives numbers in [0, 1). (1 + tables at least as uneven) / (1 + draws), never 0.
 */
export function simulatedP(counts: Counts, chance: () => number): number {
  const table = withoutEmpty(counts);
  if (association(table) === undefined) return 1;
  const { rows, columns } = labels(table);
  return shuffledP(columns, statisticWith(rows, table), { draws: DRAWS, chance });
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

/** χ² but for what all tables of these margins share: the squares of the cells over the products of their margins. */
function statisticWith(rows: readonly number[], table: Counts): (columns: readonly number[]) => number {
  const across = table.map(sum);
  const down = (table[0] ?? []).map((_, column) => sum(table.map((line) => line[column] ?? 0)));
  const margins = across.flatMap((row) => down.map((column) => row * column));
  const cells = new Float64Array(margins.length);
  return (columns) => {
    cells.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const cell = (rows[at] ?? 0) * down.length + (columns[at] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    return cells.reduce((total, count, cell) => total + (count * count) / (margins[cell] ?? 1), 0);
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
