/**
 * Mean squared distance between probabilities and what happened (G. W. Brier 1950): 0 is perfect. Undefined of nothing.
 */
export function brierScore(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number | undefined {
  if (outcomes.length === 0) return undefined;
  let sum = 0;
  for (let at = 0; at < outcomes.length; at += 1) sum += ((probabilities[at] ?? 0) - (outcomes[at] ?? 0)) ** 2;
  return sum / outcomes.length;
}

/** Share of the Brier score of a reference that is saved: 1 perfect, 0 no better, below 0 worse. */
export function brierSkill(score: number, reference: number): number {
  return reference <= 0 ? 0 : 1 - score / reference;
}
