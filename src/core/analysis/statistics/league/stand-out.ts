import { fisher, type Share } from '../fisher';

const SURE = 0.05;
/** Two owners have one p against each other, but for rounding. */
const ROUNDING = 1 + 1e-9;

/** Where a group stands beside those like it. */
export type Standing = 'above' | 'below' | 'within';

/**
 * Which groups of a league table stand out, at most 5 % named falsely (Fisher's exact test of each against the others,
 * C. E. Bonferroni's bound). The one that differs most goes first, and those left are compared among themselves: a bad
 * one must not make its equal peers look good. Groups that differ alike go together, as two do.
 */
export function standOut(groups: readonly Share[]): readonly Standing[] {
  const found = groups.map((): Standing => 'within');
  let pool = groups.map((_, at) => at).filter((at) => (groups[at]?.cases ?? 0) > 0);
  while (pool.length > 1) {
    const tests = testsOf(groups, pool);
    const least = Math.min(...tests.map(({ p }) => p)) * ROUNDING;
    if (least * groups.length > SURE) break;
    for (const { at, p, standing } of tests) if (p <= least) found[at] = standing;
    pool = tests.filter(({ p }) => p > least).map(({ at }) => at);
  }
  return found;
}

interface Test {
  readonly at: number;
  readonly p: number;
  readonly standing: Standing;
}

function testsOf(groups: readonly Share[], pool: readonly number[]): readonly Test[] {
  const sum = (key: keyof Share) => pool.reduce((all, at) => all + (groups[at]?.[key] ?? 0), 0);
  const [successes, cases] = [sum('successes'), sum('cases')];
  return pool.map((at): Test => {
    const own = groups[at] ?? { successes: 0, cases: 0 };
    const rest = { successes: successes - own.successes, cases: cases - own.cases };
    const standing = own.successes * rest.cases > rest.successes * own.cases ? 'above' : 'below';
    return { at, p: fisher(own, rest), standing };
  });
}
