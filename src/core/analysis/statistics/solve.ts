/** Solves a square system of linear equations by elimination with pivots; undefined where it has no single solution. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const size = right.length;
  const rows = matrix.slice(0, size).map((row, at) => [...row.slice(0, size), right[at] ?? 0]);
  const scale = Math.max(0, ...rows.map((row, at) => Math.abs(row[at] ?? 0)));
  for (let column = 0; column < size; column += 1) {
    bringUp(rows, column);
    const pivot = rows[column];
    if (pivot === undefined || Math.abs(pivot[column] ?? 0) <= scale * 1e-12) return undefined;
    rows.forEach((row, at) => {
      if (at !== column) subtract(row, pivot, column);
    });
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** The row with the largest value in the column, of those not used yet, takes the column's place. */
function bringUp(rows: number[][], column: number): void {
  let best = column;
  const size = (at: number) => Math.abs(rows[at]?.[column] ?? 0);
  for (let at = column + 1; at < rows.length; at += 1) if (size(at) > size(best)) best = at;
  const [one, other] = [rows[column], rows[best]];
  if (one === undefined || other === undefined) return;
  rows[column] = other;
  rows[best] = one;
}

function subtract(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
}
