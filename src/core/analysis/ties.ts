import { type AnalysisContext, type Dimension, dimensions, isFilled } from './analysis-context';
import { oncePer } from './once-per';
import { ripeShare } from './ripening';
import { association, type Counts } from './statistics/contingency';
import { drawnNumbers } from './statistics/drawn-numbers';
import { simulatedP } from './statistics/simulated-p';

const FEWEST_EXPECTED = 5;
/** Above this many leads the χ² distribution is exact enough whatever stands in one cell, and drawing takes too long. */
const MOST_DRAWN = 1000;

/** How strongly one attribute goes with winning. */
export interface Tie {
  readonly dimension: Dimension;
  readonly groups: number;
  readonly v: number;
  readonly p: number;
}

/** Every attribute that is filled and has groups to compare. */
export const tiesOf = oncePer((context: AnalysisContext): readonly Tie[] =>
  dimensions.filter((one) => isFilled(context.groups[one])).flatMap((one) => tieOf(context, one)),
);

function tieOf(context: AnalysisContext, dimension: Dimension): readonly Tie[] {
  const counts = context.groups[dimension].map((group) => {
    const { successes, cases } = ripeShare(context, group.leads);
    return [successes, cases - successes];
  });
  const found = association(counts);
  if (found === undefined) return [];
  const isDrawn = found.leastExpected < FEWEST_EXPECTED && total(counts) <= MOST_DRAWN;
  const p = isDrawn ? simulatedP(counts, drawnNumbers(total(counts))) : found.p;
  return [{ dimension, groups: counts.filter((line) => total([line]) > 0).length, v: found.v, p }];
}

function total(counts: Counts): number {
  return counts.reduce((sum, line) => sum + line.reduce((one, value) => one + value, 0), 0);
}
