import { lossAdvice } from '../../i18n/analysis-words';
import { fill } from '../../i18n/language';
import { languageOfWorkbook, numberOf, type Settings } from '../../schema/settings';
import { type AnalysisContext, labelOf } from '../analysis-context';
import { factorTable } from '../factor-text';
import type { Group } from '../group';
import { percentText } from '../number-text';
import type { Finding } from './suggestion';

/** One factor stands behind at least 40 % of at least five losses: what to do about it. */
export function dominantLoss(context: AnalysisContext, group: Group): Finding | undefined {
  const { settings } = context.input;
  const { factors, naming } = factorTable(context, group.leads, 'lost');
  const [top] = factors;
  if (!top || naming < numberOf(settings, 'suggestMinLosses')) return undefined;
  if (top.share < numberOf(settings, 'suggestLossShare')) return undefined;
  const text = context.say('suggestLoss', {
    factor: labelOf(context, 'lossFactor', top.key),
    share: percentText(top.share),
    n: top.leads.length,
    of: naming,
    advice: adviceOn(top.key, group.key, settings),
  });
  return { text, leads: top.leads };
}

function adviceOn(factor: string, source: string, settings: Settings): string {
  const limit = source === 'webForm' ? 'firstResponseWebFormHours' : 'firstResponseHours';
  const advice = (lossAdvice[factor] ?? lossAdvice.other)[languageOfWorkbook(settings)];
  return fill(advice, { hours: numberOf(settings, limit) });
}
