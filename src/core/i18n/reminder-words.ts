import type { KindKey } from '../reminder/kinds';
import type { ReasonCode } from '../reminder/reason';
import type { Unreachable } from '../reminder/recipient';
import { leadLabels } from './column-labels';
import { type Label, words } from './language';
import { told } from './told';

/** Name of every kind of reminder. */
export const kindWords: Readonly<Record<KindKey, Label>> = {
  firstResponse: words('首次响应超时', '首次回應逾時', 'First response late'),
  step: words('约定的下一步', '約定的下一步', 'Promised next step'),
  contact: words('该联系了', '該聯絡了', 'Contact due'),
  approval: words('等待审批', '等待核准', 'Approval asked'),
  closeIncomplete: words('结单信息不全', '結案資料不全', 'Close incomplete'),
  stale: words('阶段停滞', '階段停滯', 'Stage stale'),
  expectedClose: words('预计合作时间已过', '預計合作時間已過', 'Expected close passed'),
  pending: words('信息待补充', '資料待補充', 'Pending details'),
  noNextStep: words('没有下一步', '沒有下一步', 'No next step'),
  review: words('资料该更新了', '資料該更新了', 'Profile review'),
  touch: words('该保持接触了', '該保持接觸了', 'Touch due'),
};

/** Why a line stands where it stands. */
export const reasonWords: Readonly<Record<ReasonCode, Label>> = {
  firstResponseLate: words(
    '应在 {limit} 前首次响应，还没有跟进记录',
    '應在 {limit} 前首次回應，還沒有跟進記錄',
    'A first response was due by {limit}; no follow-up is recorded yet',
  ),
  stepPromised: words('约定 {day}：{text}', '約定 {day}：{text}', 'Promised for {day}: {text}'),
  stepDated: words('约定了 {day} 的下一步', '約定了 {day} 的下一步', 'A next step was planned for {day}'),
  contactTyped: words('已定于 {day} 联系', '已定於 {day} 聯絡', 'Contact was set for {day}'),
  contactFirst: words(
    '新线索，应在 {limit} 前首次响应',
    '新線索，應在 {limit} 前首次回應',
    'New lead: a first response is due by {limit}',
  ),
  contactCadence: words(
    '上次联系是 {last}，每 {days} 天联系一次',
    '上次聯絡是 {last}，每 {days} 天聯絡一次',
    'Last contact on {last}, then every {days} days',
  ),
  contactBacklog: words(
    '以前的线索，建议 {day} 联系',
    '以前的線索，建議 {day} 聯絡',
    'An earlier lead: contact is suggested for {day}',
  ),
  contactReturn: words('已流失，定于 {day} 再联系', '已流失，定於 {day} 再聯絡', 'Lost; a return was set for {day}'),
  approvalAsked: words('{who} 请求改为“{stage}”', '{who} 請求改為「{stage}」', '{who} asks for the stage “{stage}”'),
  closeMissing: words('已结单，还缺：{columns}', '已結案，還缺：{columns}', 'Closed, still missing: {columns}'),
  stageStale: words(
    '“{stage}”自 {since} 起没有进展（允许 {days} 个工作日）',
    '「{stage}」自 {since} 起沒有進展（允許 {days} 個工作日）',
    'No movement in “{stage}” since {since} ({days} working days are allowed)',
  ),
  expectedClosePassed: words('预计 {day} 合作，日期已过', '預計 {day} 合作，日期已過', 'Close was expected on {day}'),
  detailsPending: words(
    '请在 {day} 前补充：{columns}',
    '請在 {day} 前補充：{columns}',
    'To be filled in by {day}: {columns}',
  ),
  nothingPlanned: words('还没有安排下一步', '還沒有安排下一步', 'Nothing is planned for this lead'),
  reviewedOn: words('上次更新资料是 {last}', '上次更新資料是 {last}', 'Profile last reviewed on {last}'),
  touchedOn: words('上次邀约或资讯是 {last}', '上次邀約或資訊是 {last}', 'Last invitation or news on {last}'),
  neverTouched: words('还没有发过邀约或资讯', '還沒有發過邀約或資訊', 'No invitation or news so far'),
};

/** Why a line cannot reach the person it belongs to. */
export const unreachableWords: Readonly<Record<Unreachable, Label>> = {
  noOwner: words('没有跟进人', '沒有跟進人', 'no owner'),
  notListed: words('不在成员名单中', '不在成員名單中', 'not in the list of members'),
  retired: words('已离开团队', '已離開團隊', 'has left the team'),
  absent: words('请假中', '請假中', 'absent'),
  noAddress: words('缺少邮箱，请补上', '缺少電子郵件，請補上', 'no e-mail address, please add it'),
};

/** What a postponed step still needs. */
export const followUpHintWords = {
  postponedWhy: words('已延期的下一步需要写明原因', '已延期的下一步需要寫明原因', 'A postponed step needs a reason'),
  postponedDate: words('已延期的下一步需要新的日期', '已延期的下一步需要新的日期', 'A postponed step needs a new date'),
} as const satisfies Readonly<Record<string, Label>>;

/** The text of the reminder column; it names the day it was written for. */
export const reminderTextWords = {
  late: words(
    '{today}：{kind}，已晚 {days} 个工作日',
    '{today}：{kind}，已晚 {days} 個工作日',
    '{today}: {kind}, {days} working days late',
  ),
  lateOne: words(
    '{today}：{kind}，已晚 1 个工作日',
    '{today}：{kind}，已晚 1 個工作日',
    '{today}: {kind}, 1 working day late',
  ),
  today: words('{today}：{kind}', '{today}：{kind}', '{today}: {kind}'),
  waiting: words(
    '有意等待：30 天内已联系 {count} 次，{day} 再联系',
    '有意等待：30 天內已聯絡 {count} 次，{day} 再聯絡',
    'Waiting on purpose: {count} contacts in 30 days, next on {day}',
  ),
} as const satisfies Readonly<Record<string, Label>>;

/** Words of the Today tab. */
export const todayWords = {
  title: words('今日提醒 {today}', '今日提醒 {today}', 'Due on {today}'),
  counts: words(
    '逾期 {late} · 今天 {due} · 假日到期 {off}',
    '逾期 {late} · 今天 {due} · 假日到期 {off}',
    '{late} late · {due} today · {off} on the days off ahead',
  ),
  empty: words(
    '今天没有到期的事项，祝工作顺利。',
    '今天沒有到期的事項，祝工作順利。',
    'Nothing is due today. Enjoy the calm.',
  ),
  silent: told({
    happened: words(
      '注意：自动提醒已超过 26 小时没有成功运行，提醒可能没有发出。',
      '注意：自動提醒已超過 26 小時沒有成功執行，提醒可能沒有寄出。',
      'Attention: the automation has had no successful run for more than 26 hours; reminders may be missing.',
    ),
    safe: words('表格里的内容不受影响。', '試算表裡的內容不受影響。', 'The sheet itself is safe.'),
    todo: words(
      '请经理在菜单中点“立即发送提醒”或“接管自动任务”。',
      '請主管在選單中點「立即寄送提醒」或「接管自動任務」。',
      'A manager should use Send reminders now or Take over automation in the menu.',
    ),
  }),
  nobody: words('没有跟进人', '沒有跟進人', 'No owner'),
  escalated: words(
    '已升级（晚 {days} 个工作日以上）',
    '已升級（晚 {days} 個工作日以上）',
    'Escalated ({days} working days late or more)',
  ),
  reassign: words('可重新分配', '可重新分配', 'offered for reassignment'),
  others: words('其他到期', '其他到期', 'Other leads due'),
  noNextStep: words('没有下一步', '沒有下一步', 'Without a next step'),
  id: leadLabels.leadId,
  link: words('打开', '開啟', 'Open'),
  customer: leadLabels.customerName,
  kind: words('事项', '事項', 'What'),
  reason: words('原因', '原因', 'Why'),
  day: words('到期日', '到期日', 'Due'),
  daysLate: words('晚（工作日）', '晚（工作日）', 'Working days late'),
  stage: leadLabels.stage,
  grade: words('意向等级', '意向等級', 'Grade'),
} as const satisfies Readonly<Record<string, Label>>;
