/** The tabs of the workbook by key, under the names they have in each language. */
const TAB_NAMES = {
  leads: ['线索登记表', '線索登記表', 'Leads'],
  followUps: ['线索跟进计划表', '線索跟進計劃表', 'Follow-ups'],
  today: ['今日提醒', '今日提醒', 'Today'],
  analysis: ['转化分析表', '轉化分析表', 'Conversion analysis'],
  history: ['变更记录', '變更記錄', 'History'],
  settings: ['设置', '設定', 'Settings'],
  review: ['待核对', '待核對', 'Review'],
  guide: ['使用指南', '使用指南', 'Guide'],
  memory: ['leadbook-memory'],
} as const satisfies Record<string, readonly string[]>;

export type TabKey = keyof typeof TAB_NAMES;

const KEYS = new Map<string, TabKey>(
  Object.entries(TAB_NAMES).flatMap(([key, names]) => names.map((name) => [name, key as TabKey] as const)),
);

/** Which tab of the workbook a tab is, by its name in any language; '' = another one. */
export function tabKey(name: string): TabKey | '' {
  return KEYS.get(name) ?? '';
}
