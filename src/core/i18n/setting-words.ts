import { type BlockSetting, blockKeys, blockSetting } from '../schema/analysis-blocks';
import type { Role } from '../schema/members';
import type { SettingKey, SettingRow } from '../schema/settings';
import type { StageClass } from '../schema/stages';
import { blockWords } from './block-words';
import { type Label, words as word } from './language';
import { told } from './told';

interface SettingWords {
  readonly name: Label;
  readonly help: Label;
}

/** Name and one-line explanation of every setting. */
export const settingWords: Readonly<Record<SettingKey, SettingWords>> = {
  language: {
    name: word('语言', '語言', 'Language'),
    help: word(
      '表名、表头、选项和消息的语言；随时可改，数据不丢',
      '分頁名稱、欄名、選項與訊息的語言；隨時可改，資料不會遺失',
      'Language of tabs, headers, options and messages; can be switched at any time, nothing is lost',
    ),
  },
  preset: {
    name: word('阶段方案', '階段方案', 'Stage preset'),
    help: word(
      '决定“阶段”下拉里有哪些选项、叫什么名字；报表按内部编号统计，可跨方案比较',
      '決定「階段」下拉選單有哪些選項、叫什麼名稱；報表按內部代號統計，可跨方案比較',
      'Which stages the dropdown offers and how they are named; reports work on stored keys and compare across presets',
    ),
  },
  fullColumns: {
    name: word('加选列', '加選欄位', 'Extra columns'),
    help: word(
      '需要显示的可选列，用逗号分隔（列名或键）',
      '要顯示的可選欄位，以逗號分隔（欄名或鍵）',
      'Optional columns to show, separated by commas (headers or keys)',
    ),
  },
  startDay: {
    name: word('启用日', '啟用日', 'Start day'),
    help: word(
      '早于这一天的线索不补发首次响应等提醒',
      '早於這一天的線索不補發首次回應等提醒',
      'Leads older than this day get no first-response or close reminders',
    ),
  },
  currency: {
    name: word('货币符号', '貨幣符號', 'Currency sign'),
    help: word('金额前显示的符号', '金額前顯示的符號', 'Shown before amounts'),
  },
  idPattern: {
    name: word('线索编号规则', '線索編號規則', 'Lead ID pattern'),
    help: word(
      '{yyyy}{MM}{dd} 为登记日期；同日第二条起自动加 -02、-03',
      '{yyyy}{MM}{dd} 為登記日期；同日第二筆起自動加 -02、-03',
      '{yyyy}{MM}{dd} is the registration day; later leads of a day get -02, -03 …',
    ),
  },
  customerCodePattern: {
    name: word('客户编码规则', '客戶編碼規則', 'Customer code pattern'),
    help: word(
      '行业-规模-阶段-序号，由代码拼成',
      '行業-規模-階段-序號，由代碼組成',
      'Industry, size, stage and a number, made from the codes below',
    ),
  },
  backupDays: {
    name: word('备份间隔', '備份間隔', 'Backup every'),
    help: word(
      '每隔多少天自动备份到运行自动任务者的云端硬盘，保留最新 8 份；0 = 不备份',
      '每隔多少天自動備份到執行自動任務者的雲端硬碟，保留最新 8 份；0 = 不備份',
      'Days between backups into the Drive of whoever runs the automation; the newest 8 are kept, 0 turns them off',
    ),
  },
  strict: {
    name: word('严格下拉', '嚴格下拉', 'Strict dropdowns'),
    help: word(
      '是：不在列表里的输入当场被拒绝，且不会保留原文；否：先接受再更正，原文保留在批注里',
      '是：不在清單裡的輸入當場被拒，且不保留原文；否：先接受再更正，原文保留在附註裡',
      'Yes: typing outside the list is rejected at once and not kept; no: it is put right and the text kept in a note',
    ),
  },
  firstResponseWebFormHours: {
    name: word('首次响应：官网表单', '首次回應：官網表單', 'First response: web form'),
    help: word(
      '官网表单线索登记后几小时内要首次联系',
      '官網表單線索登記後幾小時內要首次聯絡',
      'Hours after registration within which a web-form lead must be contacted',
    ),
  },
  firstResponseHighHours: {
    name: word('首次响应：高意向', '首次回應：高意向', 'First response: high grade'),
    help: word(
      '高意向线索登记后几小时内要首次联系',
      '高意向線索登記後幾小時內要首次聯絡',
      'Hours after registration within which a high-grade lead must be contacted',
    ),
  },
  firstResponseHours: {
    name: word('首次响应：其他', '首次回應：其他', 'First response: others'),
    help: word(
      '其他线索登记后几小时内要首次联系',
      '其他線索登記後幾小時內要首次聯絡',
      'Hours after registration within which any other lead must be contacted',
    ),
  },
  cadenceHighDays: {
    name: word('跟进间隔：高意向', '跟進間隔：高意向', 'Cadence: high'),
    help: word('上次联系后几天再联系', '上次聯絡後幾天再聯絡', 'Days after the last contact'),
  },
  cadenceMediumDays: {
    name: word('跟进间隔：中意向', '跟進間隔：中意向', 'Cadence: medium'),
    help: word(
      '上次联系后几天再联系；未填等级也按此',
      '上次聯絡後幾天再聯絡；未填等級也按此',
      'Days after the last contact; also for a blank grade',
    ),
  },
  cadenceLowDays: {
    name: word('跟进间隔：低意向', '跟進間隔：低意向', 'Cadence: low'),
    help: word('上次联系后几天再联系', '上次聯絡後幾天再聯絡', 'Days after the last contact'),
  },
  lowCapIn30Days: {
    name: word('低意向 30 天内最多联系', '低意向 30 天內最多聯絡', 'Low grade: contacts in 30 days'),
    help: word(
      '超过的会顺延到第 31 天并注明“有意等待”；0 为不限',
      '超過的會順延到第 31 天並註明「有意等待」；0 為不限',
      'Later ones move to day 31 and read “waiting on purpose”; 0 = no limit',
    ),
  },
  touchDays: {
    name: word('触达间隔', '觸及間隔', 'Touch interval'),
    help: word(
      '中、低意向客户每隔几天发一次邀请或资讯',
      '中、低意向客戶每隔幾天發一次邀請或資訊',
      'Days between invitations or news to medium and low grades',
    ),
  },
  gradeHighMaxDays: {
    name: word('高意向：决策周期上限', '高意向：決策週期上限', 'High grade: longest cycle'),
    help: word(
      '决策周期不超过这么多天、预算和需求明确，建议为高意向',
      '決策週期不超過這麼多天、預算與需求明確，建議為高意向',
      'With a known budget and need and a decision within so many days, high is suggested',
    ),
  },
  gradeMediumMaxDays: {
    name: word('中意向：决策周期上限', '中意向：決策週期上限', 'Medium grade: longest cycle'),
    help: word(
      '决策周期不超过这么多天且需求明确，建议为中意向',
      '決策週期不超過這麼多天且需求明確，建議為中意向',
      'With a stated need and a decision within so many days, medium is suggested',
    ),
  },
  newLeadWithinHours: {
    name: word('新线索录入时限', '新線索登錄時限', 'New lead entered within'),
    help: word('首次接触后几小时内要登记', '首次接觸後幾小時內要登記', 'Hours after the first contact'),
  },
  pendingDetailsDays: {
    name: word('补全资料期限', '補齊資料期限', 'Pending details due after'),
    help: word(
      '“待确认”的资料几个工作日内补全（当天不算）',
      '「待確認」的資料幾個工作日內補齊（當天不算）',
      'Working days to complete pending details; the first day does not count',
    ),
  },
  recordedWithinHours: {
    name: word('跟进记录时限', '跟進記錄時限', 'Follow-up recorded within'),
    help: word('联系后几小时内要记录', '聯絡後幾小時內要記錄', 'Hours after the contact'),
  },
  reviewHighDays: {
    name: word('资料复核：高意向', '資料覆核：高意向', 'Profile review: high'),
    help: word('每几天复核一次资料', '每幾天覆核一次資料', 'Days between reviews'),
  },
  reviewWonDays: {
    name: word('客户回访：已成交', '客戶回訪：已成交', 'Profile review: won'),
    help: word(
      '每几天回访一次（续约、复购）',
      '每幾天回訪一次（續約、回購）',
      'Days between reviews (renewal, more orders)',
    ),
  },
  escalateOwnerDays: {
    name: word('升级：提醒跟进人', '升級：提醒跟進人', 'Escalation: owner'),
    help: word('逾期几个工作日后标红', '逾期幾個工作日後標紅', 'Working days late'),
  },
  escalateManagerDays: {
    name: word('升级：通知经理', '升級：通知主管', 'Escalation: manager'),
    help: word(
      '逾期几个工作日后同时通知经理',
      '逾期幾個工作日後同時通知主管',
      'Working days late until managers see it too',
    ),
  },
  escalateReassignDays: {
    name: word('升级：建议改派', '升級：建議改派', 'Escalation: reassign'),
    help: word(
      '逾期几个工作日后建议改派',
      '逾期幾個工作日後建議改派',
      'Working days late until reassignment is offered',
    ),
  },
  assignAfterMinutes: {
    name: word('自动分配等待', '自動分配等待', 'Assign after'),
    help: word(
      '等级和来源未填全时，几分钟后也自动分配',
      '等級與來源未填齊時，幾分鐘後也自動分配',
      'Minutes after which an owner is given even without grade and source',
    ),
  },
  proposalsPerDay: {
    name: word('旧线索每日安排', '舊線索每日安排', 'Old leads per day'),
    help: word(
      '接管旧表时，每人每个工作日最多安排几条',
      '接管舊表時，每人每個工作日最多安排幾筆',
      'When a sheet is taken over: most old leads proposed per owner and working day',
    ),
  },
  workdays: {
    name: word('工作日', '工作日', 'Working weekdays'),
    help: word(
      '1 为周一 … 7 为周日，用逗号分隔',
      '1 為週一 … 7 為週日，以逗號分隔',
      '1 = Monday … 7 = Sunday, separated by commas',
    ),
  },
  holidays: {
    name: word('节假日', '節假日', 'Holidays'),
    help: word(
      '日期，用逗号分隔，如 2026-10-01',
      '日期，以逗號分隔，如 2026-10-01',
      'Days off, separated by commas, e.g. 2026-10-01',
    ),
  },
  workedDays: {
    name: word('调休上班日', '補班日', 'Worked weekend days'),
    help: word(
      '要上班的周末，用逗号分隔',
      '要上班的週末，以逗號分隔',
      'Weekend days that are worked, separated by commas',
    ),
  },
  tierHighAmount: {
    name: word('高价值客户金额', '高價值客戶金額', 'High-value amount'),
    help: word(
      '一段时间内成交达到此金额为高价值',
      '一段時間內成交達到此金額為高價值',
      'Won amount from which a customer counts as high value',
    ),
  },
  tierDays: {
    name: word('分层统计天数', '分層統計天數', 'Tier period'),
    help: word('按最近几天的成交分层', '按最近幾天的成交分層', 'Days over which won amounts are added up'),
  },
  mailHour: {
    name: word('每日邮件时间', '每日郵件時間', 'Daily mail hour'),
    help: word(
      '按表格所在时区，0–23 点',
      '按試算表時區，0–23 點',
      'Hour of the day in the spreadsheet’s time zone, 0–23',
    ),
  },
  mailLines: {
    name: word('邮件最多行数', '郵件最多列數', 'Lines per mail'),
    help: word('其余显示为“另有 n 条”', '其餘顯示為「另有 n 筆」', 'The rest shows as “and n more”'),
  },
  managerSummary: {
    name: word('经理汇总邮件', '主管彙總郵件', 'Summary to managers'),
    help: word('每天给经理发一封汇总', '每天給主管寄一封彙總', 'One summary a day to every manager'),
  },
  reviewMail: {
    name: word('月度回顾邮件', '每月回顧郵件', 'Monthly review mail'),
    help: word(
      '每月第一个工作日给经理发上月的回顾',
      '每月第一個工作日給主管寄上月的回顧',
      'Managers get the review of the last month on the first working day',
    ),
  },
  cycleClock: {
    name: word('周期起点', '週期起點', 'Cycle starts at'),
    help: word(
      '转化周期从登记日还是首次联系算起',
      '轉化週期從登記日還是首次聯絡算起',
      'Whether cycles count from registration or from the first contact',
    ),
  },
  suggestLossShare: {
    name: word('建议：主因占比', '建議：主因占比', 'Suggestion: dominant loss'),
    help: word(
      '某流失因素达到此占比时给出建议',
      '某流失因素達到此占比時給出建議',
      'Share of losses from which a factor is called dominant',
    ),
  },
  suggestMinLosses: {
    name: word('建议：最少流失数', '建議：最少流失數', 'Suggestion: fewest losses'),
    help: word('少于此数不给流失建议', '少於此數不給流失建議', 'Fewer losses give no suggestion'),
  },
  suggestMinLeads: {
    name: word('建议：最少线索数', '建議：最少線索數', 'Suggestion: fewest leads'),
    help: word('少于此数不比较转化率', '少於此數不比較轉化率', 'Fewer leads are not compared'),
  },
  suggestCycleTimes: {
    name: word('建议：周期倍数', '建議：週期倍數', 'Suggestion: long cycle'),
    help: word('中位周期超过团队几倍时提醒', '中位週期超過團隊幾倍時提醒', 'Times the team’s median cycle'),
  },
  suggestMinWins: {
    name: word('建议：最少成交数', '建議：最少成交數', 'Suggestion: fewest wins'),
    help: word('少于此数不比较周期', '少於此數不比較週期', 'Fewer wins are not compared'),
  },
  suggestPendingShare: {
    name: word('建议：待补资料占比', '建議：待補資料占比', 'Suggestion: pending share'),
    help: word(
      '未结线索中待补资料达到此占比时提醒',
      '未結線索中待補資料達到此占比時提醒',
      'Share of open leads with pending details',
    ),
  },
  ...blockSwitchWords(),
};

/** The switches of the blocks: named by their titles, explained as in the Guide. */
function blockSwitchWords(): Readonly<Record<BlockSetting, SettingWords>> {
  const lines = blockKeys.map((key) => {
    const { title, help } = blockWords[key];
    const name = word(`分析：${title['zh-CN']}`, `分析：${title['zh-TW']}`, `Analysis: ${title.en}`);
    return [blockSetting(key), { name, help }] as const;
  });
  return Object.fromEntries(lines) as Record<BlockSetting, SettingWords>;
}

export const groupWords: Readonly<Record<SettingRow['group'], Label>> = {
  workbook: word('工作簿', '活頁簿', 'Workbook'),
  enforcement: word('校验', '校驗', 'Enforcement'),
  rules: word('规则', '規則', 'Rules'),
  reminders: word('提醒', '提醒', 'Reminders'),
  analysis: word('分析', '分析', 'Analysis'),
};

export const unitWords: Readonly<Record<NonNullable<SettingRow['unit']>, Label>> = {
  days: word('天', '天', 'days'),
  workingDays: word('工作日', '工作日', 'working days'),
  hours: word('小时', '小時', 'hours'),
  lines: word('行', '列', 'lines'),
  leads: word('条', '筆', 'leads'),
  percent: word('比例 0–1', '比例 0–1', 'share 0–1'),
  hour: word('点', '點', 'o’clock'),
  amount: word('金额', '金額', 'amount'),
  months: word('月', '月', 'months'),
};

export const roleWords: Readonly<Record<Role, Label>> = {
  manager: word('经理', '主管', 'Manager'),
  senior: word('资深销售', '資深業務', 'Senior'),
  rep: word('销售', '業務', 'Rep'),
  assistant: word('助理', '助理', 'Assistant'),
  viewer: word('只读', '檢視者', 'Viewer'),
};

/** Choices of settings that are not a preset, by stored key. */
export const choiceWords = {
  'zh-CN': word('简体中文', '简体中文', '简体中文'),
  'zh-TW': word('繁體中文', '繁體中文', '繁體中文'),
  en: word('English', 'English', 'English'),
  registration: word('登记日', '登記日', 'Registration'),
  firstContact: word('首次联系', '首次聯絡', 'First contact'),
} as const satisfies Record<string, Label>;

/** What a stage's class means. */
export const classWords: Readonly<Record<StageClass, Label>> = {
  open: word('进行中', '進行中', 'Open'),
  paused: word('暂停', '暫停', 'Paused'),
  won: word('成交', '成交', 'Won'),
  lost: word('流失', '流失', 'Lost'),
  invalid: word('无效', '無效', 'Invalid'),
};

/** Headers and sentences of the Settings tab. */
export const settingsTabWords = {
  title: word('线索簿设置', '線索簿設定', 'Leadbook settings'),
  applied: word('设置已生效。', '設定已生效。', 'Settings are in force.'),
  notApplied: word(
    '有改动尚未生效：请用菜单“线索簿 → 应用设置”。',
    '有變更尚未生效：請用選單「線索簿 → 套用設定」。',
    'Changes are not in force yet: use the menu Leadbook → Apply settings.',
  ),
  key: word('键（勿改）', '鍵（勿改）', 'Key (do not change)'),
  group: word('分组', '分組', 'Group'),
  name: word('名称', '名稱', 'Name'),
  value: word('值', '值', 'Value'),
  unit: word('单位或可选值', '單位或可選值', 'Unit or choices'),
  default: word('默认值', '預設值', 'Default'),
  help: word('说明', '說明', 'Explanation'),
  lists: word(
    '列表（可改名称、代码、别名；“停用”填 是/否；在列表末尾的空行新增）',
    '清單（可改名稱、代碼、別名；「停用」填 是/否；在清單末尾的空列新增）',
    'Lists (labels, codes and aliases may be changed; “Retired” takes yes/no; add values in the blank row of a list)',
  ),
  stages: word('阶段', '階段', 'Stages'),
  members: word('成员', '成員', 'Members'),
  list: word('列表', '清單', 'List'),
  code: word('代码', '代碼', 'Code'),
  aliases: word('别名（逗号分隔）', '別名（逗號分隔）', 'Aliases (comma separated)'),
  retired: word('停用', '停用', 'Retired'),
  win: word('成交概率', '成交機率', 'Win probability'),
  stale: word('停滞天数', '停滯天數', 'Stale after days'),
  managersOnly: word('仅经理可设', '僅主管可設', 'Managers only'),
  memberName: word('姓名', '姓名', 'Name'),
  email: word('邮箱', '電子郵件', 'E-mail'),
  role: word('角色', '角色', 'Role'),
  memberLanguage: word('语言', '語言', 'Language'),
  skills: word('擅长（行业、区域）', '專長（行業、區域）', 'Skills (industries, regions)'),
  takesNewLeads: word('接收新线索', '接收新線索', 'Takes new leads'),
  absentUntil: word('缺勤至', '請假至', 'Absent until'),
  mail: word('接收邮件', '接收郵件', 'Mail'),
  targetLeads: word('月目标：线索', '月目標：線索', 'Monthly target: leads'),
  targetWon: word('月目标：成交', '月目標：成交', 'Monthly target: won'),
  targetAmount: word('月目标：金额', '月目標：金額', 'Monthly target: amount'),
  yes: word('是', '是', 'yes'),
  no: word('否', '否', 'no'),
} as const satisfies Record<string, Label>;

const restored = word('已恢复为 {back}。', '已還原為 {back}。', '{back} is back.');

/** Why a setting was put back. */
export const settingRefusals = {
  notInteger: told({
    happened: word(
      '“{value}”不是可用的整数。',
      '「{value}」不是可用的整數。',
      '“{value}” is not a whole number that can be used.',
    ),
    safe: restored,
    todo: word(
      '请填 {least} 到 {most} 之间的整数。',
      '請填 {least} 到 {most} 之間的整數。',
      'Type a whole number from {least} to {most}.',
    ),
  }),
  notNumber: told({
    happened: word(
      '“{value}”不是可用的数字。',
      '「{value}」不是可用的數字。',
      '“{value}” is not a number that can be used.',
    ),
    safe: restored,
    todo: word(
      '请填 {least} 到 {most} 之间的数字。',
      '請填 {least} 到 {most} 之間的數字。',
      'Type a number from {least} to {most}.',
    ),
  }),
  notChoice: told({
    happened: word('“{value}”不在可选值里。', '「{value}」不在可選值裡。', '“{value}” is not one of the choices.'),
    safe: restored,
    todo: word('请从中选一个：{choices}。', '請從中選一個：{choices}。', 'Choose one of {choices}.'),
  }),
  notYesNo: told({
    happened: word('“{value}”没有被接受。', '「{value}」沒有被接受。', '“{value}” was not taken.'),
    safe: restored,
    todo: word('请填 是 或 否。', '請填 是 或 否。', 'Type yes or no.'),
  }),
  notDay: told({
    happened: word('“{value}”不是日期。', '「{value}」不是日期。', '“{value}” is not a date.'),
    safe: restored,
    todo: word('请按 2026-10-01 的样子填写。', '請按 2026-10-01 的樣子填寫。', 'Write it like 2026-10-01.'),
  }),
  notColumn: told({
    happened: word(
      '没有名为“{value}”的可选列。',
      '沒有名為「{value}」的可選欄位。',
      'There is no optional column “{value}”.',
    ),
    safe: restored,
    todo: word(
      '请填写指南里列出的列名，用逗号隔开。',
      '請填寫指南裡列出的欄名，用逗號隔開。',
      'Write names of columns as the Guide lists them, with commas between.',
    ),
  }),
  notEmail: told({
    happened: word('“{value}”不是邮箱地址。', '「{value}」不是電子郵件地址。', '“{value}” is not an e-mail address.'),
    safe: restored,
    todo: word(
      '请填写一个地址，例如 name@example.com。',
      '請填寫一個地址，例如 name@example.com。',
      'Write a single address, like name@example.com.',
    ),
  }),
  notRole: told({
    happened: word('“{value}”不是角色。', '「{value}」不是角色。', '“{value}” is no role.'),
    safe: restored,
    todo: word('请从中选一个：{choices}。', '請從中選一個：{choices}。', 'Choose one of {choices}.'),
  }),
  brokenName: told({
    happened: word(
      '“{value}”是公式出错的记号，不能当名称。',
      '「{value}」是公式出錯的記號，不能當名稱。',
      '“{value}” is what a broken formula shows and cannot be a name.',
    ),
    safe: restored,
    todo: word('请换一个名称。', '請換一個名稱。', 'Choose another name.'),
  }),
  sameName: told({
    happened: word(
      '“{value}”已是另一项的名称，两项会分不清。',
      '「{value}」已是另一項的名稱，兩項會分不清。',
      '“{value}” is another entry’s name already, the two could not be told apart.',
    ),
    safe: restored,
    todo: word('请换一个名称。', '請換一個名稱。', 'Give it another name.'),
  }),
  notRetirable: told({
    happened: word('这个阶段不能停用。', '這個階段不能停用。', 'This stage cannot be retired.'),
    safe: restored,
    todo: word(
      '可以停用的只有无效线索、培育中和停止合作。',
      '可以停用的只有無效線索、培育中與停止合作。',
      'Only Invalid, Nurturing and Churned can.',
    ),
  }),
  notWeekdays: told({
    happened: word('“{value}”看不出是星期几。', '「{value}」看不出是星期幾。', '“{value}” names no days of the week.'),
    safe: restored,
    todo: word(
      '请用 1（周一）到 7 的数字，例如 1,2,3,4,5。',
      '請用 1（週一）到 7 的數字，例如 1,2,3,4,5。',
      'Give working days as numbers from 1 (Monday) to 7, such as 1,2,3,4,5.',
    ),
  }),
  empty: told({
    happened: word('这里不能空着。', '這裡不能空著。', 'This must not be blank.'),
    safe: restored,
    todo: word('请填写一个值。', '請填寫一個值。', 'Please type a value.'),
  }),
} as const satisfies Record<string, Label>;
