import { type Label, words as word } from './language';

/** Words around handing out what is kept of one person. */
export const exportWords = {
  which: word(
    '要导出谁的资料？请输入线索编号（选中的是 {selected}）。',
    '要匯出誰的資料？請輸入線索編號（選取的是 {selected}）。',
    'Whose data shall be exported? Type the lead ID (selected is {selected}).',
  ),
  done: word(
    '已把 {ids} 的 {count} 条资料存入你的云端硬盘，并逐条核对。\n给人看的表格：{csv}\n给机器读的文件：{json}\n文件不与任何人共享；交给本人之后请删除。',
    '已把 {ids} 的 {count} 筆資料存入您的雲端硬碟，並逐筆核對。\n給人看的表格：{csv}\n給機器讀的檔案：{json}\n檔案不與任何人共用；交給本人之後請刪除。',
    'Everything kept of {ids} ({count} entries) is in your Drive, checked entry by entry.\nFor people: {csv}\nFor machines: {json}\nThe files are shared with nobody; please delete them once they have been handed over.',
  ),
  tab: word('表', '表', 'Tab'),
  id: word('编号', '編號', 'ID'),
  field: word('字段', '欄位', 'Field'),
  value: word('内容', '內容', 'Content'),
  at: word('时间', '時間', 'When'),
  by: word('记录人', '記錄人', 'By'),
} as const satisfies Record<string, Label>;
