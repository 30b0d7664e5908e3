import { type AnalysisContext, labelOf, listOrder } from '../analysis-context';
import { comparisonOf } from '../comparison-text';
import { FEW_LEADS } from '../comparisons';
import { figuresOf } from '../figures';
import { percentText } from '../number-text';
import type { Finding } from './suggestion';

const LEAST_CLOSED = 20;

/** The best grade does not convert better than the others, over at least twenty closed leads: grades tell nothing. */
export function highGrade(context: AnalysisContext): Finding | undefined {
  const [best = ''] = listOrder(context.input.settings, 'grade');
  const group = context.groups.grade.find(({ key }) => key === best);
  const comparison = comparisonOf(context, 'grade', best);
  if (!group || !comparison || comparison.rest.cases < FEW_LEADS) return undefined;
  const { won, lost } = figuresOf(context.frame, group);
  const own = comparison.group.successes / comparison.group.cases;
  const rest = comparison.rest.successes / comparison.rest.cases;
  if (won + lost < LEAST_CLOSED || own > rest) return undefined;
  const grade = labelOf(context, 'grade', best);
  return {
    text: context.say('suggestGrade', { grade, own: percentText(own), rest: percentText(rest) }),
    leads: group.leads,
  };
}
