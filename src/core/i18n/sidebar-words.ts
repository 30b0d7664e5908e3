import { fill, type Label, type Language, words as say } from './language';
import { told } from './told';

/** Every text of the sidebar that is not a label of a column or a list. */
export const sidebarWords = {
  sections: say('页面', '頁面', 'Sections'),
  day: say('今日', '今日', 'My day'),
  lead: say('线索', '線索', 'Lead'),
  record: say('记跟进', '記跟進', 'Record'),
  newLead: say('新线索', '新線索', 'New lead'),

  signedIn: say('当前用户：{name}', '目前使用者：{name}', 'Signed in as {name}'),
  unknownMe: told({
    happened: say(
      '您的账号不在成员名单里，所以这里只能看，不能改。',
      '您的帳號不在成員名單裡，所以這裡只能看，不能改。',
      'Your account is not on the list of members, so you can look but not change anything.',
    ),
    safe: say('表格里的内容不受影响。', '試算表裡的內容不受影響。', 'The contents of the sheet are not affected.'),
    todo: say(
      '请经理在“设置”里加上您的邮箱。',
      '請主管在「設定」裡加上您的電子郵件。',
      'Ask a manager to add your e-mail address in Settings.',
    ),
  }),
  viewerMe: say('您是只读成员。', '您是唯讀成員。', 'You are a viewer: you can read everything and change nothing.'),

  dayTitle: say('今日待办', '今日待辦', 'Due now'),
  dayEmpty: say('今天没有到期的线索', '今天沒有到期的線索', 'Nothing is due today'),
  dayEmptyHint: say(
    '可以登记新线索，或者选中一条线索，记下最新进展。',
    '可以登記新線索，或者選取一筆線索，記下最新進展。',
    'Enter a new lead, or pick one in the sheet and record what happened.',
  ),
  escalated: say('已升级：逾期较久', '已升級：逾期較久', 'Escalated: late for several days'),
  due: say('其他到期', '其他到期', 'Also due'),
  lateOne: say('逾期 1 天', '逾期 1 天', '1 day late'),
  lateMany: say('逾期 {n} 天', '逾期 {n} 天', '{n} days late'),
  refresh: say('刷新', '重新整理', 'Refresh'),
  done: say('完成', '完成', 'Done'),
  postpone: say('延期', '延期', 'Postpone'),
  call: say('打电话', '撥電話', 'Call'),
  openCard: say('打开：{customer}', '開啟：{customer}', 'Open: {customer}'),
  newDate: say('新日期', '新日期', 'New date'),
  doneSaid: say('已完成：{customer}', '已完成：{customer}', 'Done: {customer}'),
  postponedSaid: say('已延期到 {day}：{customer}', '已延期到 {day}：{customer}', 'Postponed to {day}: {customer}'),
  requests: say('等您批准', '等您核准', 'Waiting for your approval'),
  requestText: say('{by} 想把阶段改为“{stage}”', '{by} 想把階段改為「{stage}」', '{by} asks for the stage “{stage}”'),
  approve: say('批准', '核准', 'Approve'),
  decline: say('不批准', '不核准', 'Decline'),
  approvedSaid: say('已批准：{customer}', '已核准：{customer}', 'Approved: {customer}'),
  declinedSaid: say('未批准：{customer}', '未核准：{customer}', 'Declined: {customer}'),

  readSelected: say('读取所选行', '讀取所選列', 'Read the selected row'),
  leadEmpty: say('还没有选中线索', '還沒有選取線索', 'No lead is selected'),
  leadEmptyHint: say(
    '在线索表里点一行，再把鼠标移到这里。',
    '在線索表裡點一列，再把滑鼠移到這裡。',
    'Click a row of the leads tab, then move the pointer here.',
  ),
  rowsBehind: say('分析数字背后的线索', '分析數字背後的線索', 'Leads behind a figure'),
  rowsHint: say(
    '在转化分析表里点一个数字，再按这里。',
    '在轉化分析表裡點一個數字，再按這裡。',
    'Click a figure of the analysis tab, then press here.',
  ),
  showRows: say('列出线索', '列出線索', 'List the leads'),
  rowsToTab: say('放到单独的表里', '放到單獨的分頁', 'Show on a tab'),
  rowsOnTab: say('已放到“{tab}”', '已放到「{tab}」', 'Shown on “{tab}”'),
  rowsNone: say(
    '所选的格子不是可以展开的数字。',
    '所選的儲存格不是可以展開的數字。',
    'The selected cell is not a figure that can be opened.',
  ),
  rowsMore: say('还有 {n} 条', '還有 {n} 筆', 'and {n} more'),
  rowsOther: say('未计入', '未計入', 'not counted'),
  notLead: say('所选的行不是线索。', '所選的列不是線索。', 'The selected row is not a lead.'),
  notYours: told({
    happened: say('这条线索您只能查看。', '這筆線索您只能檢視。', 'You can only read this lead.'),
    safe: say(
      '您看到的是表格里现在的内容。',
      '您看到的是試算表裡現在的內容。',
      'What you see is what stands in the sheet.',
    ),
    todo: say('要修改，请找跟进人或经理。', '要修改，請找跟進人或主管。', 'Ask its owner or a manager to change it.'),
  }),
  change: say('修改', '修改', 'Change'),
  details: say('资料', '資料', 'Details'),
  pending: say('待补充', '待補充', 'Still missing'),
  checklist: say('本阶段要做的事', '本階段要做的事', 'To do in this stage'),
  timeline: say('往来记录', '往來記錄', 'Timeline'),
  timelineEmpty: say('还没有跟进记录。', '還沒有跟進記錄。', 'No follow-up yet.'),
  contact: say('跟进', '跟進', 'Contact'),
  plan: say('计划', '計劃', 'Planned'),
  changed: say('变更', '變更', 'Change'),
  twins: say('可能重复', '可能重複', 'Possible duplicate'),
  twinText: say('{same}相同 · {owner} · {stage}', '{same}相同 · {owner} · {stage}', 'Same {same} · {owner} · {stage}'),
  noOwner: say('无跟进人', '無跟進人', 'no owner'),
  gradeHint: say(
    '按规则，意向等级应是“{grade}”。',
    '按規則，意向等級應是「{grade}」。',
    'By the rules the intent grade would be “{grade}”.',
  ),
  takeGrade: say('改为“{grade}”', '改為「{grade}」', 'Set to “{grade}”'),

  noChange: say('不变', '不變', 'No change'),
  several: say('可多选', '可多選', 'several possible'),
  contactAgain: say('再联系的日期', '再聯絡的日期', 'Contact again on'),
  laterHint: say(
    '现在不知道也可以先保存，补齐之前会留在今日列表里。',
    '現在不知道也可以先儲存，補齊之前會留在今日清單裡。',
    'You may save without it; the lead stays on the list of the day until it is filled in.',
  ),
  needsApproval: say(
    '“{stage}”要经理批准：申请已提交，阶段暂时不变。',
    '「{stage}」要主管核准：申請已送出，階段暫時不變。',
    '“{stage}” needs a manager’s approval: the request is on its way, the stage stays as it is.',
  ),
  save: say('保存', '儲存', 'Save'),
  cancel: say('取消', '取消', 'Cancel'),
  saving: say('正在保存…', '正在儲存…', 'Saving…'),
  loading: say('正在读取…', '讀取中…', 'Reading…'),
  savedSaid: say('已保存：{customer}', '已儲存：{customer}', 'Saved: {customer}'),
  recordedSaid: say('已记下跟进：{customer}', '已記下跟進：{customer}', 'Follow-up recorded: {customer}'),
  registeredSaid: say('已登记：{id}', '已登記：{id}', 'Entered as {id}'),
  nothingChanged: say('没有修改。', '沒有修改。', 'Nothing was changed.'),
  required: say('必填', '必填', 'required'),
  fillThis: say('请填写这一项。', '請填寫這一項。', 'Please fill this in.'),
  fillContact: say(
    '请写下说了什么、客户的反馈或下一步，至少一项。',
    '請寫下說了什麼、客戶的回饋或下一步，至少一項。',
    'Write what was said, what the customer answered or the next step: one of them at least.',
  ),
  choose: say('请选择', '請選擇', 'Choose'),
  when: say('时间', '時間', 'When'),
  now: say('现在', '現在', 'Now'),
  otherTime: say('其他时间', '其他時間', 'Another time'),
  hour: say('时刻（可不填）', '時刻（可不填）', 'Time (optional)'),
  more: say('更多', '更多', 'More'),
  shortcut: say('Ctrl+Enter 保存', 'Ctrl+Enter 儲存', 'Ctrl+Enter saves'),
  registerTitle: say('登记新线索', '登記新線索', 'Enter a new lead'),
  recordTitle: say('记录跟进', '記錄跟進', 'Record a follow-up'),
  otherSelected: say(
    '草稿会留着，改选其他线索也不会丢。',
    '草稿會留著，改選其他線索也不會遺失。',
    'Your draft is kept, also when you pick another lead.',
  ),
  openLead: say('打开 {id}', '開啟 {id}', 'Open {id}'),

  quickDates: say('快速选日期', '快速選日期', 'Quick dates'),
  tomorrow: say('明天', '明天', 'Tomorrow'),
  inDays: say('{n}天后', '{n}天後', '+{n}'),
  nextMonday: say('下周一', '下週一', 'Next Mon'),
  weekdays: say(
    '周一 周二 周三 周四 周五 周六 周日',
    '週一 週二 週三 週四 週五 週六 週日',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ),

  lost: told({
    happened: say(
      '没有收到回复，可能是网络断了，不确定是否已保存。',
      '沒有收到回覆，可能是網路斷了，不確定是否已儲存。',
      'No answer came back, perhaps the connection is down, so it is not certain that this was saved.',
    ),
    safe: say(
      '您写的内容还在这里，同一内容只会保存一次。',
      '您寫的內容還在這裡，同一內容只會儲存一次。',
      'What you typed is still here, and the same entry is never saved twice.',
    ),
    todo: say('请点“再试一次”。', '請按「再試一次」。', 'Press “Try again”.'),
  }),
  lostRead: told({
    happened: say(
      '没有收到回复，可能是网络断了。',
      '沒有收到回覆，可能是網路斷了。',
      'No answer came back, perhaps the connection is down.',
    ),
    safe: say('表格里的数据没有变化。', '試算表裡的資料沒有變化。', 'Nothing in the sheet has changed.'),
    todo: say(
      '请再试一次；还不行，就从菜单重新打开侧边栏。',
      '請再試一次；還不行，就從選單重新開啟側邊欄。',
      'Try again; if that does not help, open the sidebar again from the menu.',
    ),
  }),
  account: told({
    happened: say(
      'Google 拒绝了这次请求，多半是因为这个浏览器同时登录了几个 Google 账号。',
      'Google 拒絕了這次請求，多半是因為這個瀏覽器同時登入了幾個 Google 帳號。',
      'Google refused the request, most likely because several Google accounts are signed in to this browser.',
    ),
    safe: say(
      '您写的内容还在这里，这次请求没有改动表格。',
      '您寫的內容還在這裡，這次請求沒有改動試算表。',
      'What you typed is still here, and this request changed nothing in the sheet.',
    ),
    todo: say(
      '请先复制要紧的内容，再用只登录一个账号的浏览器个人资料（或无痕窗口）打开表格。',
      '請先複製要緊的內容，再用只登入一個帳號的瀏覽器設定檔（或無痕視窗）開啟試算表。',
      'Copy what matters, then open the sheet in a browser profile (or a private window) with one account only.',
    ),
  }),
  consent: told({
    happened: say('插件还缺少您的授权。', '外掛程式還缺少您的授權。', 'The add-on still lacks your permission.'),
    safe: say(
      '这次请求没有改动表格，您写的内容还在这里。',
      '這次請求沒有改動試算表，您寫的內容還在這裡。',
      'This request changed nothing in the sheet, and what you typed is still here.',
    ),
    todo: say(
      '请从菜单重新打开侧边栏，并按提示允许。',
      '請從選單重新開啟側邊欄，並依提示允許。',
      'Open the sidebar again from the menu and allow it when asked.',
    ),
  }),
  retry: say('再试一次', '再試一次', 'Try again'),
  editAgain: say('继续修改', '繼續修改', 'Edit instead'),
  editAgainHint: say(
    '继续修改之前，请先看看表格里是否已有这条内容。',
    '繼續修改之前，請先看看表格裡是否已有這筆內容。',
    'Before you edit, look in the sheet whether the entry is already there.',
  ),
  operations: say('最近的操作', '最近的操作', 'Latest actions'),
  showOperations: say('查看可以撤销的操作', '檢視可以復原的操作', 'Show what can be undone'),
  operationsEmpty: say('没有可以撤销的操作。', '沒有可以復原的操作。', 'There is nothing to undo.'),
  undo: say('撤销', '復原', 'Undo'),
  redo: say('撤销这次撤销', '取消這次復原', 'Undo this undo'),
  undone: say('已撤销', '已復原', 'undone'),
  undoNow: say('确认撤销', '確認復原', 'Undo now'),
  typeRows: say('请输入行数 {rows} 以确认', '請輸入列數 {rows} 以確認', 'Type the number of rows, {rows}, to confirm'),
  stays: say('保持现状', '保持現狀', 'Stays as it is'),
  keepIt: say('不撤销', '不復原', 'Leave it'),
  asOfDay: say('看看某一天的样子', '看看某一天的樣子', 'As it was on a day'),
  startFailed: say('侧边栏没能打开', '側邊欄沒能開啟', 'The sidebar could not open'),
} as const satisfies Readonly<Record<string, Label>>;

export type SidebarWord = keyof typeof sidebarWords;
/** Looks up a text of the sidebar and fills its places. */
export type Words = (word: SidebarWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the sidebar in one language. */
export function wordsIn(language: Language): Words {
  return (word, values = {}) => fill(sidebarWords[word][language], values);
}
