import type { FollowUpColumn } from '../schema/follow-ups';
import type { LeadColumn } from '../schema/leads';
import type { Settings } from '../schema/settings';

/** Columns of Leads that the figures are made of. */
const figureColumns: readonly LeadColumn[] = [
  'leadId',
  'customerName',
  'phone',
  'email',
  'wechat',
  'source',
  'grade',
  'stage',
  'owner',
  'registeredOn',
  'nextContactOn',
  'amount',
  'budget',
  'decisionCycle',
  'closedOn',
  'closeReason',
  'firstContactOn',
];

/** Every column the analysis may ask for: those of the figures, and the entry needs of the stages. */
export function columnsNeeded({ stages }: Settings): {
  readonly leads: readonly LeadColumn[];
  readonly followUps: readonly FollowUpColumn[];
} {
  return {
    leads: [...new Set([...figureColumns, ...stages.flatMap(({ needs }) => needs)])],
    followUps: ['leadId', 'contactedAt'],
  };
}
