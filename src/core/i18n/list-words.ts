import type { ListKey } from '../schema/column';
import { followUpLabels, leadLabels } from './column-labels';
import { type Label, words } from './language';

/** Names of the lists, as the Settings tab shows them. */
export const listWords: Readonly<Record<ListKey, Label>> = {
  source: leadLabels.source,
  grade: leadLabels.grade,
  stage: leadLabels.stage,
  method: followUpLabels.method,
  status: followUpLabels.status,
  industry: leadLabels.industry,
  region: leadLabels.region,
  product: leadLabels.product,
  companySize: leadLabels.companySize,
  urgency: leadLabels.urgency,
  consent: leadLabels.consent,
  buyingFocus: leadLabels.buyingFocus,
  valueTier: leadLabels.valueTier,
  winFactor: words('转化因素', '轉化因素', 'Win factor'),
  lossFactor: words('流失因素', '流失因素', 'Loss factor'),
  invalidReason: words('无效原因', '無效原因', 'Invalid reason'),
};
