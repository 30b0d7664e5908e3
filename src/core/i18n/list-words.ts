import type { ListKey } from '../schema/column';
import type { Label } from './language';

/** Names of the lists, as the Settings tab shows them. */
export const listWords: Readonly<Record<ListKey, Label>> = {
  source: { 'zh-CN': '线索来源', 'zh-TW': '線索來源', en: 'Source' },
  grade: { 'zh-CN': '意向等级', 'zh-TW': '意向等級', en: 'Intent grade' },
  stage: { 'zh-CN': '阶段', 'zh-TW': '階段', en: 'Stage' },
  method: { 'zh-CN': '跟进方式', 'zh-TW': '跟進方式', en: 'Method' },
  status: { 'zh-CN': '完成状态', 'zh-TW': '完成狀態', en: 'Status' },
  industry: { 'zh-CN': '所属行业', 'zh-TW': '所屬行業', en: 'Industry' },
  region: { 'zh-CN': '区域', 'zh-TW': '區域', en: 'Region' },
  product: { 'zh-CN': '意向产品', 'zh-TW': '意向產品', en: 'Product' },
  companySize: { 'zh-CN': '企业规模', 'zh-TW': '企業規模', en: 'Company size' },
  urgency: { 'zh-CN': '紧急程度', 'zh-TW': '緊急程度', en: 'Urgency' },
  consent: { 'zh-CN': '允许联系', 'zh-TW': '允許聯絡', en: 'May contact' },
  buyingFocus: { 'zh-CN': '关注点', 'zh-TW': '關注點', en: 'Buying focus' },
  valueTier: { 'zh-CN': '客户分层', 'zh-TW': '客戶分層', en: 'Value tier' },
  winFactor: { 'zh-CN': '转化因素', 'zh-TW': '轉化因素', en: 'Win factor' },
  lossFactor: { 'zh-CN': '流失因素', 'zh-TW': '流失因素', en: 'Loss factor' },
  invalidReason: { 'zh-CN': '无效原因', 'zh-TW': '無效原因', en: 'Invalid reason' },
};
