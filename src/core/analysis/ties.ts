import { type AnalysisContext, type Dimension, dimensions, isFilled } from './analysis-context';
import { oncePer } from './once-per';
import { ripeShare } from './ripening';
import { association } from './statistics/contingency';
import { unevenP } from './statistics/simulated-p';

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
  const groups = counts.filter(([won = 0, other = 0]) => won + other > 0).length;
  return [{ dimension, groups, v: found.v, p: unevenP(counts, found) }];
}
