/** Solves a square system of linear equations by elimination with pivots; undefined where it has no single solution. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const size = right.length;
  const rows = right.map((value, at) => Float64Array.of(...(matrix[at] ?? []).slice(0, size), value));
  const scale = rows.reduce((most, row, at) => Math.max(most, Math.abs(row[at] ?? 0)), 0);
  for (let column = 0; column < size; column += 1) {
    bringUp(rows, column);
    const pivot = rows[column];
    if (pivot === undefined || Math.abs(pivot[column] ?? 0) <= scale * 1e-12) return undefined;
    for (const row of rows) if (row !== pivot) subtract(row, pivot, column);
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** The row with the largest value in the column, of those not used yet, takes the column's place. */
function bringUp(rows: Float64Array[], column: number): void {
  let [best, most] = [column, -1];
  for (let at = column; at < rows.length; at += 1) {
    const size = Math.abs(Number(rows[at]?.[column]));
    if (size > most) [best, most] = [at, size];
  }
  const [one, other] = [rows[column], rows[best]];
  if (one === undefined || other === undefined) return;
  rows[column] = other;
  rows[best] = one;
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
}
