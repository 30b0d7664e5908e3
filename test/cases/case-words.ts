import type { Language } from '../../src/core/i18n/language';
import type { ListKey } from '../../src/core/schema/column';
import { defaultSettings } from '../../src/core/schema/settings';
import { buildVocabulary } from '../../src/core/schema/vocabulary';

/** What a team types in its own language; what stands in lists is looked up by its key. */
export interface CaseWords {
  readonly leadsTab: string;
  readonly contactHeader: string;
  readonly tech: { readonly customer: string; readonly contact: string; readonly need: string; readonly owner: string };
  readonly trade: {
    readonly customer: string;
    readonly contact: string;
    readonly need: string;
    readonly owner: string;
  };
  readonly budget: string;
  readonly pending: string;
  readonly month: string;
  readonly months: string;
  readonly first: { readonly said: string; readonly answer: string; readonly step: string };
  readonly second: { readonly said: string; readonly answer: string; readonly step: string };
}

export const caseWords: Readonly<Record<Language, CaseWords>> = {
  'zh-CN': {
    leadsTab: '销售线索',
    contactHeader: '联系方式',
    tech: { customer: '某科技公司', contact: '张经理', need: '需要CRM系统', owner: '李' },
    trade: { customer: '某贸易公司', contact: '王总', need: '需要ERP模块', owner: '赵' },
    budget: '10-15万',
    pending: '待确认',
    month: '1个月',
    months: '2-3个月',
    first: { said: '预算12万', answer: '希望看方案', step: '3月5日前发送定制方案' },
    second: { said: '发送方案', answer: '希望与竞品对比', step: '3月7日前更新方案,确认演示时间' },
  },
  'zh-TW': {
    leadsTab: '銷售線索',
    contactHeader: '聯絡方式',
    tech: { customer: '某科技公司', contact: '張經理', need: '需要CRM系統', owner: '李' },
    trade: { customer: '某貿易公司', contact: '王總', need: '需要ERP模組', owner: '趙' },
    budget: '10-15萬',
    pending: '待確認',
    month: '1個月',
    months: '2-3個月',
    first: { said: '預算12萬', answer: '希望看方案', step: '3月5日前寄送客製方案' },
    second: { said: '寄送方案', answer: '希望與競品比較', step: '3月7日前更新方案,確認演示時間' },
  },
  en: {
    leadsTab: 'Pipeline',
    contactHeader: 'Contact details',
    tech: { customer: 'A technology company', contact: 'Ms Zhang', need: 'Needs a CRM', owner: 'Li' },
    trade: { customer: 'A trading company', contact: 'Mr Wang', need: 'Needs an ERP module', owner: 'Zhao' },
    budget: '100k-150k',
    pending: 'TBD',
    month: '1 month',
    months: '2-3 months',
    first: { said: 'Budget 120k', answer: 'Wants a plan', step: 'Send a tailored plan by 5 March' },
    second: {
      said: 'Plan sent',
      answer: 'Wants a comparison',
      step: 'Update the plan by March 7, agree on a demonstration',
    },
  },
};

/** The label of a list value in a language, as the workbook's dropdown shows it. */
export function labelIn(language: Language): (list: ListKey, key: string) => string {
  const settings = { ...defaultSettings, values: { ...defaultSettings.values, language } };
  return buildVocabulary(settings).label;
}
