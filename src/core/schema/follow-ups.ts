import type { Column } from './column';

/** The columns of Follow-ups in their default order. */
export const followUpColumns = [
  { key: 'leadId', type: 'text', set: 'basic', by: 'team', width: 120 },
  { key: 'customerName', type: 'text', set: 'basic', by: 'addOn', personal: true, width: 160 },
  { key: 'owner', type: 'member', set: 'basic', by: 'both', width: 90 },
  { key: 'contactedAt', type: 'dateTime', set: 'basic', by: 'both', looks: 'back', width: 105 },
  { key: 'method', type: 'list', set: 'basic', by: 'team', list: 'method', width: 110 },
  { key: 'content', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'feedback', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'objection', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'nextStep', type: 'text', set: 'basic', by: 'team', personal: true, width: 120 },
  { key: 'nextStepOn', type: 'date', set: 'basic', by: 'both', looks: 'ahead', width: 105 },
  { key: 'nextStepOwner', type: 'member', set: 'basic', by: 'both', width: 90 },
  { key: 'status', type: 'list', set: 'basic', by: 'both', list: 'status', width: 110 },
  { key: 'postponedWhy', type: 'text', set: 'basic', by: 'team', personal: true, width: 120 },
  { key: 'recordedAt', type: 'dateTime', set: 'basic', by: 'addOn', looks: 'back', width: 105 },
  { key: 'followUpId', type: 'text', set: 'hidden', by: 'addOn', width: 120 },
] as const satisfies readonly Column[];

export type FollowUpColumn = (typeof followUpColumns)[number]['key'];
