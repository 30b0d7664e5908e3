import type { ListKey } from '../schema/column';
import { type Label, words } from './language';

/** Names of the lists, as the Settings tab shows them. */
export const listWords: Readonly<Record<ListKey, Label>> = {
  source: words('线索来源', '線索來源', 'Source'),
  grade: words('意向等级', '意向等級', 'Intent grade'),
  stage: words('阶段', '階段', 'Stage'),
  method: words('跟进方式', '跟進方式', 'Method'),
  status: words('完成状态', '完成狀態', 'Status'),
  industry: words('所属行业', '所屬行業', 'Industry'),
  region: words('区域', '區域', 'Region'),
  product: words('意向产品', '意向產品', 'Product'),
  companySize: words('企业规模', '企業規模', 'Company size'),
  urgency: words('紧急程度', '緊急程度', 'Urgency'),
  consent: words('允许联系', '允許聯絡', 'May contact'),
  buyingFocus: words('关注点', '關注點', 'Buying focus'),
  valueTier: words('客户分层', '客戶分層', 'Value tier'),
  winFactor: words('转化因素', '轉化因素', 'Win factor'),
  lossFactor: words('流失因素', '流失因素', 'Loss factor'),
  invalidReason: words('无效原因', '無效原因', 'Invalid reason'),
};
