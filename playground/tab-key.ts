import type { Sheet, Workbook } from '../emulator/model';

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

/** Only the two tables that people fill can have been taken over; a column that no other tab has tells them. */
const MARKS: readonly (readonly [column: string, key: TabKey])[] = [
  ['registeredOn', 'leads'],
  ['contactedAt', 'followUps'],
];

/**
 * Tells which tab of the workbook a tab is; '' = one of the team's own. A tab that was taken over keeps its own name:
 * it is known by the marks on its columns, others by their name in any language.
 */
export function tabKey({ name, metadata }: Pick<Sheet, 'name' | 'metadata'>): TabKey | '' {
  const columns = metadata.filter(({ on }) => on.kind === 'COLUMN').map(({ value }) => value);
  const mark = MARKS.find(([column]) => columns.includes(column));
  return mark?.[1] ?? KEYS.get(name) ?? '';
}

/** The name of a tab of the workbook, if it is there. */
export function tabNamed({ sheets }: Pick<Workbook, 'sheets'>, key: TabKey): string | undefined {
  return sheets.find((sheet) => tabKey(sheet) === key)?.name;
}
