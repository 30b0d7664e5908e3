import { ask, request } from '../../helpers/sidebar-calls';
import { addRows, frozen, openTeam, type Team, tabs } from '../../helpers/team';

let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' }]);
  at = frozen(team);
});

const now = '2024-03-04T10:00';
const wish = () => ({ request: request(), leadId: 'LX20240301', fields: { notes: '记一笔' } });
const picture = ({ file }: Team) => JSON.stringify(Object.values(tabs).map((tab) => file.displayGrid(tab)));

test('another run is at work: nothing is written, the sentence says so, and the next try succeeds', () => {
  const team = at(now);
  const before = picture(team);
  team.file.locks.set('document', { id: 0 } as never);
  const answer = ask(team.desk('li'), 'updateLead', wish());
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'Busy' }] });
  expect(answer.issues?.[0]?.text).toContain('什么都没有写入');
  expect(picture(team)).toBe(before);
  team.file.locks.delete('document');
  expect(ask(team.desk('li'), 'updateLead', wish()).ok).toBe(true);
});

test('Google refuses the lock itself: the same, and the next try succeeds', () => {
  const team = at(now);
  const sentence = 'There are too many LockService operations against the same script.';
  team.world.hooks.push(({ name, phase }) =>
    name === 'Lock.tryLock' && phase === 'before' ? { throw: sentence } : undefined,
  );
  const before = team.file.displayGrid(tabs.leads);
  const input = { request: request(), fields: { customerName: '新公司', phone: '13600136000' } };
  expect(ask(team.desk('li'), 'newLead', input).issues).toMatchObject([{ code: 'Busy' }]);
  expect(team.file.displayGrid(tabs.leads)).toEqual(before);
  team.world.hooks.length = 0;
  expect(ask(team.desk('li'), 'newLead', input).ok).toBe(true);
});

test('reading takes no lock', () => {
  const team = at(now);
  team.file.locks.set('document', { id: 0 } as never);
  for (const method of ['start', 'myDay', 'selectedLead']) expect(ask(team.desk('li'), method).ok).toBe(true);
});

test('a tab is missing: words, and nothing is written', () => {
  const missing = at(now);
  missing.boss.deleteTab(tabs.followUps);
  const record = { ...wish(), fields: { content: '聊过' }, leadFields: {} };
  const refused = ask(missing.desk('li'), 'recordFollowUp', record);
  expect(refused).toMatchObject({ ok: false, issues: [{ code: 'MissingTab' }] });
  expect(refused.issues?.[0]?.text).toContain(tabs.followUps);
});

test('a workbook kept by a newer version: words at the sidebar, silence from the clock, nothing written', () => {
  const team = at(now);
  const li = team.desk('li');
  li.run('showSidebar');
  team.file.documentProperties.set('schema.0', '1:99');
  const mails = team.world.outbox.length;
  const before = picture(team);
  const answer = ask(li, 'updateLead', wish());
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'NewerWorkbook' }] });
  expect(answer.issues?.[0]?.text).toContain('更新版本');
  expect(team.hour().ok).toBe(true);
  expect(team.world.outbox).toHaveLength(mails);
  expect(picture(team)).toBe(before);
});

test('one column sorted alone: a change at the sidebar still lands on the lead it was meant for', () => {
  const team = at(now);
  addRows(team.boss, tabs.leads, [{ 客户名称: '乙公司', 电话: '13900139000', 跟进人: '李' }]);
  team.boss.sort(tabs.leads, { column: 2, ascending: true, area: 'B2:B3' });
  ask(team.desk('li'), 'updateLead', wish());
  const grid = team.file.displayGrid(tabs.leads);
  const notes = grid[0]?.indexOf('备注') ?? -1;
  expect(grid.find(([id]) => id === 'LX20240301')?.[notes]).toBe('记一笔');
  expect(grid.find(([id]) => id !== 'LX20240301' && id?.startsWith('LX'))?.[notes]).toBe('');
});
