import type { AnalysisContext, Dimension } from './analysis-context';
import { type Comparison, comparisonKey } from './comparisons';
import type { Group } from './group';
import { percentText, pText } from './number-text';
import { sheetTests } from './sheet-tests';
import { casesToSettle } from './statistics/cases-to-settle';

/** Where it would take more times the leads there are, the number is no answer. */
const MOST_TIMES = 10;

/** A column of the team's own, by its header. */
type OwnDimension = `own:${string}`;

/** The tested result of one group against the rest, if its dimension was tested. */
export function comparisonOf(
  context: AnalysisContext,
  dimension: Dimension | 'period' | OwnDimension,
  key: string,
): Comparison | undefined {
  return sheetTests(context).comparisons.get(comparisonKey(dimension, key));
}

/** What the test says of a group, in words; nothing of a lone group. */
export function verdictText(context: AnalysisContext, dimension: Dimension | OwnDimension, group: Group): string {
  const comparison = comparisonOf(context, dimension, group.key);
  if (!comparison) return '';
  if (comparison.verdict === 'unclear') return unclearText(context, comparison);
  const { successes, cases } = comparison.rest;
  return context.say(comparison.verdict, { rest: percentText(successes / cases), p: pText(comparison.p) });
}

/** That a test was in vain, and about how many leads more would settle it if the difference is as large as it looks. */
export function unclearText({ say }: AnalysisContext, { group, rest, p }: Comparison): string {
  const more = casesToSettle(group, rest) ?? Number.POSITIVE_INFINITY;
  const values = { p: pText(p), n: Number(more.toPrecision(2)) };
  return say(more <= MOST_TIMES * (group.cases + rest.cases) ? 'unclearMore' : 'unclear', values);
}
