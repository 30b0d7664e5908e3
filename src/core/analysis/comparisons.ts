import { figuresOf } from './figures';
import type { Frame } from './frame/frame';
import type { Group } from './group';
import { benjaminiHochberg } from './statistics/benjamini-hochberg';
import { fisher, type Share } from './statistics/fisher';

/** A group's conversion against that of all others. */
export interface Comparison {
  readonly group: Share;
  readonly rest: Share;
  readonly p: number;
  /** `higher` and `lower` only where the test of the whole refresh calls a difference. */
  readonly verdict: 'higher' | 'lower' | 'unclear' | 'few';
}

/** By dimension and key of the group, see `comparisonKey`. */
export type Comparisons = ReadonlyMap<string, Comparison>;

/** Smaller groups, or smaller rests, are called few and not tested. */
export const FEW_LEADS = 5;
/** Expected share of false calls. */
const FALSE_CALLS = 0.05;

/** Two shares to compare, under the key by which the result is found. */
export interface Pair {
  readonly key: string;
  readonly group: Share;
  readonly rest: Share;
}

/** Each group of a dimension with all leads outside it. */
export function pairsAgainstRest(
  frame: Frame,
  all: Group,
  by: { dimension: string; groups: readonly Group[] },
): readonly Pair[] {
  const total = shareOf(frame, all);
  return by.groups.map((group) => {
    const own = shareOf(frame, group);
    const rest = { successes: total.successes - own.successes, cases: total.cases - own.cases };
    return { key: comparisonKey(by.dimension, group.key), group: own, rest };
  });
}

/** Tests all pairs of one refresh, corrected for their number. */
export function compareAll(pairs: readonly Pair[]): Comparisons {
  const tested = pairs.filter(isLargeEnough).map((pair) => ({ ...pair, p: fisher(pair.group, pair.rest) }));
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const calls = new Map(tested.map(({ key, p }, index) => [key, { p, called: (adjusted[index] ?? 1) <= FALSE_CALLS }]));
  return new Map(
    pairs.map(({ key, group, rest }) => [key, { group, rest, ...verdictOf({ key, group, rest }, calls.get(key)) }]),
  );
}

/** The won leads of a group among those that count. */
export function shareOf(frame: Frame, group: Group): Share {
  const { won, leads } = figuresOf(frame, group);
  return { successes: won, cases: leads };
}

/** The key under which a group's comparison is found. */
export function comparisonKey(dimension: string, group: string): string {
  return `${dimension}:${group}`;
}

function isLargeEnough({ group, rest }: Pair): boolean {
  return group.cases >= FEW_LEADS && rest.cases >= FEW_LEADS;
}

function verdictOf(
  { group, rest }: Pair,
  test: { p: number; called: boolean } | undefined,
): Pick<Comparison, 'p' | 'verdict'> {
  if (!test) return { p: 1, verdict: 'few' };
  if (!test.called) return { p: test.p, verdict: 'unclear' };
  return { p: test.p, verdict: group.successes / group.cases > rest.successes / rest.cases ? 'higher' : 'lower' };
}
