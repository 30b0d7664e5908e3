import { type AnalysisContext, labelOf } from '../analysis-context';
import { leakOf } from '../funnel/leak';
import { leakTail } from '../leak-text';
import { percentText } from '../number-text';
import type { Finding } from './suggestion';

/** The stage that is tested to lose more than the others. */
export function weakStage(context: AnalysisContext): Finding | undefined {
  const leak = leakOf(context);
  if (!leak) return undefined;
  const text = context.say('suggestStage', {
    stage: labelOf(context, 'stage', leak.key),
    share: percentText(leak.movedOn / leak.decided),
    moved: leak.movedOn,
    decided: leak.decided,
    factor: leakTail(context, leak),
  });
  return { text, leads: leak.lost };
}
