import type { Label } from './language';
import { told } from './told';

/** Words of the mails. Places: {name} a person, {n} a number, {day} and {days} calendar days. */
export const digestWords = {
  subject: {
    'zh-CN': '线索提醒 {day}：逾期 {late}，今天 {due}',
    'zh-TW': '線索提醒 {day}：逾期 {late}，今天 {due}',
    en: 'Leads on {day}: {late} late, {due} due today',
  },
  subjectOff: { 'zh-CN': '，假日到期 {off}', 'zh-TW': '，假日到期 {off}', en: ', {off} on the days off ahead' },
  summarySubject: {
    'zh-CN': '团队线索汇总 {day}：逾期 {late}，今天 {due}，已升级 {escalated}',
    'zh-TW': '團隊線索彙總 {day}：逾期 {late}，今天 {due}，已升級 {escalated}',
    en: 'Team leads on {day}: {late} late, {due} due today, {escalated} escalated',
  },
  greeting: { 'zh-CN': '{name}，你好：', 'zh-TW': '{name}，您好：', en: 'Hello {name},' },
  intro: {
    'zh-CN': '以下是 {day} 需要跟进的线索。',
    'zh-TW': '以下是 {day} 需要跟進的線索。',
    en: 'these leads need you on {day}.',
  },
  summaryIntro: {
    'zh-CN': '以下是团队在 {day} 的线索情况。',
    'zh-TW': '以下是團隊在 {day} 的線索情況。',
    en: 'this is how the leads of the team stand on {day}.',
  },
  missed: {
    'zh-CN': '{days} 没有发出邮件，本邮件已包含当时到期的事项。',
    'zh-TW': '{days} 沒有寄出郵件，本郵件已包含當時到期的事項。',
    en: 'No mail went out on {days}; this one includes what was due then.',
  },
  silent: told({
    happened: {
      'zh-CN': '自动提醒自 {day} 起超过 26 小时没有成功运行，提醒可能没有发出。',
      'zh-TW': '自動提醒自 {day} 起超過 26 小時沒有成功執行，提醒可能沒有寄出。',
      en: 'The automation has had no successful run for more than 26 hours, since {day}; reminders may be missing.',
    },
    safe: {
      'zh-CN': '表格里的内容不受影响，没发出的会补发一次。',
      'zh-TW': '試算表裡的內容不受影響，沒寄出的會補寄一次。',
      en: 'The contents of the sheet are not affected, and what did not go out is made up for once.',
    },
    todo: {
      'zh-CN': '请在表格菜单中点“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。',
      'zh-TW': '請在試算表選單中點「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。',
      en: 'Use Send reminders now or Take over automation in the menu of the sheet; if Google asks for permission again, grant it.',
    },
  }),
  escalated: { 'zh-CN': '已升级', 'zh-TW': '已升級', en: 'Escalated' },
  late: { 'zh-CN': '已逾期', 'zh-TW': '已逾期', en: 'Late' },
  today: { 'zh-CN': '今天到期', 'zh-TW': '今天到期', en: 'Due today' },
  nextDays: { 'zh-CN': '接下来几天', 'zh-TW': '接下來幾天', en: 'The next days' },
  noNextStep: { 'zh-CN': '没有下一步', 'zh-TW': '沒有下一步', en: 'Without a next step' },
  own: { 'zh-CN': '你自己的线索', 'zh-TW': '您自己的線索', en: 'Your own leads' },
  approvals: { 'zh-CN': '等待你审批', 'zh-TW': '等待您核准', en: 'Waiting for your approval' },
  unreached: {
    'zh-CN': '没有送达的提醒（{name}：{why}）',
    'zh-TW': '沒有送達的提醒（{name}：{why}）',
    en: 'Reminders that reach nobody ({name}: {why})',
  },
  nobody: { 'zh-CN': '未分配', 'zh-TW': '未分配', en: 'nobody' },
  more: {
    'zh-CN': '还有 {n} 条，请看“今日提醒”。',
    'zh-TW': '還有 {n} 筆，請看「今日提醒」。',
    en: 'and {n} more on the Today tab.',
  },
  open: { 'zh-CN': '打开“今日提醒”', 'zh-TW': '開啟「今日提醒」', en: 'Open the Today tab' },
  queued: told({
    happened: {
      'zh-CN': '邮件额度不足，今天还没有收到邮件：{names}。',
      'zh-TW': '郵件額度不足，今天還沒有收到郵件：{names}。',
      en: 'The mail quota ran short. No mail yet for: {names}.',
    },
    safe: {
      'zh-CN': '没有一封会丢，额度恢复后会补发。',
      'zh-TW': '沒有一封會遺失，額度恢復後會補寄。',
      en: 'None is lost: they get theirs as soon as there is room.',
    },
    todo: {
      'zh-CN': '着急的话，请他们先看“今日提醒”。',
      'zh-TW': '著急的話，請他們先看「今日提醒」。',
      en: 'If it is urgent, let them look at the Today tab.',
    },
  }),
  unconfirmed: told({
    happened: {
      'zh-CN': '无法确认这些人是否收到邮件：{names}。',
      'zh-TW': '無法確認這些人是否收到郵件：{names}。',
      en: 'Whether these mails arrived is not known: {names}.',
    },
    safe: {
      'zh-CN': '不会自动重发，因此不会重复。',
      'zh-TW': '不會自動重寄，因此不會重複。',
      en: 'They are not sent again by themselves, so nobody gets two.',
    },
    todo: {
      'zh-CN': '请问一问本人；没收到的，请看“今日提醒”。',
      'zh-TW': '請問一問本人；沒收到的，請看「今日提醒」。',
      en: 'Please ask; who got none finds it all on the Today tab.',
    },
  }),
  failed: told({
    happened: {
      'zh-CN': '这些人的邮箱地址不能用：{names}。',
      'zh-TW': '這些人的電子郵件地址不能用：{names}。',
      en: 'These people’s addresses were refused: {names}.',
    },
    safe: {
      'zh-CN': '他们的事项仍在“今日提醒”里。',
      'zh-TW': '他們的事項仍在「今日提醒」裡。',
      en: 'What they have to do still stands on the Today tab.',
    },
    todo: {
      'zh-CN': '请在“设置”中改正地址，再应用设置。',
      'zh-TW': '請在「設定」中改正地址，再套用設定。',
      en: 'Please correct the addresses in Settings and apply the settings.',
    },
  }),
  footer: {
    'zh-CN': '这封邮件由表格“{workbook}”的线索簿发出。灰色底的文字来自客户资料，请勿点击其中的链接。',
    'zh-TW': '這封郵件由試算表「{workbook}」的線索簿寄出。灰底的文字來自客戶資料，請勿點擊其中的連結。',
    en: 'Sent by Leadbook from the sheet “{workbook}”. Text on grey comes from customer data: do not follow links in it.',
  },
  member: { 'zh-CN': '成员', 'zh-TW': '成員', en: 'Member' },
  due: { 'zh-CN': '今天', 'zh-TW': '今天', en: 'Today' },
  unrecorded: { 'zh-CN': '未记录', 'zh-TW': '未記錄', en: 'Not recorded' },
  approvalCount: { 'zh-CN': '待审批', 'zh-TW': '待核准', en: 'Approvals' },
  id: { 'zh-CN': '编号', 'zh-TW': '編號', en: 'ID' },
  customer: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'Customer' },
  silentSubject: {
    'zh-CN': '自动提醒没有运行，自 {day} 起',
    'zh-TW': '自動提醒沒有執行，自 {day} 起',
    en: 'The reminders have not run since {day}',
  },
  kind: { 'zh-CN': '事项', 'zh-TW': '事項', en: 'What' },
  reason: { 'zh-CN': '原因', 'zh-TW': '原因', en: 'Why' },
  day: { 'zh-CN': '到期日', 'zh-TW': '到期日', en: 'Due' },
  daysLate: { 'zh-CN': '晚（工作日）', 'zh-TW': '晚（工作日）', en: 'Working days late' },
} as const satisfies Readonly<Record<string, Label>>;
