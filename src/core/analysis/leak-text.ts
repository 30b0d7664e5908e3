import type { AnalysisContext } from './analysis-context';
import { NONE } from './cell';
import { mainLossText } from './factor-text';
import type { StageCost } from './funnel/stage-cost';
import { percentText } from './number-text';

/** The end of a sentence on the leak: its main loss factor, and what it costs; '' where nothing is known of either. */
export function leakTail(context: AnalysisContext, { lost, label, best, wins }: StageCost): string {
  const factor = mainLossText(context, lost);
  const n = Math.round(wins);
  return [
    factor === NONE ? '' : context.say('leakFactor', { factor }),
    n < 1 ? '' : context.say('leakCost', { label, best: percentText(best), n }),
  ].join('');
}
