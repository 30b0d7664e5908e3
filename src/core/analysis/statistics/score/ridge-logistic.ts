import { solve } from '../solve';
import type { Design } from './design';

/** Weights of a logistic model: the logarithm of the odds is intercept + Σ weight × value. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const ROUNDS = 50;
/** Newton's steps square what is missing: after one so short nothing is left to find. */
const ENOUGH = 1e-6;

/**
 * Logistic regression with a ridge penalty ½ λ Σ weight², the intercept free (S. le Cessie, J. van Houwelingen, Appl.
 * Stat. 41, 1992), by Newton's method. Values should be of like scale. With λ > 0 it has a solution whatever the data;
 * all successes or all failures push the intercept out to where the curve is flat. A model of nearly the same cases and
 * penalty saves half of the rounds.
 */
export function ridgeLogistic(design: Design, lambda: number, near?: LogisticModel): LogisticModel {
  const cases = casesOf(design);
  const size = design.width + 1;
  const beta = new Float64Array(size);
  beta.set(near ? [near.intercept, ...near.weights] : [startingIntercept(design.outcomes)]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, curvature } = derivatives(cases, beta, lambda);
    const step = solve(curvature, gradient);
    if (step === undefined) break;
    step.forEach((by, at) => {
      beta[at] = (beta[at] ?? 0) + by;
    });
    if (Math.max(...step.map(Math.abs)) < ENOUGH) break;
  }
  const [intercept = 0, ...weights] = beta;
  return { intercept, weights };
}

/** Probability of success for one row of values. */
export function probability({ intercept, weights }: LogisticModel, values: ArrayLike<number>): number {
  let odds = intercept;
  for (let at = 0; at < weights.length; at += 1) odds += (weights[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** The rate of all, kept away from 0 and 1 by half a case. */
function startingIntercept(outcomes: Uint8Array): number {
  const successes = outcomes.reduce((sum, one) => sum + one, 0);
  return Math.log((successes + 0.5) / (outcomes.length - successes + 0.5));
}

/** The cases without their zeros, which change nothing, one behind the other: which columns are filled, and with what. */
interface Cases {
  /** Where each case begins and, one place on, ends. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly outcomes: Uint8Array;
}

/** Column 0 is the intercept's and holds a 1. */
function casesOf({ width, values, outcomes }: Design): Cases {
  const size = outcomes.length * (width + 1);
  const starts = new Int32Array(outcomes.length + 1);
  const columns = new Int32Array(size);
  const filled = new Float64Array(size);
  const cases = { starts, columns, values: filled, outcomes };
  let next = 0;
  for (let place = 0; place < outcomes.length; place += 1) {
    for (let column = 0; column <= width; column += 1) {
      const value = column === 0 ? 1 : (values[place * width + column - 1] ?? 0);
      if (value === 0) continue;
      columns[next] = column;
      filled[next] = value;
      next += 1;
    }
    starts[place + 1] = next;
  }
  return cases;
}

interface Derivatives {
  readonly gradient: number[];
  readonly curvature: number[][];
}

function derivatives(cases: Cases, beta: Float64Array, lambda: number): Derivatives {
  const size = beta.length;
  const penalty = (at: number) => (at === 0 ? 1e-9 : lambda);
  const gradient = beta.map((value, at) => -penalty(at) * value);
  const half = new Float64Array(size * size);
  for (let at = 0; at < cases.outcomes.length; at += 1) {
    const p = 1 / (1 + Math.exp(-logOdds(cases, at, beta)));
    addCase({ gradient, half }, cases, { at, error: (cases.outcomes[at] ?? 0) - p, weight: p * (1 - p) });
  }
  const lines = Array.from(beta.keys());
  const cell = (line: number, column: number) => half[Math.max(line, column) * size + Math.min(line, column)] ?? 0;
  const curvature = lines.map((line) =>
    lines.map((column) => cell(line, column) + (line === column ? penalty(line) : 0)),
  );
  return { gradient: [...gradient], curvature };
}

function logOdds({ starts, columns, values }: Cases, at: number, beta: Float64Array): number {
  const end = starts[at + 1] ?? 0;
  let sum = 0;
  for (let place = starts[at] ?? 0; place < end; place += 1)
    sum += (beta[columns[place] ?? 0] ?? 0) * (values[place] ?? 0);
  return sum;
}

interface Sums {
  readonly gradient: Float64Array;
  /** The lower half of the square, line by line: the other half is its mirror. */
  readonly half: Float64Array;
}

/** What one case adds to both derivatives. */
function addCase(
  { gradient, half }: Sums,
  { starts, columns, values }: Cases,
  { at, error, weight }: { readonly at: number; readonly error: number; readonly weight: number },
): void {
  const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  for (let place = first; place < end; place += 1) {
    const [column, value] = [Number(columns[place]), Number(values[place])];
    gradient[column] = Number(gradient[column]) + error * value;
    const [line, weighed] = [column * gradient.length, weight * value];
    for (let other = first; other <= place; other += 1) {
      const cell = line + Number(columns[other]);
      half[cell] = Number(half[cell]) + weighed * Number(values[other]);
    }
  }
}
