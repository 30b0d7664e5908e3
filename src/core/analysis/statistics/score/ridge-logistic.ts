import { solve } from '../solve';
import type { Design } from './design';

/** Weights of a logistic model: the logarithm of the odds is intercept + Σ weight × value. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const ROUNDS = 50;
const ENOUGH = 1e-10;

/**
 * Logistic regression with a ridge penalty ½ λ Σ weight², the intercept free (S. le Cessie, J. van Houwelingen, Appl.
 * Stat. 41, 1992), by Newton's method. Values should be of like scale. With λ > 0 it has a solution whatever the data;
 * all successes or all failures push the intercept out to where the curve is flat.
 */
export function ridgeLogistic(design: Design, lambda: number): LogisticModel {
  const size = design.width + 1;
  let beta: number[] = new Array<number>(size).fill(0);
  beta[0] = startingIntercept(design.outcomes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, curvature } = derivatives(design, beta, lambda);
    const step = solve(curvature, gradient);
    if (step === undefined) break;
    beta = beta.map((value, at) => value + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < ENOUGH) break;
  }
  const [intercept = 0, ...weights] = beta;
  return { intercept, weights };
}

/** Probability of success for one row of values. */
export function probability({ intercept, weights }: LogisticModel, values: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-logOdds([intercept, ...weights], values, 0)));
}

/** The rate of all, kept away from 0 and 1 by half a case. */
function startingIntercept(outcomes: Uint8Array): number {
  const successes = outcomes.reduce((sum, one) => sum + one, 0);
  return Math.log((successes + 0.5) / (outcomes.length - successes + 0.5));
}

function logOdds(beta: readonly number[], values: ArrayLike<number>, from: number): number {
  let sum = beta[0] ?? 0;
  for (let at = 1; at < beta.length; at += 1) sum += (beta[at] ?? 0) * (values[from + at - 1] ?? 0);
  return sum;
}

interface Derivatives {
  readonly gradient: number[];
  readonly curvature: number[][];
}

function derivatives({ width, values, outcomes }: Design, beta: readonly number[], lambda: number): Derivatives {
  const penalty = (at: number) => (at === 0 ? 1e-9 : lambda);
  const gradient = beta.map((value, at) => -penalty(at) * value);
  const curvature = beta.map((_, at) => beta.map((_one, other) => (at === other ? penalty(at) : 0)));
  const row = new Float64Array(width + 1);
  row[0] = 1;
  for (let place = 0; place < outcomes.length; place += 1) {
    row.set(values.subarray(place * width, (place + 1) * width), 1);
    const p = 1 / (1 + Math.exp(-logOdds(beta, values, place * width)));
    addCase({ gradient, curvature }, row, { error: (outcomes[place] ?? 0) - p, weight: p * (1 - p) });
  }
  return { gradient, curvature };
}

/** Most values of a case are 0 and change nothing. */
function placesIn(row: Float64Array): readonly number[] {
  const places: number[] = [];
  row.forEach((value, at) => {
    if (value !== 0) places.push(at);
  });
  return places;
}

function addCase(
  { gradient, curvature }: Derivatives,
  row: Float64Array,
  { error, weight }: { readonly error: number; readonly weight: number },
): void {
  const filled = placesIn(row);
  for (const at of filled) {
    const value = row[at] ?? 0;
    gradient[at] = (gradient[at] ?? 0) + error * value;
    const line = curvature[at] ?? [];
    for (const place of filled) line[place] = (line[place] ?? 0) + weight * value * (row[place] ?? 0);
  }
}
