import type { AnalysisContext } from './analysis-context';
import { NONE } from './cell';
import { factorText } from './factor-text';

/** The main loss factors of leads lost in one stage as the end of a sentence; '' where none is named. */
export function leakFactorText(context: AnalysisContext, lost: readonly number[]): string {
  const list = factorText(context, lost, 'lost');
  return list === NONE ? '' : context.say('leakFactors', { list });
}
