/** Below this a partial value counts as zero and is moved away from it. */
const TINY = 1e-300;
const ENOUGH = 1e-16;
const MOST_TERMS = 10_000;

/**
 * b0 + a1/(b1 + a2/(b2 + …)) by the method of W. J. Lentz (1976): `term(n)` gives [a, b] for n ≥ 1, `first` is b0.
 * Stops when a further term changes nothing.
 */
export function continuedFraction(first: number, term: (n: number) => readonly [number, number]): number {
  let value = first === 0 ? TINY : first;
  let c = value;
  let d = 0;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const [a, b] = term(n);
    d = awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < ENOUGH) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
