/** Sums of logarithms, grown on demand: entry n is ln(n!). */
const table: number[] = [0];

/** ln(n!) of a whole number n ≥ 0, exact to rounding. */
export function logFactorial(n: number): number {
  for (let next = table.length; next <= n; next += 1) table.push((table[next - 1] ?? 0) + Math.log(next));
  return table[n] ?? Number.NaN;
}

/** ln of the number of ways to choose k out of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
