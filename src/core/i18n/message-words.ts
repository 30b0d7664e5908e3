import type { Label } from './language';

const word = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Sentences of alerts, toasts and errors: what happened, what is safe, what to do. */
export const messages = {
  notSetUp: word(
    '这个表格还没有设置。请用菜单“线索簿 → 设置工作簿”。',
    '這個試算表還沒有設定。請用選單「線索簿 → 設定活頁簿」。',
    'This spreadsheet has not been set up yet. Use the menu Leadbook → Set up.',
  ),
  thisStep: word('这一步', '這一步', 'This step'),
  denied: word('你没有权限执行此操作：{reason}', '你沒有權限執行此操作：{reason}', 'You may not do this: {reason}'),
  unknownPerson: word(
    '成员名单里没有你的账号；请经理在“设置”的成员里添加你的邮箱。',
    '成員名單裡沒有你的帳號；請主管在「設定」的成員裡加入你的電子郵件。',
    'Your account is not on the members’ list; ask a manager to add your e-mail in Settings.',
  ),
  noAccount: word(
    'Google 没有说明你是谁，因此什么都没有改动。请登录你的 Google 账号，重新打开文件后再试。',
    'Google 沒有說明你是誰，因此什麼都沒有更動。請登入你的 Google 帳號，重新開啟檔案後再試。',
    'Google did not say who you are, so nothing was changed. Please sign in to your Google account, open the file again and try once more.',
  ),
  wrongAccount: word(
    '这个侧边栏是为另一个账号打开的，什么都没有写入。请关闭侧边栏，用你要使用的账号重新打开。',
    '這個側邊欄是為另一個帳號開啟的，什麼都沒有寫入。請關閉側邊欄，用你要使用的帳號重新開啟。',
    'This sidebar was opened for another account; nothing was written. Please close it and open it again with the account you mean to use.',
  ),
  managersOnly: word('此功能仅限经理使用。', '此功能僅限主管使用。', 'Only managers may use this.'),
  notYourLead: word(
    '找不到这条线索，或它不归你负责。',
    '找不到這筆線索，或它不歸你負責。',
    'There is no such lead, or it is not yours.',
  ),
  figuresMoved: word(
    '线索已有变动，分析表上的数字不是最新的。没有改动任何内容；请刷新转化分析，再选一次这个数字。',
    '線索已有變動，分析表上的數字不是最新的。沒有改動任何內容；請重新整理轉化分析，再選一次這個數字。',
    'The leads have changed since the analysis was computed. Nothing was written; refresh the analysis and select the figure again.',
  ),
  viewersRead: word('你的角色只能查看。', '你的角色只能檢視。', 'Your role can only read.'),
  badRequest: word(
    '收到的内容不完整，什么都没有写入。请重新打开侧边栏再试。',
    '收到的內容不完整，什麼都沒有寫入。請重新開啟側邊欄再試。',
    'The request was incomplete; nothing was written. Please open the sidebar again.',
  ),
  required: word('请填写“{field}”。', '請填寫「{field}」。', 'Please fill in “{field}”.'),
  setUpTitle: word('设置工作簿', '設定活頁簿', 'Set up'),
  setUpNew: word(
    '将在此表格中建立：{tabs}。已有的内容不会改动。继续吗？',
    '將在此試算表中建立：{tabs}。既有內容不會更動。要繼續嗎？',
    'These tabs will be built in this spreadsheet: {tabs}. What is already there stays as it is. Go on?',
  ),
  setUpAdopt: word(
    '将接管“{tab}”作为{role}（{rows} 行）：\n{mapping}\n保持原样的列：{unknown}\n新增的列：{added}',
    '將接管「{tab}」作為{role}（{rows} 列）：\n{mapping}\n保持原樣的欄：{unknown}\n新增的欄：{added}',
    '“{tab}” will be taken over as {role} ({rows} rows):\n{mapping}\nColumns left alone: {unknown}\nColumns added: {added}',
  ),
  contactColumn: word(
    '{header} → 按内容读作电话、邮箱或微信，原文不动',
    '{header} → 按內容讀作電話、電子郵件或微信，原文不動',
    '{header} → read by content as phone, e-mail or WeChat; its text stays',
  ),
  historyAdopt: word(
    '“{tab}”中的 {rows} 行变更将抄入变更记录，原表不动',
    '「{tab}」中的 {rows} 列變更將抄入變更記錄，原表不動',
    'The {rows} changes in “{tab}” will be copied into History; the tab itself stays',
  ),
  historyAdopted: word(
    '从“{tab}”抄入 {count} 条变更（{unread} 行无法识别）',
    '自「{tab}」抄入 {count} 筆變更（{unread} 列無法辨識）',
    '{count} changes copied from “{tab}” ({unread} rows could not be read)',
  ),
  setUpAsk: word(
    '在你点“是”之前不会改动任何内容。继续吗？',
    '在你按「是」之前不會更動任何內容。要繼續嗎？',
    'Nothing is touched until you say yes. Go on?',
  ),
  setUpAgain: word(
    '这是一个线索簿工作簿，但此文件里没有它的内部记录（例如刚复制的副本）。将沿用现有各表和“设置”表里的内容重新启用。继续吗？',
    '這是一個線索簿活頁簿，但此檔案裡沒有它的內部記錄（例如剛複製的副本）。將沿用現有各分頁與「設定」分頁的內容重新啟用。要繼續嗎？',
    'This is a Leadbook workbook without its internal records (a fresh copy, for example). It will be put to work again with its tabs and the contents of its Settings tab. Go on?',
  ),
  setUpCutShort: word(
    '设置工作簿还没有做完。请再用一次菜单“线索簿 → 设置工作簿”，会接着做完，不会丢东西。',
    '設定活頁簿還沒有做完。請再用一次選單「線索簿 → 設定活頁簿」，會接著做完，不會遺失東西。',
    'The set-up has not come to its end. Use the menu Leadbook → Set up once more: it goes on, and nothing is lost.',
  ),
  changedMeanwhile: word(
    '预览之后表格被改动了，什么都没有写入。请再运行一次。',
    '預覽之後試算表被更動了，什麼都沒有寫入。請再執行一次。',
    'The sheet was changed after the preview; nothing was written. Please run it again.',
  ),
  triggersRefused: word(
    '自动任务没有装好，每日提醒和自动校验暂不运行。每人最多 20 个触发器：请在“扩展程序 → Apps 脚本 → 触发器”删除不用的，再运行一次“设置工作簿”。',
    '自動任務沒有裝好，每日提醒與自動校驗暫不運作。每人最多 20 個觸發條件：請在「擴充功能 → Apps Script → 觸發條件」刪除不用的，再執行一次「設定活頁簿」。',
    'Automation could not be installed, so reminders and automatic checks do not run yet. A person may have 20 triggers: delete unused ones under Extensions → Apps Script → Triggers, then run Set up again.',
  ),
  typedColumns: word(
    '“{tab}”的列 {columns} 是表格的类型列，无法设置下拉和格式：请把列类型设为“无”，或用“转换为普通范围”',
    '「{tab}」的欄 {columns} 是表格的類型欄，無法設定下拉選單與格式：請把欄類型設為「無」，或用「轉換為未格式化資料」',
    '{columns} in “{tab}” are typed columns of a table, which take no dropdown or format: set the column type to None, or use Convert to range',
  ),
  learned: word(
    '新词将加入列表：{values}\n',
    '新詞將加入清單：{values}\n',
    'New words that join the lists: {values}\n',
  ),
  setUpDone: word('完成。{changes}', '完成。{changes}', 'Done. {changes}'),
  nothingToRepair: word(
    '一切就绪，没有需要修复的。',
    '一切就緒，沒有需要修復的。',
    'Everything is in place; nothing had to be repaired.',
  ),
  repaired: word('已建立或修复：{list}', '已建立或修復：{list}', 'Built or repaired: {list}'),
  automationElsewhere: word(
    '自动任务由 {owner} 运行，未重复安装。如需接管，请用“接管自动任务”。',
    '自動任務由 {owner} 執行，未重複安裝。如需接管，請用「接管自動任務」。',
    'Automation is run by {owner}; nothing was installed twice. To move it, use Take over automation.',
  ),
  takenOver: word(
    '自动任务现在由 {owner} 运行。',
    '自動任務現在由 {owner} 執行。',
    'Automation is now run by {owner}.',
  ),
  applyTitle: word('应用设置', '套用設定', 'Apply settings'),
  applyPreview: word(
    '将更改：\n{changes}\n继续吗？',
    '將變更：\n{changes}\n要繼續嗎？',
    'This will change:\n{changes}\nGo on?',
  ),
  applyNothing: word('设置没有变化。', '設定沒有變化。', 'No setting has changed.'),
  applyDone: word('设置已生效。', '設定已生效。', 'The settings are in force.'),
  applyRefused: word(
    '有 {count} 处设置不能用，已放回原值并加了批注；其余未应用。',
    '有 {count} 處設定不能用，已放回原值並加了附註；其餘未套用。',
    '{count} settings could not be used; they were put back with a note. Nothing else was applied yet.',
  ),
  retiredInUse: word(
    '{value}（{count} 行在用，旧行保留）',
    '{value}（{count} 列在用，舊列保留）',
    '{value} ({count} rows keep it)',
  ),
  sweepDone: word(
    '检查了 {rows} 行：更正 {corrected}，未接受 {refused}，重复 {duplicates}。',
    '檢查了 {rows} 列：更正 {corrected}，未接受 {refused}，重複 {duplicates}。',
    '{rows} rows checked: {corrected} put right, {refused} refused, {duplicates} duplicates.',
  ),
  remindersSent: word(
    '已发送 {sent} 封提醒；排队 {queued}，未确认 {unconfirmed}，失败 {failed}。',
    '已寄送 {sent} 封提醒；排隊 {queued}，未確認 {unconfirmed}，失敗 {failed}。',
    '{sent} reminders sent; {queued} queued, {unconfirmed} unconfirmed, {failed} failed.',
  ),
  remindersAtWork: word(
    '提醒邮件正在发送（或上一次发送中断了）。十分钟后仍未收到的，请再按一次；任何人都不会收到两封。',
    '提醒郵件正在寄送（或上一次寄送中斷了）。十分鐘後仍未收到的，請再按一次；任何人都不會收到兩封。',
    'Reminders are being sent right now, or a run was cut off a moment ago. If some are missing in ten minutes, use it again; nobody gets two.',
  ),
  remindersNone: word('今天没有要发送的提醒。', '今天沒有要寄送的提醒。', 'No reminders to send today.'),
  analysisDone: word('转化分析已刷新。', '轉化分析已重新整理。', 'The analysis has been refreshed.'),
  languageTitle: word('语言', '語言', 'Language'),
  languagePrompt: word(
    '请输入 1、2 或 3：1 简体中文，2 繁體中文，3 English',
    '請輸入 1、2 或 3：1 简体中文，2 繁體中文，3 English',
    'Type 1, 2 or 3: 1 简体中文, 2 繁體中文, 3 English',
  ),
  languageDone: word('语言已切换。', '語言已切換。', 'The language has been switched.'),
  twin: word(
    '可能重复：{same}与 {id}（{customer}，{owner}，{stage}）相同。两条都会保留，请核对。',
    '可能重複：{same}與 {id}（{customer}，{owner}，{stage}）相同。兩筆都會保留，請核對。',
    'Possible duplicate: same {same} as {id} ({customer}, {owner}, {stage}). Both stay; please check.',
  ),
  helpTitle: word('线索簿帮助', '線索簿說明', 'Leadbook help'),
  sidebarTitle: word('线索簿', '線索簿', 'Leadbook'),
  silent: word(
    '自动任务已超过 26 小时没有成功运行，提醒邮件可能没有发出。请经理用“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。',
    '自動任務已超過 26 小時沒有成功執行，提醒郵件可能沒有寄出。請主管用「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。',
    'The automation has had no successful run for more than 26 hours; reminders may not have gone out. A manager should use Send reminders now or Take over automation; if Google asks for permission again, grant it.',
  ),
  selfTestTitle: word('自检', '自我檢測', 'Self-test'),
  more: word('……另有 {count} 处', '……另有 {count} 處', '… and {count} more'),
  nobody: word('无人', '無人', 'nobody'),
  selfTestOk: word('{count} 项与预期一致。', '{count} 項與預期一致。', '{count} facts are as expected.'),
  foundInstead: word(
    '预期“{expected}”，实际“{found}”',
    '預期「{expected}」，實際「{found}」',
    'expected “{expected}”, found “{found}”',
  ),
  selfTestDiffers: word('{count} 项不同：\n{list}', '{count} 項不同：\n{list}', '{count} facts differ:\n{list}'),
} as const satisfies Record<string, Label>;
