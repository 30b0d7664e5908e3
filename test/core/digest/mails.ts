import type { DigestContext, TeamFacts } from '../../../src/core/digest/digest-context';
import { vocabulariesOf } from '../../../src/core/digest/digest-context';
import type { Language } from '../../../src/core/i18n/language';
import { dueLines } from '../../../src/core/reminder/due-lines';
import type { Member } from '../../../src/core/schema/members';
import { contextAt, followUp, member, settingsWith, view } from '../reminder/builders';

export type Record = Parameters<typeof view>[0];

const grounds = new Map<string, ReturnType<typeof makeGround>>();

/** Vocabularies are built once per team and settings: drawing many mails stays quick. */
function groundOf(values: object, members: readonly Member[]): ReturnType<typeof makeGround> {
  const key = JSON.stringify({ values, members });
  const ground = grounds.get(key) ?? makeGround(values, members);
  grounds.set(key, ground);
  return ground;
}

function makeGround(values: object, members: readonly Member[]) {
  const settings = settingsWith(values, { members });
  return { settings, reminders: contextAt('2024-03-08T08:05', settings), vocabularies: vocabulariesOf(settings) };
}

/** A team in one language, and what is due for it on Friday 8 March 2024. */
export function team(
  records: readonly Record[],
  {
    language = 'en',
    members = staff,
    values = {},
  }: { language?: Language; members?: readonly Member[]; values?: object } = {},
): { readonly facts: TeamFacts; readonly context: DigestContext } {
  const { settings, reminders, vocabularies } = groundOf({ language, ...values }, members);
  const lines = dueLines(
    records.map((record) => view(record, reminders)),
    reminders,
  );
  const facts = { lines, unrecorded: new Map([['li', 1]]), mail: { queued: [], failed: [], unconfirmed: [] } };
  const context = {
    today: '2024-03-08',
    settings,
    vocabularies,
    todayUrl: 'https://docs.google.com/spreadsheets/d/ID/edit#gid=3',
    workbook: '销售线索 2024',
    missedDays: [],
  };
  return { facts, context };
}

export const staff: readonly Member[] = [
  member('boss', { role: 'manager', name: '陈经理' }),
  member('li', { name: '李' }),
  member('zhao', { name: '赵' }),
  member('away', { name: '孙', absentUntil: '2024-03-31' }),
];

/** A contact a person set for a day. */
export const contact = (leadId: string, nextContactOn: string, more: Record['lead'] = {}): Record => ({
  lead: { leadId, nextContactOn, profileReviewedOn: '2024-03-05', ...more },
  meta: { stageOn: '2024-03-05' },
  followUps: [followUp({ contactedAt: '2024-03-01' })],
});

/** A lead with nothing planned. */
export const unplanned = (leadId: string): Record => contact(leadId, '');

/** One of each: escalated, late with a step, today, on the days off, without a next step, unreachable, an approval. */
export const everyKind: readonly Record[] = [
  { lead: { leadId: 'LX20240228', customerName: '广州迟到有限公司', registeredOn: '2024-02-28' } },
  {
    lead: { leadId: 'LX20240301', nextContactOn: '2024-03-07' },
    meta: { nextContactWritten: '2024-03-07', stageOn: '2024-03-05' },
    followUps: [
      followUp({
        contactedAt: '2024-03-06',
        nextStepOn: '2024-03-07',
        nextStep: '更新方案 & 确认 <演示> 时间',
        status: 'inProgress',
      }),
    ],
  },
  contact('LX20240302', '2024-03-08', { customerName: '某贸易公司', expectedCloseOn: '2024-03-06' }),
  contact('LX20240303', '2024-03-09', { customerName: 'www.evil.example/“x”‮', owner: 'li' }),
  contact('LX20240304', '2024-03-11', { customerName: '下周一' }),
  unplanned('LX20240305'),
  contact('LX20240306', '2024-03-08', { owner: 'away', customerName: '孙的客户' }),
  {
    lead: { leadId: 'LX20240307', nextContactOn: '2024-04-08', owner: 'zhao', profileReviewedOn: '2024-03-05' },
    meta: { requestedStage: 'signing', requestedBy: 'zhao', stageOn: '2024-03-05' },
    followUps: [followUp()],
  },
];
