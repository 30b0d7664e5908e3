import type { AnalysisContext } from '../analysis-context';
import type { Group } from '../group';
import { responsesOf } from '../response';
import type { Finding } from './suggestion';

const LEAST_ANSWERED = 10;

/** At least ten leads were answered, and the middle one later than their limit allows. */
export function lateResponse(context: AnalysisContext, group: Group): Finding | undefined {
  const { leads, medianHours, limitHours } = responsesOf(context, group.leads);
  if (leads.length < LEAST_ANSWERED || medianHours === undefined || limitHours === undefined) return undefined;
  if (medianHours <= limitHours) return undefined;
  const hours = Math.round(medianHours);
  return { text: context.say('suggestResponse', { hours, limit: limitHours, n: leads.length }), leads };
}
