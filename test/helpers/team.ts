import type { Execution } from '../../emulator/kernel/execution';
import type { File } from '../../emulator/kernel/file';
import type { Profile } from '../../emulator/kernel/profile';
import type { Desk } from '../../emulator/people/desk';
import { createWorld, type World } from '../../emulator/world';

/** A small sales team at work in a workbook that has been set up: three languages, every role. */
export interface Team {
  readonly world: World;
  readonly file: File;
  /** The manager's window. */
  readonly boss: Desk;
  /** Anybody's window, opened once. */
  desk(name: PersonName): Desk;
  /** Fires the installed clock trigger at this very moment. */
  hour(): Execution;
}

interface Somebody {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly screen: string;
  readonly mailIn: string;
}

/** Columns of a member's row: name, address, role, language of mails. */
export const people = {
  boss: { email: 'boss@example.com', name: '陈', role: '经理', screen: 'zh_CN', mailIn: 'zh-CN' },
  li: { email: 'li@example.com', name: '李', role: '销售', screen: 'zh_CN', mailIn: 'zh-CN' },
  zhao: { email: 'zhao@example.com', name: '赵', role: '销售', screen: 'zh_TW', mailIn: 'zh-TW' },
  wang: { email: 'wang@example.com', name: 'Wang', role: '资深销售', screen: 'en', mailIn: 'en' },
  sun: { email: 'sun@example.com', name: '孙', role: '助理', screen: 'zh_CN', mailIn: 'zh-CN' },
  gao: { email: 'gao@example.com', name: '高', role: '只读', screen: 'zh_CN', mailIn: 'zh-CN' },
} as const satisfies Readonly<Record<string, Somebody>>;
export type PersonName = keyof typeof people | 'stranger';

export const tabs = {
  leads: '线索登记表',
  followUps: '线索跟进计划表',
  today: '今日提醒',
  history: '变更记录',
  settings: '设置',
} as const;

export interface TeamOptions {
  readonly now?: string;
  readonly zone?: string;
  readonly profile?: Partial<Profile>;
  readonly account?: 'consumer' | 'workspace';
  /** Setting key → text as a manager types it. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The same for cells of member rows: 'li.mail' → '否'. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

/** Sets a workbook up, lists the team in Settings and applies them. Begins on Friday 1 March 2024 at 9:00 in Shanghai. */
export function openTeam(options: TeamOptions = {}): Team {
  const wish = JSON.stringify(options);
  const again = made.get(wish) ?? makeTeam(options);
  made.set(wish, again);
  return again();
}

/** Teams that were made in this test file: the same wish is granted by a copy of the first. */
const made = new Map<string, () => Team>();

function makeTeam(options: TeamOptions): () => Team {
  const { now = '2024-03-01T09:00', zone = 'Asia/Shanghai', profile = {}, account = 'workspace' } = options;
  const world = createWorld({ folder: 'dist/add-on', now, zone, account, profile });
  const emails = Object.values(people).map(({ email }) => email);
  const file = world.createFile({
    name: '销售线索',
    locale: 'zh_CN',
    timeZone: zone,
    owner: people.boss.email,
    editors: [...emails, 'stranger@example.com'],
  });
  const team = teamOf(world, file);
  const { boss } = team;
  boss.willAnswer('YES');
  boss.willAnswer('OK');
  done(boss.run('setUp'));
  listMembers(boss, options.members ?? {});
  for (const [key, text] of Object.entries(options.settings ?? {})) typeSetting(boss, key, text);
  applySettings(boss);
  return frozen(team);
}

/** The people of a file, with windows that open when they are first asked for. */
export function teamOf(world: World, file: File): Team {
  const desks = new Map<PersonName, Desk>();
  const desk = (name: PersonName): Desk => {
    const { email, screen } = name === 'stranger' ? { email: 'stranger@example.com', screen: 'zh_CN' } : people[name];
    const known = desks.get(name) ?? world.person(email, { language: screen }).open(file);
    desks.set(name, known);
    return known;
  };
  const hour = () => {
    const trigger = file.triggers.find(({ kind }) => kind === 'clock');
    const [run] = trigger === undefined ? [] : world.fire(file, trigger);
    if (run === undefined) throw new Error('No clock trigger is installed');
    return run;
  };
  return { world, file, boss: desk('boss'), desk, hour };
}

/** A way to have the same workbook again and again, each time untouched, at any later moment. */
export function frozen({ world, file }: Team): (now?: string, profile?: Partial<Profile>) => Team {
  return (now, profile = {}) => {
    const again = world.fork({ profile, ...(now === undefined ? {} : { now }) });
    const copy = again.files.get(file.id);
    if (copy === undefined) throw new Error(`The file ${file.id} is not in the copy`);
    return teamOf(again, copy);
  };
}

/** A menu action that must have ended well. */
export function done(run: Execution): Execution {
  if (!run.ok) throw new Error(`${run.functionName} failed: ${run.error?.stack}`);
  return run;
}

/** Puts what stands in the Settings tab into force. */
export function applySettings(boss: Desk): void {
  boss.willAnswer('YES');
  boss.willAnswer('OK');
  done(boss.run('applySettings'));
}

/** Types the value of a setting into its row. */
export function typeSetting(desk: Desk, key: string, text: string): void {
  desk.paste(tabs.settings, `D${settingRow(desk, `set:${key}`)}`, [[text]]);
}

/** Row of a setting, stage or member on the Settings tab, by its key in column A. */
export function settingRow(desk: Desk, key: string): number {
  const row = desk.file.grid(tabs.settings).findIndex(([cell]) => cell === key) + 1;
  if (row === 0) throw new Error(`There is no row ${key}`);
  return row;
}

/** Name, address, role, language, skills, new leads, absent until, mail. */
function listMembers(boss: Desk, changes: Readonly<Record<string, readonly string[]>>): void {
  const grid = boss.file.grid(tabs.settings);
  const free = grid.flatMap(([key], index) => (key === 'member:+' ? [index + 1] : []));
  Object.entries(people).forEach(([key, { name, email, role, mailIn }], index) => {
    const own = grid.findIndex(([cell]) => cell === `member:${key}`) + 1;
    const row = own > 0 ? own : free[index - 1];
    const usual = [name, email, role, mailIn, '', '否', '', '是'];
    boss.paste(tabs.settings, `B${row}`, [usual.map((text, at) => changes[key]?.[at] ?? text)]);
  });
}

/** Pastes rows below the last one of a tab; cells are named by the headers of the tab. */
export function addRows(desk: Desk, tab: string, rows: readonly Readonly<Record<string, string>>[]): number {
  const grid = desk.file.displayGrid(tab);
  const headers = grid[0] ?? [];
  const used = grid.map((line) => line.some((text) => text !== '')).lastIndexOf(true);
  const lines = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const first = used + 2;
  desk.paste(tab, `A${first}`, lines);
  return first;
}

/** A row of a tab by its headers, as shown. */
export function rowOf(file: File, tab: string, row: number): Readonly<Record<string, string>> {
  const grid = file.displayGrid(tab);
  const headers = grid[0] ?? [];
  return Object.fromEntries(headers.map((header, at) => [header, grid[row - 1]?.[at] ?? '']));
}

/** 'B7' of the cell under a header. */
export function cellOf(file: File, tab: string, place: { readonly row: number; readonly header: string }): string {
  const at = (file.displayGrid(tab)[0] ?? []).indexOf(place.header);
  if (at < 0) throw new Error(`There is no column ${place.header}`);
  const letters =
    at < 26
      ? String.fromCharCode(65 + at)
      : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
  return `${letters}${place.row}`;
}

/** Mails as 'day address', in the world's zone. */
export function mailDays({ world }: Team): string[] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: world.zone });
  return world.outbox.flatMap(({ to, at }) => to.map((address) => `${day.format(at)} ${address}`));
}
