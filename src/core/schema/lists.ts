import type { Label } from '../i18n/language';
import type { ListKey } from './column';
import type { Role } from './members';

export interface ListValue {
  /** Fixed; what History, memory and reports keep. */
  readonly key: string;
  readonly label: Label;
  readonly code?: string;
  /** Further texts that mean this value. */
  readonly aliases?: readonly string[];
  /** Old rows stay valid, the dropdown no longer offers it. */
  readonly retired?: boolean;
}

const value = (key: string, [cn, tw, en]: [string, string, string], more: Partial<ListValue> = {}): ListValue => ({
  key,
  label: { 'zh-CN': cn, 'zh-TW': tw, en },
  ...more,
});

/** What a grade brings with it. Days and hours are calendar ones. */
export interface GradeRule {
  readonly firstResponseHours: number;
  readonly cadenceDays: number;
  /** Days between two touches (invitation, news); 0 = none. */
  readonly touchDays: number;
  /** Contacts allowed in 30 days; 0 = no cap. */
  readonly capIn30Days: number;
  /** Who gets such a new lead. */
  readonly roles: readonly Role[];
}

/** By grade key; a blank or unknown grade follows `medium`, with the general first-response limit. */
export const gradeRules: Readonly<Record<string, GradeRule>> = {
  high: { firstResponseHours: 48, cadenceDays: 7, touchDays: 0, capIn30Days: 0, roles: ['senior'] },
  medium: { firstResponseHours: 72, cadenceDays: 7, touchDays: 30, capIn30Days: 0, roles: [] },
  low: { firstResponseHours: 72, cadenceDays: 30, touchDays: 30, capIn30Days: 2, roles: ['assistant'] },
};

/** Methods that count as a touch besides contact. */
export const touchMethods: readonly string[] = ['email', 'onlineMeeting', 'demonstration', 'industryEvent'];

/** Default values of every list but `stage`, which has a table of its own. */
export const listDefaults: Readonly<Record<Exclude<ListKey, 'stage'>, readonly ListValue[]>> = {
  source: [
    value('tradeFair', ['展会', '展會', 'Trade fair'], { aliases: ['行业展会', '行業展會', 'Exhibition'] }),
    value('webForm', ['官网表单', '官網表單', 'Web form'], { aliases: ['官网', '官網', 'Website'] }),
    value('inboundCall', ['主动咨询', '主動諮詢', 'Inbound call'], { aliases: ['来电', '來電', '主动来电'] }),
    value('partner', ['合作伙伴推荐', '合作夥伴推薦', 'Partner']),
    value('socialMedia', ['社交媒体', '社交媒體', 'Social media']),
    value('referral', ['客户转介绍', '客戶轉介紹', 'Referral'], { aliases: ['转介绍', '轉介紹', '老客户介绍'] }),
    value('coldCall', ['陌拜', '陌生拜訪', 'Cold call'], { aliases: ['陌生拜访', '陌拜'] }),
    value('platformSearch', ['平台筛选', '平台篩選', 'Platform search']),
    value('thirdParty', ['第三方推荐', '第三方推薦', 'Third party']),
    value('other', ['其他', '其他', 'Other']),
  ],
  grade: [
    value('high', ['高意向', '高意向', 'High'], { code: 'A', aliases: ['高', 'A级', 'A級'] }),
    value('medium', ['中意向', '中意向', 'Medium'], { code: 'B', aliases: ['中', 'B级', 'B級'] }),
    value('low', ['低意向', '低意向', 'Low'], { code: 'C', aliases: ['低', 'C级', 'C級'] }),
  ],
  method: [
    value('phone', ['电话', '電話', 'Phone'], { aliases: ['致电', '致電', 'Call'] }),
    value('email', ['邮件', '郵件', 'E-mail'], { aliases: ['Email', '电子邮件', '電子郵件'] }),
    value('visit', ['拜访', '拜訪', 'Visit'], { aliases: ['上门拜访', '上門拜訪'] }),
    value('meeting', ['面谈', '面談', 'Meeting']),
    value('onlineMeeting', ['线上会议', '線上會議', 'Online meeting'], { aliases: ['视频会议', '視訊會議'] }),
    value('demonstration', ['产品演示', '產品演示', 'Demonstration'], { aliases: ['演示', 'Demo'] }),
    value('industryEvent', ['行业活动', '行業活動', 'Industry event']),
    value('wechat', ['微信', '微信', 'WeChat']),
  ],
  status: [
    value('planned', ['计划中', '計劃中', 'Planned'], { aliases: ['待办', '待辦', 'To do'] }),
    value('inProgress', ['进行中', '進行中', 'In progress'], { aliases: ['跟进中', '跟進中'] }),
    value('done', ['已完成', '已完成', 'Done'], { aliases: ['完成', 'Completed'] }),
    value('postponed', ['已延期', '已延期', 'Postponed'], { aliases: ['延期'] }),
  ],
  industry: [
    value('manufacturing', ['制造业', '製造業', 'Manufacturing'], { code: 'ZZ' }),
    value('manufacturing-auto', ['制造业-汽车零部件', '製造業-汽車零組件', 'Manufacturing-Auto parts'], { code: 'ZZ' }),
    value('it', ['信息技术', '資訊科技', 'Information technology'], { code: 'IT', aliases: ['科技', 'IT'] }),
    value('medical', ['医疗', '醫療', 'Medical'], { code: 'YL', aliases: ['医疗健康', '醫療健康'] }),
    value('trade', ['商贸', '商貿', 'Trading'], { code: 'SM', aliases: ['贸易', '貿易'] }),
    value('education', ['教育', '教育', 'Education'], { code: 'JY' }),
    value('finance', ['金融', '金融', 'Finance'], { code: 'JR' }),
    value('retail', ['零售', '零售', 'Retail'], { code: 'LX' }),
    value('services', ['服务业', '服務業', 'Services'], { code: 'FW' }),
    value('otherIndustry', ['其他行业', '其他行業', 'Other industry'], { code: 'QT' }),
  ],
  region: [
    value('north', ['华北', '華北', 'North'], { code: 'HB' }),
    value('east', ['华东', '華東', 'East'], { code: 'HD' }),
    value('south', ['华南', '華南', 'South'], { code: 'HN' }),
    value('central', ['华中', '華中', 'Central'], { code: 'HZ' }),
    value('west', ['西部', '西部', 'West'], { code: 'XB' }),
    value('abroad', ['海外', '海外', 'Abroad'], { code: 'HW' }),
  ],
  product: [
    value('standard', ['标准产品', '標準產品', 'Standard product']),
    value('custom', ['定制方案', '客製方案', 'Custom solution']),
    value('service', ['服务', '服務', 'Service']),
  ],
  companySize: [
    value('large', ['大型企业', '大型企業', 'Large'], { code: 'DX', aliases: ['大型'] }),
    value('medium', ['中型企业', '中型企業', 'Medium'], { code: 'ZY', aliases: ['中型'] }),
    value('small', ['小型企业', '小型企業', 'Small'], { code: 'XX', aliases: ['小型'] }),
    value('soleTrader', ['个体商户', '個體商戶', 'Sole trader'], { code: 'GT', aliases: ['个体'] }),
  ],
  urgency: [
    value('high', ['高', '高', 'High'], { aliases: ['紧急', '緊急', 'Urgent'] }),
    value('medium', ['中', '中', 'Medium']),
    value('low', ['低', '低', 'Low']),
  ],
  consent: [
    value('yes', ['是', '是', 'Yes'], { aliases: ['同意', '允许', '允許', 'TRUE'] }),
    value('no', ['否', '否', 'No'], { aliases: ['拒绝', '拒絕', '不同意', 'FALSE'] }),
    value('unasked', ['未询问', '未詢問', 'Not asked']),
  ],
  buyingFocus: [
    value('price', ['价格', '價格', 'Price']),
    value('quality', ['质量', '品質', 'Quality'], { aliases: ['品质', '質量'] }),
    value('service', ['服务', '服務', 'Service']),
  ],
  valueTier: [
    value('high', ['高价值客户', '高價值客戶', 'High value']),
    value('normal', ['普通客户', '普通客戶', 'Normal']),
    value('potential', ['潜力客户', '潛力客戶', 'Potential']),
  ],
  winFactor: [
    value('win.interaction', ['现场互动强', '現場互動強', 'Strong contact on site']),
    value('win.clearNeed', ['需求明确', '需求明確', 'Clear need']),
    value('win.ownNeed', ['客户自主需求明确', '客戶自主需求明確', 'Customer came with a clear need']),
    value('win.fit', ['方案匹配', '方案匹配', 'Solution fits']),
    value('win.price', ['价格优势', '價格優勢', 'Better price']),
    value('win.service', ['服务与质保', '服務與保固', 'Service and warranty'], { aliases: ['服務與質保'] }),
    value('win.trust', ['转介绍信任', '轉介紹信任', 'Trust by referral']),
    value('win.other', ['其他', '其他', 'Other']),
  ],
  lossFactor: [
    value('loss.budget', ['预算不足', '預算不足', 'Budget too small']),
    value('loss.slow', ['跟进响应慢', '跟進回應慢', 'Slow response'], { aliases: ['响应慢', '跟進響應慢'] }),
    value('loss.price', ['价格异议', '價格異議', 'Price objection'], { aliases: ['价格高', '價格高'] }),
    value('loss.competitor', ['选择竞品', '選擇競品', 'Chose a competitor'], { aliases: ['竞品', '競品'] }),
    value('loss.fit', ['需求不符', '需求不符', 'Need does not fit']),
    value('loss.postponed', ['决策推迟', '決策延後', 'Decision postponed'], { aliases: ['決策推遲'] }),
    value('loss.unreachable', ['联系不上', '聯絡不上', 'Cannot be reached']),
    value('loss.other', ['其他', '其他', 'Other']),
  ],
  invalidReason: [
    value('invalid.contact', ['联系方式错误', '聯絡方式錯誤', 'Wrong contact details']),
    value('invalid.fit', ['需求不符', '需求不符', 'Need does not fit']),
    value('invalid.target', ['非目标客户', '非目標客戶', 'Not a target customer']),
    value('invalid.duplicate', ['重复', '重複', 'Duplicate']),
    value('invalid.other', ['其他', '其他', 'Other']),
  ],
};

/** Texts that mean a stage besides the labels of every preset and language. */
export const stageAliases: Readonly<Record<string, readonly string[]>> = {
  won: ['成交', '赢单', '贏單', '已签单', '成单'],
  lost: ['流失', '丢单', '丟單', '输单', '輸單'],
  invalid: ['无效', '無效'],
  nurture: ['培育', '长期跟进', '長期跟進'],
  quote: ['已报价', '已報價', 'Quote'],
  negotiation: ['谈判中', '談判中', '商务谈判'],
  firstContact: ['初步接触', '初步接觸', '首次接触'],
};
