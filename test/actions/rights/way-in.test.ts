import { sheetLabels } from '../../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../../src/core/schema/column-letters';
import { sheets } from '../../../src/core/schema/sheets';
import { ask } from '../../helpers/sidebar-calls';
import { addRows, done, frozen, openTeam, people, type Team, tabs } from '../../helpers/team';
import { windowOf } from './callers';

/** What a rep can edit without the add-on: every cell that is not protected. None of it makes a mail go elsewhere or a rep a manager. */
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 邮箱: 'a@customer.example', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

/** The hours before the mails of a Monday. */
const MORNING = '2024-03-04T06:30';
const evil = 'evil@evil.example';
const members: readonly string[] = Object.values(people).map(({ email }) => email);
const tabNames = sheets.map(({ key }) => sheetLabels[key]['zh-CN']);

/** Mails of the morning go to members alone, from the manager alone, and nobody has become more than they were. */
function expectNobodyElse(team: Team): void {
  team.world.advanceTo('2024-03-04T10:00');
  for (const { to, cc, bcc, from } of team.world.outbox) {
    expect([...to, ...cc, ...bcc].filter((address) => !members.includes(address))).toEqual([]);
    expect(from).toBe(people.boss.email);
  }
  const answer = ask(windowOf(team, 'rep'), 'start');
  if (answer.ok) expect(answer.value.me.role).toBe('rep');
  expect(ask(windowOf(team, 'unknown'), 'start').ok).toBe(false);
  const refused = windowOf(team, 'rep');
  refused.willAnswer('OK');
  refused.run('applySettings', { force: true });
  expect(refused.alerts.at(-1)?.message).toMatch(/经理|设置工作簿/);
}

/** What somebody would write to be somebody else. */
const crafted: readonly string[] = [
  evil,
  '经理',
  'manager',
  `${people.li.email},${evil}`,
  `${people.li.email}\n${evil}`,
  '=HYPERLINK("mailto:evil@evil.example")',
  '__proto__',
  '{"role":"manager","email":"evil@evil.example"}',
];

test('without any of it, the mails do go out', () => {
  const team = at(MORNING);
  expectNobodyElse(team);
  expect(new Set(team.world.outbox.flatMap(({ to }) => to))).toContain(people.li.email);
});

test.each(tabNames.map((name, place) => [name, crafted[place % crafted.length] ?? evil] as const))(
  'every cell of “%s” that a rep can reach, written over with %j',
  (name, text) => {
    const team = at(MORNING);
    const width = Math.min(30, team.file.tab(name).columnCount);
    const rows = Array.from({ length: 12 }, () => Array.from({ length: width }, () => text));
    team.desk('li').paste(name, 'A2', rows);
    expectNobodyElse(team);
  },
);

/** A row of the hidden tab as somebody would like it to be. */
const memories: readonly (readonly [string, (body: Record<string, unknown>) => unknown])[] = [
  ['another owner', (body) => ({ ...body, v: { ...(body['v'] as object), owner: evil } })],
  ['an owner of the prototype', (body) => ({ ...body, v: { ...(body['v'] as object), owner: '__proto__' } })],
  [
    'values that are no texts',
    (body) => ({ ...body, v: { owner: { email: evil }, stage: ['won'], nextContactOn: 7 } }),
  ],
  ['no values', (body) => ({ ...body, v: null })],
  ['no facts', (body) => ({ ...body, m: null })],
  ['facts of other kinds', (body) => ({ ...body, m: { origin: null, noted: 'x', inReview: 7, pendingSince: [] } })],
  [
    'a request of a stage that there is not',
    (body) => ({ ...body, m: { ...(body['m'] as object), requestedStage: evil } }),
  ],
  ['a deletion', (body) => ({ ...body, d: '2024-03-01' })],
  ['an array', () => []],
  ['a number', () => 7],
];

test.each(memories)('memory with %s', (_name, crafting) => {
  const team = at(MORNING);
  const memory = team.file.tabNames().find((name) => team.file.tab(name).hidden) ?? '';
  team.file.grid(memory).forEach(([key, body], row) => {
    if (row === 0 || typeof body !== 'string' || !String(key).startsWith('L:')) return;
    const text = JSON.stringify(crafting(JSON.parse(body) as Record<string, unknown>));
    team.desk('li').paste(memory, `B${row + 1}`, [[`'${text}`]]);
  });
  expectNobodyElse(team);
  const broken = team.world.executions.filter(({ functionName, ok }) => functionName === 'hourly' && !ok);
  expect(broken.map(({ error }) => error?.message)).toEqual([]);
});

test('the real Settings tab is shut for whoever is no manager, and so is what was not applied', () => {
  const team = at(MORNING);
  const grid = team.file.grid(tabs.settings);
  for (const name of ['li', 'wang', 'sun', 'gao', 'stranger'] as const) {
    for (const a1 of ['B2', 'C30', `${columnLetters(9)}60`]) team.desk(name).paste(tabs.settings, a1, [[evil]]);
  }
  expect(team.file.grid(tabs.settings)).toEqual(grid);
  const row = grid.findIndex(([key]) => typeof key === 'string' && key.startsWith('member:')) + 1;
  team.boss.paste(tabs.settings, `C${row + 1}`, [[evil]]);
  expectNobodyElse(team);
});

test('ids of triggers, by which handlers know their own firing, stand in no cell, answer, log or mail', () => {
  const team = at(MORNING);
  const li = windowOf(team, 'rep');
  const answers = JSON.stringify([ask(li, 'start'), ask(li, 'myDay'), li.sidebar?.html]);
  done(team.boss.run('showToday'));
  team.world.advanceTo('2024-03-04T10:00');
  const cells = JSON.stringify(team.file.workbook.sheets.map(({ rows }) => rows));
  const logs = JSON.stringify(team.world.executions.map(({ log }) => log));
  for (const { id } of team.file.triggers) {
    for (const text of [answers, cells, logs, JSON.stringify(team.world.outbox)]) expect(text).not.toContain(id);
  }
});
