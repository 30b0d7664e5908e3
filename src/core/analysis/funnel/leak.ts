import type { AnalysisContext } from '../analysis-context';
import { comparisonKey } from '../comparisons';
import { oncePer } from '../once-per';
import { sheetTests } from '../sheet-tests';
import { type StageCost, stageCosts } from './stage-cost';
import { type StageTrial, stageTrials, weakestOf } from './weakest-stage';

/** The bottleneck, and what it costs. */
export interface Leak extends StageTrial {
  readonly cost: StageCost;
}

/**
 * Of the stages that the tests of the refresh call lower than the others together, the one that costs most wins against
 * the team's own best rate there; the lowest one where none does better.
 */
export const leakOf = oncePer((context: AnalysisContext): Leak | undefined => {
  const { comparisons } = sheetTests(context);
  const isLow = ({ key }: StageTrial) => comparisons.get(comparisonKey('stage', key))?.verdict === 'lower';
  const low = stageTrials(context.funnel).filter(isLow);
  if (low.length === 0) return undefined;
  const costs = stageCosts(context, low);
  const most = Math.max(...costs.map(({ wins }) => wins));
  const worst = weakestOf(low.filter((_, at) => costs[at]?.wins === most));
  const cost = costs.find(({ wins }) => wins === most);
  return worst && cost && { ...worst, cost };
});
