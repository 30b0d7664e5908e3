import type { Execution } from '../../../emulator/kernel/execution';
import type { Desk } from '../../../emulator/people/desk';
import type { Caller } from '../../../src/core/access/rights';
import { addRows, applySettings, openTeam, people, settingRow, type Team, tabs, typeSetting } from '../../helpers/team';

/** Everybody who could come along. */
export const callers = {
  /** Owner of the file, runs its automation. */
  manager: { email: people.boss.email, caller: 'manager' },
  senior: { email: people.wang.email, caller: 'senior' },
  rep: { email: people.li.email, caller: 'rep' },
  otherRep: { email: people.zhao.email, caller: 'rep' },
  assistant: { email: people.sun.email, caller: 'assistant' },
  viewer: { email: people.gao.email, caller: 'viewer' },
  unknown: { email: 'stranger@example.com', caller: 'unknown' },
  /** An account that Google does not name. */
  nobody: { email: '', caller: 'nobody' },
} as const satisfies Readonly<Record<string, { readonly email: string; readonly caller: Caller }>>;
export type CallerName = keyof typeof callers;
export const callerNames = Object.keys(callers) as CallerName[];

/** A lead of 李, one of Wang, one that nobody owns, one that was deleted, and one that never was. */
export const leads = {
  own: 'LX20240301',
  foreign: 'LX20240301-02',
  ownerless: 'LX20240301-03',
  deleted: 'LX20240301-04',
  missing: 'LX19990101',
} as const;
export type LeadName = keyof typeof leads;
export const leadNames = Object.keys(leads) as LeadName[];

/** A team at work, with a wish that waits for a manager and a setting that has not been applied yet. */
export function openGuardedTeam(): Team {
  const team = openTeam();
  team.boss.paste(tabs.settings, `I${settingRow(team.boss, 'stage:signing')}`, [['是']]);
  applySettings(team.boss);
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
    { 客户名称: '丙公司', 电话: '13700137000' },
    { 客户名称: '丁公司', 电话: '13600136000', 跟进人: '李' },
  ]);
  team.boss.deleteRows(tabs.leads, 5, 1);
  team.world.advanceTo('2024-03-04T10:00');
  typeSetting(team.boss, 'cadenceHighDays', '5');
  team.file.workbook.editors.push('');
  return team;
}

/** Somebody's window in which the door of the sidebar stands open, whoever it is. */
export function windowOf({ world, file }: Team, name: CallerName): Desk {
  const desk = world.person(callers[name].email, { language: 'zh_CN' }).open(file);
  Object.assign(desk.scene.screen, { sidebarPage: { title: '', html: '' } });
  return desk;
}

/** How a function can be started by a person: from the menu or the editor, or by the page's own `google.script.run`. */
export type Way = 'menu' | 'page';

/** Starts a function as a person can, saying yes to everything, and returns how it ended. */
export function start(
  desk: Desk,
  name: string,
  { way, values = [] }: { way: Way; values?: readonly unknown[] },
): Execution {
  for (const answer of answersTo[name] ?? ['YES', 'OK', 'OK']) desk.willAnswer(answer, '3');
  if (way === 'menu') return desk.run(name, { force: true });
  desk.sidebar?.run(name, ...values);
  const { executions } = desk.scene.world;
  return executions[executions.length - 1] as Execution;
}

const answersTo: Readonly<Record<string, readonly ('YES' | 'OK')[]>> = { switchLanguage: ['OK', 'OK'] };
