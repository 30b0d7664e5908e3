import type { CaseFacts } from './case-facts';
import { type Feature, featureValue } from './feature';

/** A learnt score: the logarithm of the odds is the intercept and, of every feature, weight × value. */
export interface ScoreModel {
  readonly intercept: number;
  readonly terms: readonly { readonly feature: Feature; readonly weight: number; readonly mean: number }[];
  /** Closed leads it was learnt from, and the day. */
  readonly closed: number;
  readonly day: string;
}

/** What a feature does to the odds of one lead, against a lead that is usual in it. */
export interface Reason {
  readonly feature: Feature;
  /** Above 0 it speaks for winning. */
  readonly push: number;
}

/** Smaller pushes (about one percentage point at even odds) are no reasons. */
const LEAST_PUSH = 0.05;

/** The chance that a lead is won once it is decided, and what speaks for or against it, strongest first. */
export function scoreLead(
  { intercept, terms }: ScoreModel,
  facts: CaseFacts,
): { readonly chance: number; readonly reasons: readonly Reason[] } {
  const values = terms.map(({ feature }) => featureValue(feature, facts));
  const odds = terms.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? 0), intercept);
  const reasons = terms
    .map(({ feature, weight, mean }, at): Reason => ({ feature, push: weight * ((values[at] ?? 0) - mean) }))
    .filter(({ feature, push }, at) => Math.abs(push) >= LEAST_PUSH && (feature.kind !== 'value' || values[at] === 1))
    .sort((one, other) => Math.abs(other.push) - Math.abs(one.push));
  return { chance: 1 / (1 + Math.exp(-odds)), reasons };
}
