import { type AnalysisContext, labelOf } from '../analysis-context';
import { figuresOf } from '../figures';
import { gradeTest } from '../grade-test';
import { percentText } from '../number-text';
import { ripeLeads } from '../ripening';
import { sheetTests } from '../sheet-tests';
import type { Share } from '../statistics/fisher';
import type { Finding } from './suggestion';

const LEAST_CLOSED = 20;

/** The best grade is tested not to be ahead of the others, over at least twenty closed leads: grades tell nothing. */
export function highGrade(context: AnalysisContext): Finding | undefined {
  const found = gradeTest(context);
  if (!found || !sheetTests(context).isReal('grade:best')) return undefined;
  const { group, own, rest } = found;
  const { won, lost } = figuresOf(context.frame, group);
  if (won + lost < LEAST_CLOSED || rateOf(own) > rateOf(rest)) return undefined;
  const values = { own: percentText(rateOf(own)), rest: percentText(rateOf(rest)) };
  const text = context.say('suggestGrade', { grade: labelOf(context, 'grade', group.key), ...values });
  return { text, leads: ripeLeads(context, group.leads) };
}

function rateOf({ successes, cases }: Share): number {
  return successes / cases;
}
