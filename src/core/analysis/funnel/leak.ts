import type { AnalysisContext } from '../analysis-context';
import { comparisonKey } from '../comparisons';
import { sheetTests } from '../sheet-tests';
import { type StageTrial, stageTrials, weakestOf } from './weakest-stage';

/** Where most is lost: the weakest of the stages that the tests of the refresh call lower than the others together. */
export function leakOf(context: AnalysisContext): StageTrial | undefined {
  const { comparisons } = sheetTests(context);
  const isLow = ({ key }: StageTrial) => comparisons.get(comparisonKey('stage', key))?.verdict === 'lower';
  return weakestOf(stageTrials(context.funnel).filter(isLow));
}
