import { type Label, words } from './language';
import { told } from './told';

/** Words of the mails. Places: {name} a person, {n} a number, {day} and {days} calendar days. */
export const digestWords = {
  subject: words(
    '线索提醒 {day}：逾期 {late}，今天 {due}',
    '線索提醒 {day}：逾期 {late}，今天 {due}',
    'Leads on {day}: {late} late, {due} due today',
  ),
  subjectOff: words('，假日到期 {off}', '，假日到期 {off}', ', {off} on the days off ahead'),
  summarySubject: words(
    '团队线索汇总 {day}：逾期 {late}，今天 {due}，已升级 {escalated}',
    '團隊線索彙總 {day}：逾期 {late}，今天 {due}，已升級 {escalated}',
    'Team leads on {day}: {late} late, {due} due today, {escalated} escalated',
  ),
  greeting: words('{name}，你好：', '{name}，您好：', 'Hello {name},'),
  intro: words('以下是 {day} 需要跟进的线索。', '以下是 {day} 需要跟進的線索。', 'these leads need you on {day}.'),
  summaryIntro: words(
    '以下是团队在 {day} 的线索情况。',
    '以下是團隊在 {day} 的線索情況。',
    'this is how the leads of the team stand on {day}.',
  ),
  missed: words(
    '{days} 没有发出邮件，本邮件已包含当时到期的事项。',
    '{days} 沒有寄出郵件，本郵件已包含當時到期的事項。',
    'No mail went out on {days}; this one includes what was due then.',
  ),
  silent: told({
    happened: words(
      '自动提醒自 {day} 起超过 26 小时没有成功运行，提醒可能没有发出。',
      '自動提醒自 {day} 起超過 26 小時沒有成功執行，提醒可能沒有寄出。',
      'The automation has had no successful run for more than 26 hours, since {day}; reminders may be missing.',
    ),
    safe: words(
      '表格里的内容不受影响，没发出的会补发一次。',
      '試算表裡的內容不受影響，沒寄出的會補寄一次。',
      'The contents of the sheet are not affected, and what did not go out is made up for once.',
    ),
    todo: words(
      '请在表格菜单中点“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。',
      '請在試算表選單中點「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。',
      'Use Send reminders now or Take over automation in the menu of the sheet; if Google asks for permission again, grant it.',
    ),
  }),
  escalated: words('已升级', '已升級', 'Escalated'),
  late: words('已逾期', '已逾期', 'Late'),
  today: words('今天到期', '今天到期', 'Due today'),
  nextDays: words('接下来几天', '接下來幾天', 'The next days'),
  noNextStep: words('没有下一步', '沒有下一步', 'Without a next step'),
  own: words('你自己的线索', '您自己的線索', 'Your own leads'),
  approvals: words('等待你审批', '等待您核准', 'Waiting for your approval'),
  unreached: words(
    '没有送达的提醒（{name}：{why}）',
    '沒有送達的提醒（{name}：{why}）',
    'Reminders that reach nobody ({name}: {why})',
  ),
  nobody: words('未分配', '未分配', 'nobody'),
  more: words('还有 {n} 条，请看“今日提醒”。', '還有 {n} 筆，請看「今日提醒」。', 'and {n} more on the Today tab.'),
  open: words('打开“今日提醒”', '開啟「今日提醒」', 'Open the Today tab'),
  queued: told({
    happened: words(
      '邮件额度不足，今天还没有收到邮件：{names}。',
      '郵件額度不足，今天還沒有收到郵件：{names}。',
      'The mail quota ran short. No mail yet for: {names}.',
    ),
    safe: words(
      '没有一封会丢，额度恢复后会补发。',
      '沒有一封會遺失，額度恢復後會補寄。',
      'None is lost: they get theirs as soon as there is room.',
    ),
    todo: words(
      '着急的话，请他们先看“今日提醒”。',
      '著急的話，請他們先看「今日提醒」。',
      'If it is urgent, let them look at the Today tab.',
    ),
  }),
  unconfirmed: told({
    happened: words(
      '无法确认这些人是否收到邮件：{names}。',
      '無法確認這些人是否收到郵件：{names}。',
      'Whether these mails arrived is not known: {names}.',
    ),
    safe: words(
      '不会自动重发，因此不会重复。',
      '不會自動重寄，因此不會重複。',
      'They are not sent again by themselves, so nobody gets two.',
    ),
    todo: words(
      '请问一问本人；没收到的，请看“今日提醒”。',
      '請問一問本人；沒收到的，請看「今日提醒」。',
      'Please ask; who got none finds it all on the Today tab.',
    ),
  }),
  failed: told({
    happened: words(
      '这些人的邮箱地址不能用：{names}。',
      '這些人的電子郵件地址不能用：{names}。',
      'These people’s addresses were refused: {names}.',
    ),
    safe: words(
      '他们的事项仍在“今日提醒”里。',
      '他們的事項仍在「今日提醒」裡。',
      'What they have to do still stands on the Today tab.',
    ),
    todo: words(
      '请在“设置”中改正地址，再应用设置。',
      '請在「設定」中改正地址，再套用設定。',
      'Please correct the addresses in Settings and apply the settings.',
    ),
  }),
  footer: words(
    '这封邮件由表格“{workbook}”的线索簿发出。灰色底的文字来自客户资料，请勿点击其中的链接。',
    '這封郵件由試算表「{workbook}」的線索簿寄出。灰底的文字來自客戶資料，請勿點擊其中的連結。',
    'Sent by Leadbook from the sheet “{workbook}”. Text on grey comes from customer data: do not follow links in it.',
  ),
  member: words('成员', '成員', 'Member'),
  due: words('今天', '今天', 'Today'),
  unrecorded: words('未记录', '未記錄', 'Not recorded'),
  approvalCount: words('待审批', '待核准', 'Approvals'),
  id: words('编号', '編號', 'ID'),
  customer: words('客户', '客戶', 'Customer'),
  silentSubject: words(
    '自动提醒没有运行，自 {day} 起',
    '自動提醒沒有執行，自 {day} 起',
    'The reminders have not run since {day}',
  ),
  kind: words('事项', '事項', 'What'),
  reason: words('原因', '原因', 'Why'),
  day: words('到期日', '到期日', 'Due'),
  daysLate: words('晚（工作日）', '晚（工作日）', 'Working days late'),
} as const satisfies Readonly<Record<string, Label>>;
