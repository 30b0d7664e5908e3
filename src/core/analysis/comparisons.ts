import type { AnalysisContext } from './analysis-context';
import type { Group } from './group';
import { ripeShare } from './ripening';
import { benjaminiHochberg } from './statistics/benjamini-hochberg';
import { fisher, type Share } from './statistics/fisher';

/** A group's conversion against that of all others. */
export interface Comparison {
  readonly group: Share;
  readonly rest: Share;
  readonly p: number;
  /** `higher` and `lower` only where the test of the whole refresh calls a difference; `unripe`: too few of age. */
  readonly verdict: 'higher' | 'lower' | 'unclear' | 'few' | 'unripe';
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
  /** Leads of any age in the smaller of the two. */
  readonly least: number;
}

/** Each group of a dimension with all leads outside it; a lone group has no rest. */
export function pairsAgainstRest(
  context: AnalysisContext,
  by: { dimension: string; groups: readonly Group[] },
): readonly Pair[] {
  const all = context.all.leads;
  const total = ripeShare(context, all);
  return by.groups.flatMap(({ key, leads }) => {
    const least = Math.min(leads.length, all.length - leads.length);
    if (least === 0) return [];
    const group = ripeShare(context, leads);
    const rest = { successes: total.successes - group.successes, cases: total.cases - group.cases };
    return [{ key: comparisonKey(by.dimension, key), group, rest, least }];
  });
}

/** One test of a refresh under the key by which it is asked for. */
export interface Tested {
  readonly key: string;
  readonly p: number;
}

/** The comparisons of one refresh, and every test that stands up to all of them together. */
export interface Judged {
  readonly comparisons: Comparisons;
  readonly isReal: (key: string) => boolean;
}

/** Judges all pairs of one refresh, and its other tests, corrected for their number: one family, at most 5 % false. */
export function judgeAll(pairs: readonly Pair[], others: readonly Tested[] = []): Judged {
  const ps = new Map(pairs.filter(isLargeEnough).map(({ key, group, rest }) => [key, fisher(group, rest)]));
  const isReal = realAmong([...[...ps].map(([key, p]) => ({ key, p })), ...others]);
  const verdicts = pairs.map((pair) => [pair.key, verdictOf(pair, ps.get(pair.key), isReal)] as const);
  return { comparisons: new Map(verdicts), isReal };
}

/** Which tests of a family call a difference. */
export function realAmong(tests: readonly Tested[]): (key: string) => boolean {
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const real = new Set(tests.flatMap(({ key }, at) => ((adjusted[at] ?? 1) <= FALSE_CALLS ? [key] : [])));
  return (key) => real.has(key);
}

/** The key under which a group's comparison is found. */
export function comparisonKey(dimension: string, group: string): string {
  return `${dimension}:${group}`;
}

function isLargeEnough({ group, rest }: Pair): boolean {
  return group.cases >= FEW_LEADS && rest.cases >= FEW_LEADS;
}

function verdictOf({ key, group, rest, least }: Pair, p: number | undefined, isReal: Judged['isReal']): Comparison {
  if (p === undefined) return { group, rest, p: 1, verdict: least < FEW_LEADS ? 'few' : 'unripe' };
  if (!isReal(key)) return { group, rest, p, verdict: 'unclear' };
  const verdict = group.successes / group.cases > rest.successes / rest.cases ? 'higher' : 'lower';
  return { group, rest, p, verdict };
}
