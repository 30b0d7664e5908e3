import type { AnalysisContext, Dimension } from './analysis-context';
import { type Comparison, comparisonKey } from './comparisons';
import type { Group } from './group';
import { percentText, pText } from './number-text';
import { sheetTests } from './sheet-tests';

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
  const { successes, cases } = comparison.rest;
  return context.say(comparison.verdict, { rest: percentText(successes / cases), p: pText(comparison.p) });
}
