import { numberOf } from '../../schema/settings';
import type { AnalysisContext } from '../analysis-context';
import { percentText } from '../number-text';
import { pendingLeads } from '../pending-leads';
import type { Finding } from './suggestion';

/** Details are missing on at least 10 % of the open leads; under ten open leads a share says nothing. */
export function pendingShare(context: AnalysisContext): Finding | undefined {
  const { input, open, say } = context;
  if (open.length < LEAST_OPEN) return undefined;
  const leads = pendingLeads(context, open);
  const share = leads.length / open.length;
  if (leads.length === 0 || share < numberOf(input.settings, 'suggestPendingShare')) return undefined;
  const days = numberOf(input.settings, 'pendingDetailsDays');
  return { text: say('suggestPending', { share: percentText(share), n: leads.length, of: open.length, days }), leads };
}

const LEAST_OPEN = 10;
