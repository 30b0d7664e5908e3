import type { Column } from './column';

/** The columns of Follow-ups in their default order. */
export const followUpColumns = [
  { key: 'leadId', type: 'text', set: 'basic', by: 'team', width: 115 },
  { key: 'customerName', type: 'text', set: 'basic', by: 'addOn', personal: true, width: 115 },
  { key: 'owner', type: 'member', set: 'basic', by: 'both', width: 115 },
  { key: 'contactedAt', type: 'dateTime', set: 'basic', by: 'both', looks: 'back', width: 115 },
  { key: 'method', type: 'list', set: 'basic', by: 'team', list: 'method', width: 115 },
  { key: 'content', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'feedback', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'objection', type: 'longText', set: 'basic', by: 'team', personal: true, width: 240 },
  { key: 'nextStep', type: 'text', set: 'basic', by: 'team', personal: true, width: 115 },
  { key: 'nextStepOn', type: 'date', set: 'basic', by: 'both', looks: 'ahead', width: 115 },
  { key: 'nextStepOwner', type: 'member', set: 'basic', by: 'both', width: 115 },
  { key: 'status', type: 'list', set: 'basic', by: 'both', list: 'status', width: 115 },
  { key: 'postponedWhy', type: 'text', set: 'basic', by: 'team', personal: true, width: 115 },
  { key: 'recordedAt', type: 'dateTime', set: 'basic', by: 'addOn', looks: 'back', width: 115 },
  { key: 'followUpId', type: 'text', set: 'hidden', by: 'addOn', width: 115 },
] as const satisfies readonly Column[];

export type FollowUpColumn = (typeof followUpColumns)[number]['key'];
