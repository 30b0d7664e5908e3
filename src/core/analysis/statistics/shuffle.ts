/** Puts values in a drawn order, in place (R. A. Fisher, F. Yates 1938); `chance` gives numbers in [0, 1). */
function shuffle(values: number[], chance: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}

/**
 * p of the hypothesis that the order of some values is chance: (1 + drawn orders whose statistic is as large) / (1 + draws),
 * never 0 (A. C. A. Hope 1968). The values are shuffled in place.
 */
export function shuffledP(
  values: number[],
  statistic: (values: readonly number[]) => number,
  { draws, chance }: { readonly draws: number; readonly chance: () => number },
): number {
  const limit = statistic(values) * (1 - 1e-9);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    shuffle(values, chance);
    if (statistic(values) >= limit) asLarge += 1;
  }
  return (1 + asLarge) / (1 + draws);
}
