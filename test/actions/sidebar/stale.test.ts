import { ask, request } from '../../helpers/sidebar-calls';
import { addRows, cellOf, frozen, openTeam, type Team, tabs } from '../../helpers/team';

const lead = 'LX20240301';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' }]);
  at = frozen(team);
});

function change(team: Team, wechat: string) {
  return ask(team.desk('li'), 'updateLead', { request: request(), leadId: lead, fields: { wechat } });
}

function wechatOf({ file }: Team): string {
  return file.display(tabs.leads, cellOf(file, tabs.leads, { row: 2, header: '微信' }));
}

test('what somebody has just typed into the sheet stands, and the person at the sidebar is told both values', () => {
  const team = at('2024-03-04T10:00', { dropEvents: 1 });
  team.boss.type(tabs.leads, cellOf(team.file, tabs.leads, { row: 2, header: '微信' }), 'boss-typed');
  const answer = change(team, 'from-sidebar');
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'outdated', column: 'wechat' }] });
  expect(answer.issues?.[0]?.text).toMatch(/boss-typed.*from-sidebar/);
  expect(wechatOf(team)).toBe('boss-typed');
  expect(change(team, 'from-sidebar').ok).toBe(true);
  expect(wechatOf(team)).toBe('from-sidebar');
});

test.each([
  ['a letter in two signs', 'e\u0301-1'],
  ['a line break', 'one\ntwo'],
  ['a sign that turns the direction', 'a\u202eb'],
])('a cell whose text is kept in another form (%s) is no conflict for ever', (_name, typed) => {
  const team = at('2024-03-04T10:00');
  team.boss.type(tabs.leads, cellOf(team.file, tabs.leads, { row: 2, header: '微信' }), typed);
  expect(change(team, 'first').ok).toBe(true);
  expect(change(team, typed).ok).toBe(true);
  expect(change(team, 'second').ok).toBe(true);
  expect(wechatOf(team)).toBe('second');
});
