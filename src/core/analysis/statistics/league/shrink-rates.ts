import type { Share } from '../fisher';
import { betaQuantile } from '../special/incomplete-beta';
import { sum } from '../sum';
import type { Interval } from '../wilson';

/** A group's rate drawn towards what all groups have in common, the further the less the group itself tells. */
export interface ShrunkRate {
  readonly rate: number;
  /** Computed when asked for. */
  readonly interval: () => Interval;
}

/** Rounds of weighing; the values stand long before. */
const ROUNDS = 50;

/** What all groups have in common weighs as much as one case at least: of one lead won, nobody wins all for certain. */
const MOST_ALIKE = 0.5;

/**
 * Empirical-Bayes rates of a league table: the groups' true rates are taken as draws of one beta distribution, whose
 * mean and spread are found by moments (J. C. Kleinman, JASA 68, 1973). Where the groups differ no more than chance
 * does, every rate is the common one. A group without cases gets the common rate. Undefined where nobody has a case.
 */
export function shrinkRates(groups: readonly Share[]): readonly ShrunkRate[] | undefined {
  const counted = groups.filter(({ cases }) => cases > 0);
  if (counted.length === 0) return undefined;
  const { mean, likeness } = momentsOf(counted);
  if (likeness <= 0 || mean <= 0 || mean >= 1) {
    const pooled = pooledRate(counted);
    return groups.map(() => pooled);
  }
  const size = 1 / likeness - 1;
  return groups.map(({ successes, cases }) => {
    const a = mean * size + successes;
    const b = (1 - mean) * size + cases - successes;
    return { rate: a / (a + b), interval: betaInterval(a, b) };
  });
}

interface Fit {
  readonly mean: number;
  /** How alike two cases of one group are (intraclass correlation); at most 0 = no more than by chance. */
  readonly likeness: number;
}

function momentsOf(groups: readonly Share[]): Fit {
  let likeness = 0;
  let mean = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const weights = groups.map(({ cases }) => cases / (1 + Math.max(0, likeness) * (cases - 1)));
    const all = sum(weights);
    mean = sum(groups.map(({ successes, cases }, at) => ((weights[at] ?? 0) * successes) / cases)) / all;
    const next = Math.min(moment({ groups, weights, all, mean }), MOST_ALIKE);
    const settled = Math.abs(next - likeness) < 1e-12;
    likeness = next;
    if (settled || likeness <= 0) break;
  }
  return { mean, likeness };
}

interface Weighed {
  readonly groups: readonly Share[];
  readonly weights: readonly number[];
  readonly all: number;
  readonly mean: number;
}

function moment({ groups, weights, all, mean }: Weighed): number {
  const spread = sum(groups.map(({ successes, cases }, at) => (weights[at] ?? 0) * (successes / cases - mean) ** 2));
  const rest = weights.map((weight) => weight * (1 - weight / all));
  const byChance = sum(groups.map(({ cases }, at) => (rest[at] ?? 0) / cases));
  const variance = mean * (1 - mean);
  const room = variance * (sum(rest) - byChance);
  return room <= 0 ? 0 : (spread - variance * byChance) / room;
}

function pooledRate(groups: readonly Share[]): ShrunkRate {
  const successes = sum(groups.map((one) => one.successes));
  const cases = sum(groups.map((one) => one.cases));
  return { rate: successes / cases, interval: betaInterval(successes + 0.5, cases - successes + 0.5) };
}

function betaInterval(a: number, b: number): () => Interval {
  return () => ({ low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) });
}
