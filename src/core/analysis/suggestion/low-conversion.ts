import { numberOf } from '../../schema/settings';
import type { AnalysisContext } from '../analysis-context';
import { comparisonOf } from '../comparison-text';
import type { Group } from '../group';
import { percentText, pText } from '../number-text';
import { ripeLeads } from '../ripening';
import type { Finding } from './suggestion';

/** A source of at least twenty leads whose conversion is tested to lie below the rest. */
export function lowConversion(context: AnalysisContext, group: Group): Finding | undefined {
  const comparison = comparisonOf(context, 'source', group.key);
  if (comparison?.verdict !== 'lower') return undefined;
  if (group.leads.length < numberOf(context.input.settings, 'suggestMinLeads')) return undefined;
  const { group: own, rest, p } = comparison;
  const text = context.say('suggestScreening', {
    own: percentText(own.successes / own.cases),
    won: own.successes,
    leads: own.cases,
    rest: percentText(rest.successes / rest.cases),
    p: pText(p),
  });
  return { text, leads: ripeLeads(context, group.leads) };
}
