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
  const cases = casesOf(design);
  const size = design.width + 1;
  let beta: number[] = new Array<number>(size).fill(0);
  beta[0] = startingIntercept(design.outcomes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, curvature } = derivatives(cases, beta, lambda);
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
  let odds = intercept;
  for (let at = 0; at < weights.length; at += 1) odds += (weights[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** The rate of all, kept away from 0 and 1 by half a case. */
function startingIntercept(outcomes: Uint8Array): number {
  const successes = outcomes.reduce((sum, one) => sum + one, 0);
  return Math.log((successes + 0.5) / (outcomes.length - successes + 0.5));
}

/** A case without its zeros, which change nothing: the columns that are filled, what stands there, and what came. */
interface Case {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly outcome: number;
}

/** Column 0 is the intercept's and holds a 1. */
function casesOf({ width, values, outcomes }: Design): readonly Case[] {
  return Array.from(outcomes, (outcome, place) => {
    const own: [number[], number[]] = [[0], [1]];
    for (let column = 0; column < width; column += 1) {
      const value = values[place * width + column] ?? 0;
      if (value === 0) continue;
      own[0].push(column + 1);
      own[1].push(value);
    }
    return { columns: own[0], values: own[1], outcome };
  });
}

interface Derivatives {
  readonly gradient: number[];
  readonly curvature: number[][];
}

function derivatives(cases: readonly Case[], beta: readonly number[], lambda: number): Derivatives {
  const size = beta.length;
  const penalty = (at: number) => (at === 0 ? 1e-9 : lambda);
  const gradient = beta.map((value, at) => -penalty(at) * value);
  const half = new Float64Array(size * size);
  for (const one of cases) {
    const p = 1 / (1 + Math.exp(-logOdds(one, beta)));
    addGradient(gradient, one, one.outcome - p);
    addCurvature(half, one, { size, weight: p * (1 - p) });
  }
  const cell = (line: number, column: number) => half[Math.max(line, column) * size + Math.min(line, column)] ?? 0;
  const curvature = beta.map((_, line) =>
    beta.map((_one, column) => cell(line, column) + (line === column ? penalty(line) : 0)),
  );
  return { gradient, curvature };
}

function logOdds({ columns, values }: Case, beta: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (beta[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addGradient(gradient: number[], { columns, values }: Case, error: number): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    gradient[column] = (gradient[column] ?? 0) + error * (values[at] ?? 0);
  }
}

/** Fills the lower half of the square, line by line: the other half is its mirror. */
function addCurvature(
  half: Float64Array,
  { columns, values }: Case,
  { size, weight }: { readonly size: number; readonly weight: number },
): void {
  for (let at = 0; at < columns.length; at += 1) {
    const line = (columns[at] ?? 0) * size;
    const by = weight * (values[at] ?? 0);
    for (let other = 0; other <= at; other += 1) {
      const place = line + (columns[other] ?? 0);
      half[place] = (half[place] ?? 0) + by * (values[other] ?? 0);
    }
  }
}
