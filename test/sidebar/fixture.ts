import type { DayLine, DayView, LeadCard, StartView, Twin } from '../../src/core/access/protocol';
import { leadLabels } from '../../src/core/i18n/column-labels';
import type { Label, Language } from '../../src/core/i18n/language';
import { listDefaults } from '../../src/core/schema/lists';
import { presets, stages } from '../../src/core/schema/stages';

/** Saturday, so that "next Monday" is not "in three days". */
export const today = '2024-03-02';

const label = (text: Label, language: Language) => text[language];

function options(language: Language): StartView['options'] {
  const lists = Object.entries(listDefaults).map(
    ([list, values]) =>
      [list, values.map((value) => ({ key: value.key, label: label(value.label, language) }))] as const,
  );
  const shows = presets.find(({ key }) => key === 'full')?.shows ?? [];
  const stage = stages
    .filter(({ key }) => shows.some((show) => show.stage === key))
    .map((one) => ({ key: one.key, label: label(one.label, language) }));
  const member = ['李', '赵', '王'].map((name) => ({ key: name, label: name }));
  return { ...Object.fromEntries(lists), stage, member };
}

export function line(more: Partial<DayLine> = {}): DayLine {
  return {
    leadId: 'LX20240301',
    customer: '某科技公司',
    kind: 'step',
    kindLabel: '承诺的下一步',
    reason: '发送定制方案，约定 2024-02-27',
    tags: ['待补充：预算'],
    day: '2024-02-27',
    daysLate: 4,
    escalated: true,
    stageLabel: '需求确认',
    gradeLabel: '高意向',
    phone: '+86 138 0013 8000',
    hasStep: true,
    ...more,
  };
}

const second = line({
  leadId: 'LX20240302',
  customer: '某贸易公司',
  kind: 'contact',
  kindLabel: '该联系了',
  reason: '上次联系 2024-02-23，每 7 天联系一次',
  tags: [],
  day: today,
  daysLate: 0,
  escalated: false,
  stageLabel: '初次接触',
  gradeLabel: '中意向',
  phone: '',
  hasStep: false,
});

export function dayView(more: Partial<DayView> = {}): DayView {
  return { today, lines: [line(), second], requests: [], ...more };
}

export const twin: Twin = {
  leadId: 'LX20240115',
  customer: '某科技有限公司',
  ownerName: '赵',
  stageLabel: '方案讨论',
  same: '电话',
};

export function card(language: Language = 'zh-CN', more: Partial<LeadCard> = {}): LeadCard {
  const fact = (key: keyof typeof leadLabels, text: string) => ({ key, label: leadLabels[key][language], text });
  const zh = language !== 'en';
  return {
    leadId: 'LX20240301',
    customer: '某科技公司',
    editable: true,
    facts: [
      fact('contactName', '张经理'),
      fact('phone', '+86 138 0013 8000'),
      fact('email', 'zhang@example.com'),
      fact('source', zh ? '展会' : 'Trade fair'),
      fact('need', 'CRM 系统，替换现有的表格；希望月底前看到方案，并与 ERP 对接'),
      fact('grade', zh ? '高意向' : 'High'),
      fact('budget', '10-15万'),
      fact('decisionCycle', '1个月'),
      fact('owner', '李'),
      fact('nextContactOn', '2024-03-07'),
    ],
    stage: 'needs',
    grade: 'high',
    owner: '李',
    nextContactOn: '2024-03-07',
    pending: [{ key: 'urgency', label: leadLabels.urgency[language] }],
    checklist: ['问清痛点、目标和决策流程', '三个工作日内补齐待确认的信息'],
    timeline: [
      {
        at: '2024-03-06T10:30',
        kind: 'contact',
        title: zh ? '邮件' : 'E-mail',
        text: '希望与竞品对比；下一步：3月7日前更新方案，确认演示时间',
        by: '李',
      },
      { at: '2024-03-07', kind: 'plan', title: '更新方案，确认演示时间', text: '', by: '李' },
      { at: '2024-03-02T09:00', kind: 'change', title: '初次接触 → 需求确认', text: '', by: '李' },
    ],
    twins: [],
    ...more,
  };
}

export function startView(language: Language = 'zh-CN', more: Partial<StartView> = {}): StartView {
  const field = (key: keyof typeof leadLabels, type: StartView['leadForm'][number]['type']) => ({
    key,
    label: leadLabels[key][language],
    type,
  });
  return {
    open: 'day',
    me: { key: '李', name: '李', role: 'rep' },
    language,
    today,
    now: `${today}T09:15`,
    options: options(language),
    stageClasses: Object.fromEntries(stages.map((stage) => [stage.key, stage.class])),
    leadForm: [
      { ...field('customerName', 'text'), required: true },
      field('contactName', 'text'),
      field('phone', 'phone'),
      field('email', 'email'),
      field('wechat', 'text'),
      { ...field('source', 'list'), list: 'source' },
      field('need', 'longText'),
      { ...field('grade', 'list'), list: 'grade' },
      field('budget', 'text'),
      { ...field('owner', 'list'), list: 'member' },
      field('nextContactOn', 'date'),
    ],
    day: dayView(),
    selected: null,
    ...more,
  };
}
