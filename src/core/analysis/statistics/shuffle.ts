/** Puts values in a drawn order, in place (R. A. Fisher, F. Yates 1938); `chance` gives numbers in [0, 1). */
export function shuffle(values: number[], chance: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}
