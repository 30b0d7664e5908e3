import { ridgeLogistic } from './ridge-logistic';

/** How the logarithm of the odds is bent: intercept + slope × what was said. */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
}

const NO_PENALTY = 1e-6;
const FARTHEST = 30;

/**
 * Makes out-of-sample probabilities say what comes (J. Platt 1999; D. R. Cox 1958): a logistic regression of the
 * outcomes on the logarithm of the odds that were said. A slope of 1 and an intercept of 0 change nothing.
 */
export function calibrate(said: ArrayLike<number>, outcomes: Uint8Array): Calibration {
  const values = Float64Array.from(said, logOdds);
  const { intercept, weights } = ridgeLogistic({ width: 1, values, outcomes }, NO_PENALTY);
  return { intercept, slope: weights[0] ?? 1 };
}

/** A probability after it was bent. */
export function calibrated({ intercept, slope }: Calibration, said: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * logOdds(said))));
}

function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
}
