import type { Desk } from '../../emulator/people/desk';
import type { Profile } from '../../emulator/kernel/profile';
import { createWorld, type World } from '../../emulator/world';

/** A small sales team at work in a workbook that has been set up: three languages, every role. */
export interface Team {
  readonly world: World;
  readonly file: ReturnType<World['createFile']>;
  /** The manager's window. */
  readonly boss: Desk;
  /** A window of anybody, opened once. */
  desk(name: PersonName): Desk;
}

export const people = {
  boss: { email: 'boss@example.com', role: '经理', language: 'zh_CN', mailIn: 'zh-CN' },
  li: { email: 'li@example.com', role: '销售', language: 'zh_CN', mailIn: 'zh-CN' },
  zhao: { email: 'zhao@example.com', role: '销售', language: 'zh_TW', mailIn: 'zh-TW' },
  wang: { email: 'wang@example.com', role: '资深销售', language: 'en', mailIn: 'en' },
  sun: { email: 'sun@example.com', role: '助理', language: 'zh_CN', mailIn: 'zh-CN' },
  gao: { email: 'gao@example.com', role: '只读', language: 'zh_CN', mailIn: 'zh-CN' },
} as const;
export type PersonName = keyof typeof people | 'stranger';

export const leadsTab = '线索登记表';
export const followUpsTab = '线索跟进计划表';
export const todayTab = '今日提醒';
export const historyTab = '变更记录';
export const settingsTab = '设置';

export interface TeamOptions {
  readonly now?: string;
  readonly profile?: Partial<Profile>;
  readonly account?: 'consumer' | 'workspace';
  readonly timeZone?: string;
  /** Setting key → text as a manager types it. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Sets a workbook up, lists the team in Settings and applies them. Begins on Friday 1 March 2024, 9:00 in Shanghai. */
export function openTeam({ now = '2024-03-01T09:00', profile = {}, account = 'workspace', timeZone = 'Asia/Shanghai', settings = {} }: TeamOptions = {}): Team {
  const world = createWorld({ folder: 'dist/add-on', now, zone: timeZone, account, profile });
  const emails = Object.values(people).map(({ email }) => email);
  const file = world.createFile({
    name: '销售线索',
    locale: 'zh_CN',
    timeZone,
    owner: people.boss.email,
    editors: [...emails, 'stranger@example.com'],
  });
  const desks = new Map<PersonName, Desk>();
  const desk = (name: PersonName): Desk => {
    const who = name === 'stranger' ? { email: 'stranger@example.com', language: 'zh_CN' } : people[name];
    const known = desks.get(name) ?? world.person(who.email, { language: who.language }).open(file);
    desks.set(name, known);
    return known;
  };
  const boss = desk('boss');
  boss.willAnswer('YES');
  boss.willAnswer('OK');
  expectDone(boss.run('setUp'));
  listMembers(boss);
  for (const [key, text] of Object.entries(settings)) typeSetting(boss, key, text);
  boss.willAnswer('YES');
  boss.willAnswer('OK');
  expectDone(boss.run('applySettings'));
  return { world, file, boss, desk };
}

function expectDone(run: { readonly ok: boolean; readonly error?: { readonly stack: string } }): void {
  if (!run.ok) throw new Error(`The action failed: ${run.error?.stack}`);
}

function listMembers(boss: Desk): void {
  const grid = boss.file.grid(settingsTab);
  const free = grid.flatMap(([key], index) => (key === 'member:+' ? [index + 1] : []));
  Object.entries(people).forEach(([name, { email, role, mailIn }], index) => {
    const own = grid.findIndex(([key]) => key === `member:${name}`) + 1;
    const row = own > 0 ? own : free[index - 1];
    boss.paste(settingsTab, `B${row}`, [[name === 'boss' ? '陈' : names[name] ?? name, email, role, mailIn, '', '', '', '是']]);
  });
}

/** Names as the team's dropdown shows them. */
export const names: Readonly<Record<string, string>> = { boss: '陈', li: '李', zhao: '赵', wang: 'Wang', sun: '孙', gao: '高' };

/** Types the value of a setting into its row. */
export function typeSetting(desk: Desk, key: string, text: string): void {
  const row = desk.file.grid(settingsTab).findIndex(([cell]) => cell === `set:${key}`) + 1;
  if (row === 0) throw new Error(`There is no setting ${key}`);
  desk.paste(settingsTab, `D${row}`, [[text]]);
}
