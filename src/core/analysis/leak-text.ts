import type { AnalysisContext } from './analysis-context';
import { NONE } from './cell';
import { mainLossText } from './factor-text';
import type { Leak } from './funnel/leak';
import { percentText } from './number-text';

/** The end of a sentence on the leak: its main loss factor, and what it costs; '' where nothing is known of either. */
export function leakTail(context: AnalysisContext, { lost, cost }: Leak): string {
  const factor = mainLossText(context, lost);
  const wins = Math.round(cost.wins);
  const { label, best } = cost;
  return [
    factor === NONE ? '' : context.say('leakFactor', { factor }),
    wins < 1 ? '' : context.say('leakCost', { label, best: percentText(best), n: wins }),
  ].join('');
}
