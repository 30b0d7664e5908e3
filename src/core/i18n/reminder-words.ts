import type { KindKey } from '../reminder/kinds';
import type { ReasonCode } from '../reminder/reason';
import type { Unreachable } from '../reminder/recipient';
import type { Label } from './language';
import { told } from './told';

/** Name of every kind of reminder. */
export const kindWords: Readonly<Record<KindKey, Label>> = {
  firstResponse: { 'zh-CN': '首次响应超时', 'zh-TW': '首次回應逾時', en: 'First response late' },
  step: { 'zh-CN': '约定的下一步', 'zh-TW': '約定的下一步', en: 'Promised next step' },
  contact: { 'zh-CN': '该联系了', 'zh-TW': '該聯絡了', en: 'Contact due' },
  approval: { 'zh-CN': '等待审批', 'zh-TW': '等待核准', en: 'Approval asked' },
  closeIncomplete: { 'zh-CN': '结单信息不全', 'zh-TW': '結案資料不全', en: 'Close incomplete' },
  stale: { 'zh-CN': '阶段停滞', 'zh-TW': '階段停滯', en: 'Stage stale' },
  expectedClose: { 'zh-CN': '预计合作时间已过', 'zh-TW': '預計合作時間已過', en: 'Expected close passed' },
  pending: { 'zh-CN': '信息待补充', 'zh-TW': '資料待補充', en: 'Pending details' },
  noNextStep: { 'zh-CN': '没有下一步', 'zh-TW': '沒有下一步', en: 'No next step' },
  review: { 'zh-CN': '资料该更新了', 'zh-TW': '資料該更新了', en: 'Profile review' },
  touch: { 'zh-CN': '该保持接触了', 'zh-TW': '該保持接觸了', en: 'Touch due' },
};

/** Why a line stands where it stands. */
export const reasonWords: Readonly<Record<ReasonCode, Label>> = {
  firstResponseLate: {
    'zh-CN': '应在 {limit} 前首次响应，还没有跟进记录',
    'zh-TW': '應在 {limit} 前首次回應，還沒有跟進記錄',
    en: 'A first response was due by {limit}; no follow-up is recorded yet',
  },
  stepPromised: {
    'zh-CN': '约定 {day}：{text}',
    'zh-TW': '約定 {day}：{text}',
    en: 'Promised for {day}: {text}',
  },
  stepDated: {
    'zh-CN': '约定了 {day} 的下一步',
    'zh-TW': '約定了 {day} 的下一步',
    en: 'A next step was planned for {day}',
  },
  contactTyped: {
    'zh-CN': '已定于 {day} 联系',
    'zh-TW': '已定於 {day} 聯絡',
    en: 'Contact was set for {day}',
  },
  contactFirst: {
    'zh-CN': '新线索，应在 {limit} 前首次响应',
    'zh-TW': '新線索，應在 {limit} 前首次回應',
    en: 'New lead: a first response is due by {limit}',
  },
  contactCadence: {
    'zh-CN': '上次联系是 {last}，每 {days} 天联系一次',
    'zh-TW': '上次聯絡是 {last}，每 {days} 天聯絡一次',
    en: 'Last contact on {last}, then every {days} days',
  },
  contactBacklog: {
    'zh-CN': '以前的线索，建议 {day} 联系',
    'zh-TW': '以前的線索，建議 {day} 聯絡',
    en: 'An earlier lead: contact is suggested for {day}',
  },
  contactReturn: {
    'zh-CN': '已流失，定于 {day} 再联系',
    'zh-TW': '已流失，定於 {day} 再聯絡',
    en: 'Lost; a return was set for {day}',
  },
  approvalAsked: {
    'zh-CN': '{who} 请求改为“{stage}”',
    'zh-TW': '{who} 請求改為「{stage}」',
    en: '{who} asks for the stage “{stage}”',
  },
  closeMissing: {
    'zh-CN': '已结单，还缺：{columns}',
    'zh-TW': '已結案，還缺：{columns}',
    en: 'Closed, still missing: {columns}',
  },
  stageStale: {
    'zh-CN': '“{stage}”自 {since} 起没有进展（允许 {days} 个工作日）',
    'zh-TW': '「{stage}」自 {since} 起沒有進展（允許 {days} 個工作日）',
    en: 'No movement in “{stage}” since {since} ({days} working days are allowed)',
  },
  expectedClosePassed: {
    'zh-CN': '预计 {day} 合作，日期已过',
    'zh-TW': '預計 {day} 合作，日期已過',
    en: 'Close was expected on {day}',
  },
  detailsPending: {
    'zh-CN': '请在 {day} 前补充：{columns}',
    'zh-TW': '請在 {day} 前補充：{columns}',
    en: 'To be filled in by {day}: {columns}',
  },
  nothingPlanned: {
    'zh-CN': '还没有安排下一步',
    'zh-TW': '還沒有安排下一步',
    en: 'Nothing is planned for this lead',
  },
  reviewedOn: {
    'zh-CN': '上次更新资料是 {last}',
    'zh-TW': '上次更新資料是 {last}',
    en: 'Profile last reviewed on {last}',
  },
  touchedOn: {
    'zh-CN': '上次邀约或资讯是 {last}',
    'zh-TW': '上次邀約或資訊是 {last}',
    en: 'Last invitation or news on {last}',
  },
  neverTouched: {
    'zh-CN': '还没有发过邀约或资讯',
    'zh-TW': '還沒有發過邀約或資訊',
    en: 'No invitation or news so far',
  },
};

/** Why a line cannot reach the person it belongs to. */
export const unreachableWords: Readonly<Record<Unreachable, Label>> = {
  noOwner: { 'zh-CN': '没有跟进人', 'zh-TW': '沒有跟進人', en: 'no owner' },
  notListed: { 'zh-CN': '不在成员名单中', 'zh-TW': '不在成員名單中', en: 'not in the list of members' },
  retired: { 'zh-CN': '已离开团队', 'zh-TW': '已離開團隊', en: 'has left the team' },
  absent: { 'zh-CN': '请假中', 'zh-TW': '請假中', en: 'absent' },
  noAddress: { 'zh-CN': '缺少邮箱，请补上', 'zh-TW': '缺少電子郵件，請補上', en: 'no e-mail address, please add it' },
};

/** What a postponed step still needs. */
export const followUpHintWords = {
  postponedWhy: {
    'zh-CN': '已延期的下一步需要写明原因',
    'zh-TW': '已延期的下一步需要寫明原因',
    en: 'A postponed step needs a reason',
  },
  postponedDate: {
    'zh-CN': '已延期的下一步需要新的日期',
    'zh-TW': '已延期的下一步需要新的日期',
    en: 'A postponed step needs a new date',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The text of the reminder column; it names the day it was written for. */
export const reminderTextWords = {
  late: {
    'zh-CN': '{today}：{kind}，已晚 {days} 个工作日',
    'zh-TW': '{today}：{kind}，已晚 {days} 個工作日',
    en: '{today}: {kind}, {days} working days late',
  },
  lateOne: {
    'zh-CN': '{today}：{kind}，已晚 1 个工作日',
    'zh-TW': '{today}：{kind}，已晚 1 個工作日',
    en: '{today}: {kind}, 1 working day late',
  },
  today: { 'zh-CN': '{today}：{kind}', 'zh-TW': '{today}：{kind}', en: '{today}: {kind}' },
  waiting: {
    'zh-CN': '有意等待：30 天内已联系 {count} 次，{day} 再联系',
    'zh-TW': '有意等待：30 天內已聯絡 {count} 次，{day} 再聯絡',
    en: 'Waiting on purpose: {count} contacts in 30 days, next on {day}',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Words of the Today tab. */
export const todayWords = {
  title: { 'zh-CN': '今日提醒 {today}', 'zh-TW': '今日提醒 {today}', en: 'Due on {today}' },
  counts: {
    'zh-CN': '逾期 {late} · 今天 {due} · 假日到期 {off}',
    'zh-TW': '逾期 {late} · 今天 {due} · 假日到期 {off}',
    en: '{late} late · {due} today · {off} on the days off ahead',
  },
  empty: {
    'zh-CN': '今天没有到期的事项，祝工作顺利。',
    'zh-TW': '今天沒有到期的事項，祝工作順利。',
    en: 'Nothing is due today. Enjoy the calm.',
  },
  silent: told({
    happened: {
      'zh-CN': '注意：自动提醒已超过 26 小时没有成功运行，提醒可能没有发出。',
      'zh-TW': '注意：自動提醒已超過 26 小時沒有成功執行，提醒可能沒有寄出。',
      en: 'Attention: the automation has had no successful run for more than 26 hours; reminders may be missing.',
    },
    safe: { 'zh-CN': '表格里的内容不受影响。', 'zh-TW': '試算表裡的內容不受影響。', en: 'The sheet itself is safe.' },
    todo: {
      'zh-CN': '请经理在菜单中点“立即发送提醒”或“接管自动任务”。',
      'zh-TW': '請主管在選單中點「立即寄送提醒」或「接管自動任務」。',
      en: 'A manager should use Send reminders now or Take over automation in the menu.',
    },
  }),
  nobody: { 'zh-CN': '没有跟进人', 'zh-TW': '沒有跟進人', en: 'No owner' },
  escalated: {
    'zh-CN': '已升级（晚 {days} 个工作日以上）',
    'zh-TW': '已升級（晚 {days} 個工作日以上）',
    en: 'Escalated ({days} working days late or more)',
  },
  reassign: { 'zh-CN': '可重新分配', 'zh-TW': '可重新分配', en: 'offered for reassignment' },
  others: { 'zh-CN': '其他到期', 'zh-TW': '其他到期', en: 'Other leads due' },
  noNextStep: { 'zh-CN': '没有下一步', 'zh-TW': '沒有下一步', en: 'Without a next step' },
  id: { 'zh-CN': '线索编号', 'zh-TW': '線索編號', en: 'Lead ID' },
  link: { 'zh-CN': '打开', 'zh-TW': '開啟', en: 'Open' },
  customer: { 'zh-CN': '客户名称', 'zh-TW': '客戶名稱', en: 'Customer' },
  kind: { 'zh-CN': '事项', 'zh-TW': '事項', en: 'What' },
  reason: { 'zh-CN': '原因', 'zh-TW': '原因', en: 'Why' },
  day: { 'zh-CN': '到期日', 'zh-TW': '到期日', en: 'Due' },
  daysLate: { 'zh-CN': '晚（工作日）', 'zh-TW': '晚（工作日）', en: 'Working days late' },
  stage: { 'zh-CN': '阶段', 'zh-TW': '階段', en: 'Stage' },
  grade: { 'zh-CN': '意向等级', 'zh-TW': '意向等級', en: 'Grade' },
} as const satisfies Readonly<Record<string, Label>>;
