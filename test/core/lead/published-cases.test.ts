import { fillFollowUp } from '../../../src/core/follow-up/fill';
import { firstResponse, firstResponseLimit } from '../../../src/core/follow-up/first-response';
import { summarise } from '../../../src/core/follow-up/summary';
import { deriveLead } from '../../../src/core/lead/derive';
import { dueOf } from '../../../src/core/reminder/due-of';
import { leadView } from '../../../src/core/reminder/lead-view';
import type { Lead } from '../../../src/core/schema/row';
import { contextAt, meta, settingsWith } from '../reminder/builders';

const settings = settingsWith({ preset: 'full' });
const tech: Lead = {
  leadId: 'LX20240301',
  customerName: '某科技公司',
  contactName: '张经理',
  phone: '13800138000',
  source: 'tradeFair',
  need: '需要 CRM 系统',
  grade: 'high',
  budget: '10-15万',
  decisionCycle: '1个月',
  owner: '李',
  registeredOn: '2024-03-01',
};
const trade: Lead = {
  leadId: 'LX20240302',
  customerName: '某贸易公司',
  contactName: '王总',
  phone: '13900139000',
  source: 'webForm',
  need: 'ERP 模块',
  grade: 'medium',
  budget: '待确认',
  decisionCycle: '2-3个月',
  owner: '赵',
  registeredOn: '2024-03-02',
};
const entered = (lead: Lead, day: string) =>
  deriveLead(lead, {
    ...contextAt(`${day}T10:00`, settings),
    meta: meta({ stageOn: '', enteredAt: `${day}T10:00` }),
    followUps: [],
  });

describe('the first two leads of the register', () => {
  test('both first-response limits: the end of Sunday 3 March', () => {
    expect(firstResponseLimit(tech, settings)).toBe('2024-03-03');
    expect(firstResponseLimit(trade, settings)).toBe('2024-03-03');
  });

  test('both next contacts: Monday 4 March', () => {
    expect(entered(tech, '2024-03-01').lead.nextContactOn).toBe('2024-03-04');
    expect(entered(trade, '2024-03-02').lead.nextContactOn).toBe('2024-03-04');
  });

  test('pending details of the second: Wednesday 6 March; the first has none', () => {
    const pendingDue = (lead: Lead, day: string) => {
      const derived = entered(lead, day);
      const context = contextAt('2024-03-06T09:00', settings);
      const view = leadView({ ...derived, followUps: [] }, context);
      return dueOf(view, context).find(({ kind }) => kind === 'pending');
    };
    expect(pendingDue(tech, '2024-03-01')).toBeUndefined();
    expect(pendingDue(trade, '2024-03-02')).toMatchObject({ rolled: '2024-03-06', daysLate: 0, state: 'today' });
  });
});

describe('the follow-ups of the first lead', () => {
  const now = '2024-03-06T18:00';
  const rows = [
    {
      leadId: 'LX20240301',
      contactedAt: '2024-03-02',
      method: 'phone',
      content: '预算 12 万',
      feedback: '想要方案',
      nextStep: '3月5日前发送定制方案',
      status: 'done',
    },
    {
      leadId: 'LX20240301',
      contactedAt: '2024-03-06',
      method: 'email',
      content: '发送方案',
      feedback: '希望与竞品对比',
      nextStep: '3月7日前更新方案,确认演示时间',
      status: 'inProgress',
    },
  ].map((row) => fillFollowUp(row, { lead: tech, now }).followUp);

  test('the days of the steps are read from their words', () => {
    expect(rows.map(({ nextStepOn }) => nextStepOn)).toEqual(['2024-03-05', '2024-03-07']);
  });

  test('two follow-ups, last contact 6 March, next contact 7 March by the open step', () => {
    const first = entered(tech, '2024-03-01');
    const derived = deriveLead(first.lead, {
      ...contextAt(now, settings),
      before: first.lead,
      meta: first.meta,
      followUps: rows,
    });
    expect(derived.lead).toMatchObject({
      followUpCount: '2',
      lastContactOn: '2024-03-06',
      nextContactOn: '2024-03-07',
    });
  });

  test('the first response of 2 March was in time', () => {
    const { contacts } = summarise(rows, now);
    expect(firstResponse(tech, contacts, settings)).toEqual({
      limit: '2024-03-03',
      at: '2024-03-02',
      verdict: 'inTime',
    });
  });
});
