import type { SheetKey } from '../schema/sheets';
import { type Label, words } from './language';

/** Names of the tabs. */
export const sheetLabels: Readonly<Record<SheetKey, Label>> = {
  leads: words('线索登记表', '線索登記表', 'Leads'),
  followUps: words('线索跟进计划表', '線索跟進計劃表', 'Follow-ups'),
  today: words('今日提醒', '今日提醒', 'Today'),
  analysis: words('转化分析表', '轉化分析表', 'Conversion analysis'),
  history: words('变更记录', '變更記錄', 'History'),
  settings: words('设置', '設定', 'Settings'),
  review: words('待核对', '待核對', 'Review'),
  guide: words('使用指南', '使用指南', 'Guide'),
  memory: words('leadbook-memory', 'leadbook-memory', 'leadbook-memory'),
};

/** Headers of the log tabs, by column. */
export const historyLabels = {
  at: words('时间', '時間', 'When'),
  since: words('不早于', '不早於', 'Not before'),
  who: words('操作人', '操作人', 'Who'),
  kind: words('事件', '事件', 'Event'),
  table: words('表', '表', 'Tab'),
  id: words('编号', '編號', 'ID'),
  field: words('字段', '欄位', 'Field'),
  from: words('原值', '原值', 'From'),
  to: words('新值', '新值', 'To'),
  way: words('途径', '途徑', 'Way'),
  operation: words('操作编号', '操作編號', 'Operation'),
  column: words('字段键', '欄位鍵', 'Field key'),
  fromKey: words('原值键', '原值鍵', 'From key'),
  toKey: words('新值键', '新值鍵', 'To key'),
  number: words('序号', '序號', 'Number'),
} as const satisfies Record<string, Label>;

export const reviewLabels = {
  table: words('表', '表', 'Tab'),
  id: words('编号', '編號', 'ID'),
  field: words('字段', '欄位', 'Field'),
  text: words('原始内容', '原始內容', 'Original text'),
  reason: words('原因', '原因', 'Reason'),
  proposal: words('建议', '建議', 'Proposal'),
  answer: words('请选择', '請選擇', 'Your answer'),
  column: words('字段键', '欄位鍵', 'Field key'),
} as const satisfies Record<string, Label>;

export const kindLabels = {
  changed: words('修改', '修改', 'Changed'),
  entered: words('新增', '新增', 'Entered'),
  refused: words('未接受', '未接受', 'Refused'),
  requested: words('申请', '申請', 'Requested'),
  approved: words('已批准', '已核准', 'Approved'),
  declined: words('已拒绝', '已拒絕', 'Declined'),
  erased: words('已抹除个人信息', '已抹除個人資訊', 'Person erased'),
  deleted: words('行已删除', '列已刪除', 'Row deleted'),
  returned: words('行已恢复', '列已恢復', 'Row came back'),
  undone: words('撤销', '復原', 'Undone'),
  void: words('未发生', '未發生', 'Did not happen'),
  conflict: words('冲突', '衝突', 'Conflict'),
  setting: words('设置', '設定', 'Setting'),
  compacted: words('精简', '精簡', 'Compacted'),
  sealed: words('重新封存', '重新封存', 'Sealed anew'),
  foretold: words('预测', '預測', 'Forecast'),
  suggested: words('回顾建议', '回顧建議', 'Review action'),
  repaired: words('修复', '修復', 'Repaired'),
} as const satisfies Record<string, Label>;

export const wayLabels = {
  grid: words('表格', '表格', 'Grid'),
  sidebar: words('侧边栏', '側邊欄', 'Sidebar'),
  sweep: words('巡检', '巡檢', 'Sweep'),
  addOn: words('线索簿', '線索簿', 'Leadbook'),
  import: words('导入', '匯入', 'Import'),
  form: words('表单', '表單', 'Form'),
} as const satisfies Record<string, Label>;
