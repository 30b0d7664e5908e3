import type { AnalysisContext } from './analysis-context';
import { NONE } from './cell';
import { mainLossText } from './factor-text';

/** The main loss factor of leads lost in one stage as the end of a sentence; '' where none is named. */
export function leakFactorText(context: AnalysisContext, lost: readonly number[]): string {
  const factor = mainLossText(context, lost);
  return factor === NONE ? '' : context.say('leakFactor', { factor });
}
