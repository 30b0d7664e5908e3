import { makeCalendar } from '../../../src/core/follow-up/working-days';
import type { LeadMeta } from '../../../src/core/history/memory';
import { type LeadView, leadView, type ReminderContext } from '../../../src/core/reminder/lead-view';
import type { Member } from '../../../src/core/schema/members';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import { defaultSettings, type SettingKey, type Settings } from '../../../src/core/schema/settings';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

/** Settings with some values changed. */
export function settingsWith(
  values: Partial<Record<SettingKey, string>> = {},
  more: Partial<Omit<Settings, 'values'>> = {},
): Settings {
  return { ...defaultSettings, ...more, values: { ...defaultSettings.values, ...values } };
}

export function member(key: string, more: Partial<Member> = {}): Member {
  return { key, name: key, email: `${key}@example.com`, role: 'rep', takesNewLeads: true, mail: true, ...more };
}

/** An open lead that nothing is missing from, registered on Friday 1 March 2024. */
export function lead(more: Lead = {}): Lead {
  return {
    leadId: 'LX20240301',
    customerName: '某科技公司',
    phone: '13800138000',
    source: 'tradeFair',
    need: 'CRM',
    grade: 'high',
    stage: 'firstContact',
    owner: 'li',
    registeredOn: '2024-03-01',
    ...more,
  };
}

export function meta(more: Partial<LeadMeta> = {}): LeadMeta {
  return { origin: {}, stageOn: '2024-03-01', enteredAt: '2024-03-01T09:00', ...more };
}

/** A contact that is over and promises nothing. */
export function followUp(more: FollowUp = {}): FollowUp {
  return { leadId: 'LX20240301', contactedAt: '2024-03-02', content: '谈过', status: 'done', ...more };
}

export function contextAt(now: string, settings: Settings = settingsWith()): ReminderContext {
  return { now, settings, calendar: makeCalendar(settings), vocabulary: buildVocabulary(settings) };
}

export function view(
  record: { lead?: Lead; meta?: Partial<LeadMeta>; followUps?: readonly FollowUp[] },
  context: ReminderContext,
): LeadView {
  return leadView({ lead: lead(record.lead), meta: meta(record.meta), followUps: record.followUps ?? [] }, context);
}
