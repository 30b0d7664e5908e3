import type { AnalysisContext } from '../analysis-context';
import { comparisonKey } from '../comparisons';
import { sheetTests } from '../sheet-tests';
import { type StageCost, stageCosts } from './stage-cost';
import { stageTrials, weakestOf } from './weakest-stage';

/**
 * Of the stages that the tests of the refresh call lower than the others together, the one that costs most wins against
 * the team's own best rate there; the lowest one where none does better.
 */
export function leakOf(context: AnalysisContext): StageCost | undefined {
  const { comparisons } = sheetTests(context);
  const low = stageTrials(context.funnel).filter(
    ({ key }) => comparisons.get(comparisonKey('stage', key))?.verdict === 'lower',
  );
  const costs = low.length > 0 ? stageCosts(context, low) : [];
  const most = Math.max(...costs.map(({ wins }) => wins));
  return weakestOf(costs.filter(({ wins }) => wins === most));
}
