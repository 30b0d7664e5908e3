/**
 * Adjusted p-values (q) of a family of tests, in the order given: calling a difference where q ≤ 0.05 keeps the
 * expected share of false calls at 5 % (Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57, 1995).
 */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted: number[] = new Array(ps.length).fill(1);
  let smallest = 1;
  order.forEach(({ p, index }, place) => {
    smallest = Math.min(smallest, (p * ps.length) / (ps.length - place));
    adjusted[index] = smallest;
  });
  return adjusted;
}
