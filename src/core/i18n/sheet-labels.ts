import type { SheetKey } from '../schema/sheets';
import type { Label } from './language';

/** Names of the tabs. */
export const sheetLabels: Readonly<Record<SheetKey, Label>> = {
  leads: { 'zh-CN': '线索登记表', 'zh-TW': '線索登記表', en: 'Leads' },
  followUps: { 'zh-CN': '线索跟进计划表', 'zh-TW': '線索跟進計劃表', en: 'Follow-ups' },
  today: { 'zh-CN': '今日提醒', 'zh-TW': '今日提醒', en: 'Today' },
  analysis: { 'zh-CN': '转化分析表', 'zh-TW': '轉化分析表', en: 'Conversion analysis' },
  history: { 'zh-CN': '变更记录', 'zh-TW': '變更記錄', en: 'History' },
  settings: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Settings' },
  review: { 'zh-CN': '待核对', 'zh-TW': '待核對', en: 'Review' },
  guide: { 'zh-CN': '使用指南', 'zh-TW': '使用指南', en: 'Guide' },
  memory: { 'zh-CN': 'leadbook-memory', 'zh-TW': 'leadbook-memory', en: 'leadbook-memory' },
};

/** Headers of the log tabs, by column. */
export const historyLabels = {
  at: { 'zh-CN': '时间', 'zh-TW': '時間', en: 'When' },
  since: { 'zh-CN': '不早于', 'zh-TW': '不早於', en: 'Not before' },
  who: { 'zh-CN': '操作人', 'zh-TW': '操作人', en: 'Who' },
  kind: { 'zh-CN': '事件', 'zh-TW': '事件', en: 'Event' },
  table: { 'zh-CN': '表', 'zh-TW': '表', en: 'Tab' },
  id: { 'zh-CN': '编号', 'zh-TW': '編號', en: 'ID' },
  field: { 'zh-CN': '字段', 'zh-TW': '欄位', en: 'Field' },
  from: { 'zh-CN': '原值', 'zh-TW': '原值', en: 'From' },
  to: { 'zh-CN': '新值', 'zh-TW': '新值', en: 'To' },
  way: { 'zh-CN': '途径', 'zh-TW': '途徑', en: 'Way' },
  operation: { 'zh-CN': '操作编号', 'zh-TW': '操作編號', en: 'Operation' },
  column: { 'zh-CN': '字段键', 'zh-TW': '欄位鍵', en: 'Field key' },
  fromKey: { 'zh-CN': '原值键', 'zh-TW': '原值鍵', en: 'From key' },
  toKey: { 'zh-CN': '新值键', 'zh-TW': '新值鍵', en: 'To key' },
  number: { 'zh-CN': '序号', 'zh-TW': '序號', en: 'Number' },
} as const satisfies Record<string, Label>;

export const reviewLabels = {
  table: { 'zh-CN': '表', 'zh-TW': '表', en: 'Tab' },
  id: { 'zh-CN': '编号', 'zh-TW': '編號', en: 'ID' },
  field: { 'zh-CN': '字段', 'zh-TW': '欄位', en: 'Field' },
  text: { 'zh-CN': '原始内容', 'zh-TW': '原始內容', en: 'Original text' },
  reason: { 'zh-CN': '原因', 'zh-TW': '原因', en: 'Reason' },
  proposal: { 'zh-CN': '建议', 'zh-TW': '建議', en: 'Proposal' },
  answer: { 'zh-CN': '请选择', 'zh-TW': '請選擇', en: 'Your answer' },
  column: { 'zh-CN': '字段键', 'zh-TW': '欄位鍵', en: 'Field key' },
} as const satisfies Record<string, Label>;

export const kindLabels = {
  changed: { 'zh-CN': '修改', 'zh-TW': '修改', en: 'Changed' },
  entered: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'Entered' },
  refused: { 'zh-CN': '未接受', 'zh-TW': '未接受', en: 'Refused' },
  requested: { 'zh-CN': '申请', 'zh-TW': '申請', en: 'Requested' },
  approved: { 'zh-CN': '已批准', 'zh-TW': '已核准', en: 'Approved' },
  declined: { 'zh-CN': '已拒绝', 'zh-TW': '已拒絕', en: 'Declined' },
  erased: { 'zh-CN': '已抹除个人信息', 'zh-TW': '已抹除個人資訊', en: 'Person erased' },
  deleted: { 'zh-CN': '行已删除', 'zh-TW': '列已刪除', en: 'Row deleted' },
  returned: { 'zh-CN': '行已恢复', 'zh-TW': '列已恢復', en: 'Row came back' },
  undone: { 'zh-CN': '撤销', 'zh-TW': '復原', en: 'Undone' },
  void: { 'zh-CN': '未发生', 'zh-TW': '未發生', en: 'Did not happen' },
  conflict: { 'zh-CN': '冲突', 'zh-TW': '衝突', en: 'Conflict' },
  setting: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Setting' },
  compacted: { 'zh-CN': '精简', 'zh-TW': '精簡', en: 'Compacted' },
  sealed: { 'zh-CN': '重新封存', 'zh-TW': '重新封存', en: 'Sealed anew' },
  foretold: { 'zh-CN': '预测', 'zh-TW': '預測', en: 'Forecast' },
  suggested: { 'zh-CN': '回顾建议', 'zh-TW': '回顧建議', en: 'Review action' },
  repaired: { 'zh-CN': '修复', 'zh-TW': '修復', en: 'Repaired' },
} as const satisfies Record<string, Label>;

export const wayLabels = {
  grid: { 'zh-CN': '表格', 'zh-TW': '表格', en: 'Grid' },
  sidebar: { 'zh-CN': '侧边栏', 'zh-TW': '側邊欄', en: 'Sidebar' },
  sweep: { 'zh-CN': '巡检', 'zh-TW': '巡檢', en: 'Sweep' },
  addOn: { 'zh-CN': '线索簿', 'zh-TW': '線索簿', en: 'Leadbook' },
  import: { 'zh-CN': '导入', 'zh-TW': '匯入', en: 'Import' },
  form: { 'zh-CN': '表单', 'zh-TW': '表單', en: 'Form' },
} as const satisfies Record<string, Label>;
