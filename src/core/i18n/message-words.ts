import { type Label, words as word } from './language';
import { told, untouched } from './told';

/** Sentences of alerts, toasts and errors: what happened, what is safe, what to do. */
export const messages = {
  notSetUp: told({
    happened: word('这个表格还没有设置。', '這個試算表還沒有設定。', 'This spreadsheet has not been set up yet.'),
    safe: untouched,
    todo: word(
      '请用菜单“线索簿 → 设置工作簿”。',
      '請用選單「線索簿 → 設定活頁簿」。',
      'Use the menu Leadbook → Set up.',
    ),
  }),
  thisStep: word('这一步', '這一步', 'This step'),
  unknownPerson: told({
    happened: word('成员名单里没有你的账号。', '成員名單裡沒有你的帳號。', 'Your account is not on the members’ list.'),
    safe: untouched,
    todo: word(
      '请经理在“设置”的成员里添加你的邮箱，再应用设置。',
      '請主管在「設定」的成員裡加入你的電子郵件，再套用設定。',
      'Ask a manager to add your e-mail in Settings and to apply the settings.',
    ),
  }),
  noAccount: told({
    happened: word('Google 没有说明你是谁。', 'Google 沒有說明你是誰。', 'Google did not say who you are.'),
    safe: untouched,
    todo: word(
      '请登录你的 Google 账号，重新打开文件后再试。',
      '請登入你的 Google 帳號，重新開啟檔案後再試。',
      'Please sign in to your Google account, open the file again and try once more.',
    ),
  }),
  wrongAccount: told({
    happened: word(
      '这个侧边栏是为另一个账号打开的。',
      '這個側邊欄是為另一個帳號開啟的。',
      'This sidebar was opened for another account.',
    ),
    safe: untouched,
    todo: word(
      '请关闭侧边栏，用你要使用的账号重新打开。',
      '請關閉側邊欄，用你要使用的帳號重新開啟。',
      'Please close it and open it again with the account you mean to use.',
    ),
  }),
  managersOnly: told({
    happened: word('此功能仅限经理使用。', '此功能僅限主管使用。', 'Only managers may use this.'),
    safe: untouched,
    todo: word(
      '请经理来做，或请经理在“设置”里修改你的角色。',
      '請主管來做，或請主管在「設定」裡修改你的角色。',
      'Ask a manager to do it, or to change your role in Settings.',
    ),
  }),
  notYourLead: told({
    happened: word(
      '找不到这条线索，或它不归你负责。',
      '找不到這筆線索，或它不歸你負責。',
      'There is no such lead, or it is not yours.',
    ),
    safe: untouched,
    todo: word(
      '请核对编号；要修改，请找它的跟进人或经理。',
      '請核對編號；要修改，請找它的跟進人或主管。',
      'Check the ID; to have it changed, ask its owner or a manager.',
    ),
  }),
  figuresMoved: told({
    happened: word(
      '线索已有变动，分析表上的数字不是最新的。',
      '線索已有變動，分析表上的數字不是最新的。',
      'The leads have changed since the analysis was computed.',
    ),
    safe: untouched,
    todo: word(
      '请刷新转化分析，再选一次这个数字。',
      '請重新整理轉化分析，再選一次這個數字。',
      'Refresh the analysis and select the figure again.',
    ),
  }),
  viewersRead: told({
    happened: word('你的角色只能查看。', '你的角色只能檢視。', 'Your role can only read.'),
    safe: untouched,
    todo: word(
      '要修改，请经理在“设置”里改你的角色。',
      '要修改，請主管在「設定」裡改你的角色。',
      'To change things, ask a manager for another role in Settings.',
    ),
  }),
  badRequest: told({
    happened: word('收到的内容不完整。', '收到的內容不完整。', 'The request was incomplete.'),
    safe: untouched,
    todo: word('请重新打开侧边栏再试。', '請重新開啟側邊欄再試。', 'Please open the sidebar again.'),
  }),
  required: told({
    happened: word('“{field}”还空着。', '「{field}」還空著。', '“{field}” is still blank.'),
    safe: word(
      '什么都没有写入，您填的其他内容还在。',
      '什麼都沒有寫入，您填的其他內容還在。',
      'Nothing was written, and the rest of what you typed is still here.',
    ),
    todo: word('请填写后再保存。', '請填寫後再儲存。', 'Please fill it in and save again.'),
  }),
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
  setUpCutShort: told({
    happened: word('设置工作簿还没有做完。', '設定活頁簿還沒有做完。', 'The set-up has not come to its end.'),
    safe: word(
      '已经做好的都在，不会丢东西。',
      '已經做好的都在，不會遺失東西。',
      'What is done stays done, and nothing is lost.',
    ),
    todo: word(
      '请再用一次菜单“线索簿 → 设置工作簿”，会接着做完。',
      '請再用一次選單「線索簿 → 設定活頁簿」，會接著做完。',
      'Use the menu Leadbook → Set up once more: it goes on from there.',
    ),
  }),
  stepUnexplained: told({
    happened: word('推迟下一步要写明原因。', '延後下一步要寫明原因。', 'A step that is postponed needs a reason.'),
    safe: untouched,
    todo: word('请写一句原因再保存。', '請寫一句原因再儲存。', 'Write a few words and save again.'),
  }),
  stepInPast: told({
    happened: word('推迟到的日期已经过去。', '延後到的日期已經過去。', 'The day to which it is postponed has passed.'),
    safe: untouched,
    todo: word('请选今天或以后的日期。', '請選今天或以後的日期。', 'Choose today or a later day.'),
  }),
  changedMeanwhile: told({
    happened: word('预览之后表格被改动了。', '預覽之後試算表被更動了。', 'The sheet was changed after the preview.'),
    safe: untouched,
    todo: word('请再运行一次。', '請再執行一次。', 'Please run it again.'),
  }),
  triggersRefused: told({
    happened: word(
      '自动任务没有装好：每人最多 20 个触发器，你的已用完。',
      '自動任務沒有裝好：每人最多 20 個觸發條件，你的已用完。',
      'Automation could not be installed: a person may have 20 triggers, and yours are used up.',
    ),
    safe: word(
      '表格里的内容不受影响，只是每日提醒和自动校验暂不运行。',
      '試算表裡的內容不受影響，只是每日提醒與自動校驗暫不運作。',
      'The contents of the sheet are not affected; reminders and automatic checks do not run yet.',
    ),
    todo: word(
      '请在“扩展程序 → Apps 脚本 → 触发器”删除不用的，再运行一次“设置工作簿”。',
      '請在「擴充功能 → Apps Script → 觸發條件」刪除不用的，再執行一次「設定活頁簿」。',
      'Delete unused ones under Extensions → Apps Script → Triggers, then run Set up again.',
    ),
  }),
  typedColumns: told({
    happened: word(
      '“{tab}”的列 {columns} 是表格的类型列，无法设置下拉和格式。',
      '「{tab}」的欄 {columns} 是表格的類型欄，無法設定下拉選單與格式。',
      '{columns} in “{tab}” are typed columns of a table, which take no dropdown or format.',
    ),
    safe: word('其中的内容没有改动。', '其中的內容沒有更動。', 'Their contents were not touched.'),
    todo: word(
      '请把列类型设为“无”，或用“转换为普通范围”。',
      '請把欄類型設為「無」，或用「轉換為未格式化資料」。',
      'Set the column type to None, or use Convert to range.',
    ),
  }),
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
  automationElsewhere: told({
    happened: word('自动任务由 {owner} 运行。', '自動任務由 {owner} 執行。', 'Automation is run by {owner}.'),
    safe: word('没有重复安装。', '沒有重複安裝。', 'Nothing was installed twice.'),
    todo: word(
      '如需接管，请用“接管自动任务”。',
      '如需接管，請用「接管自動任務」。',
      'To move it, use Take over automation.',
    ),
  }),
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
  applyRefused: told({
    happened: word('有 {count} 处设置不能用。', '有 {count} 處設定不能用。', '{count} settings could not be used.'),
    safe: word(
      '它们已放回原值，其余未应用，正在使用的设置没有变。',
      '它們已放回原值，其餘未套用，正在使用的設定沒有變。',
      'They were put back, nothing else was applied, and the settings in force are as they were.',
    ),
    todo: word(
      '请看各处的批注，改好后再应用一次。',
      '請看各處的附註，改好後再套用一次。',
      'Read the notes on them, put them right and apply the settings again.',
    ),
  }),
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
  remindersAtWork: told({
    happened: word(
      '提醒邮件正在发送，或上一次发送中断了。',
      '提醒郵件正在寄送，或上一次寄送中斷了。',
      'Reminders are being sent right now, or a run was cut off a moment ago.',
    ),
    safe: word('任何人都不会收到两封。', '任何人都不會收到兩封。', 'Nobody gets two.'),
    todo: word(
      '十分钟后仍未收到的，请再按一次。',
      '十分鐘後仍未收到的，請再按一次。',
      'If some are missing in ten minutes, use it again.',
    ),
  }),
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
  sidebarTitle: word('线索簿', '線索簿', 'Leadbook'),
  silent: told({
    happened: word(
      '自动任务已超过 26 小时没有成功运行，提醒邮件可能没有发出。',
      '自動任務已超過 26 小時沒有成功執行，提醒郵件可能沒有寄出。',
      'The automation has had no successful run for more than 26 hours; reminders may not have gone out.',
    ),
    safe: word(
      '表格里的内容不受影响，没发出的会补发一次。',
      '試算表裡的內容不受影響，沒寄出的會補寄一次。',
      'The contents of the sheet are not affected, and what did not go out is made up for once.',
    ),
    todo: word(
      '请经理用“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。',
      '請主管用「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。',
      'A manager should use Send reminders now or Take over automation; if Google asks for permission again, grant it.',
    ),
  }),
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
