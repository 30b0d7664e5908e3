import type { Association, Counts } from './contingency';
import { drawnNumbers } from './drawn-numbers';
import { logChoose } from './log-factorial';
import { sum } from './sum';

/** Tables drawn: a p of 0.05 has a standard error of 0.005. */
const DRAWS = 2000;
/** Below this expected count in any cell the χ² distribution is rough. */
const FEWEST_EXPECTED = 5;

/** p of Pearson's χ² of groups by two outcomes: from its distribution, or drawn where a cell expects fewer than five. */
export function unevenP(counts: Counts, { p, leastExpected }: Association): number {
  return leastExpected < FEWEST_EXPECTED ? simulatedP(counts, drawnNumbers(sum(counts.map(sum)))) : p;
}

/**
 * p of Pearson's χ² by drawing tables with the margins of this one (A. C. A. Hope 1968); `chance` gives numbers in [0, 1).
 * (1 + tables at least as uneven) / (1 + draws), never 0. The groups get their part of the first outcome one after the
 * other, each as from an urn that the ones before have drawn from: the time does not depend on the number of cases.
 */
export function simulatedP(counts: Counts, chance: () => number): number {
  const groups = counts.map(([first = 0, other = 0]) => ({ first, cases: first + other }));
  groups.sort((one, another) => one.cases - another.cases);
  const sizes = groups.map(({ cases }) => cases).filter((cases) => cases > 0);
  const all = { cases: sum(sizes), first: sum(groups.map(({ first }) => first)) };
  const limit = unevenness(groups) * (1 - 1e-9);
  let asUneven = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) if (unevenness(drawTable(sizes, all, chance)) >= limit) asUneven += 1;
  return (1 + asUneven) / (1 + DRAWS);
}

/** Cases of a group, or of all groups still without their part, and those of the first outcome among them. */
interface Urn {
  readonly cases: number;
  readonly first: number;
}

/** χ² but for what all tables of the same margins share. */
function unevenness(groups: readonly Urn[]): number {
  let total = 0;
  for (const { cases, first } of groups) if (cases > 0) total += (first * first) / cases;
  return total;
}

function drawTable(sizes: readonly number[], all: Urn, chance: () => number): readonly Urn[] {
  let left = all;
  return sizes.map((cases) => {
    const first = drawFrom(left, cases, chance());
    left = { cases: left.cases - cases, first: left.first - first };
    return { cases, first };
  });
}

/** Chances below this are none. */
const TINY = 1e-18;

/**
 * How many of the first outcome are among so many cases drawn from an urn: the hypergeometric distribution, added up from
 * its mode upwards and then downwards until it exceeds a number in [0, 1).
 */
function drawFrom({ cases, first }: Urn, drawn: number, number: number): number {
  const others = cases - first - drawn;
  const growth = (from: number) => ((first - from) * (drawn - from)) / ((from + 1) * (others + from + 1));
  const mode = Math.floor(((drawn + 1) * (first + 1)) / (cases + 2));
  const peak = Math.exp(logChoose(first, mode) + logChoose(cases - first, drawn - mode) - logChoose(cases, drawn));
  let [rest, chance] = [number, peak];
  for (let at = mode; at <= Math.min(drawn, first) && chance > TINY; at += 1) {
    rest -= chance;
    if (rest < 0) return at;
    chance *= growth(at);
  }
  chance = peak / growth(mode - 1);
  for (let at = mode - 1; at >= Math.max(0, -others) && chance > TINY; at -= 1) {
    rest -= chance;
    if (rest < 0) return at;
    chance /= growth(at - 1);
  }
  return mode;
}
