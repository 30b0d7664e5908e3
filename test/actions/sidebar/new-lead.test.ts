import { ask, request } from '../../helpers/sidebar-calls';
import { addRows, frozen, openTeam, rowOf, type Team, tabs } from '../../helpers/team';

const now = '2024-03-04T10:00';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲科技有限公司', 电话: '13800138000', 线索来源: '展会', 跟进人: 'Wang' },
  ]);
  at = frozen(team);
});

const typed = {
  customerName: '丁公司',
  phone: ' 136 0013 6000 ',
  source: 'webForm',
  need: '要一套 CRM',
  budget: '10-15万',
  decisionCycle: '1个月',
};

function add(team: Team, fields: object = typed, id = request()) {
  return ask(team.desk('li'), 'newLead', { request: id, fields });
}

test('the row stands directly under the last lead, read, filled and told', () => {
  const team = at(now);
  const answer = add(team);
  expect(answer).toMatchObject({ ok: true, value: { leadId: 'LX20240304', twins: [] } });
  expect(rowOf(team.file, tabs.leads, 3)).toMatchObject({
    线索编号: 'LX20240304',
    客户名称: '丁公司',
    电话: '13600136000',
    线索来源: '官网表单',
    意向等级: '高意向',
    预算范围: '10-15万',
    阶段: '初次接触',
    登记日期: '2024-03-04',
    下次联系日期: '2024-03-05',
  });
  const line = team.file.displayGrid(tabs.history).at(-1);
  expect(line?.slice(2, 6)).toEqual(['李', '新增', tabs.leads, 'LX20240304']);
});

test('a twin is named while typing and after saving, and does not stop anybody', () => {
  const team = at(now);
  const seen = ask(team.desk('li'), 'duplicates', { fields: { customerName: '甲科技' } });
  expect(seen.value).toEqual([
    { leadId: 'LX20240301', customer: '甲科技有限公司', ownerName: 'Wang', stageLabel: '初次接触', same: '客户名称' },
  ]);
  const answer = add(team, { ...typed, phone: '138-0013-8000' });
  expect(answer.value.twins).toMatchObject([{ leadId: 'LX20240301', same: '电话' }]);
});

test('a phone that is none: nothing is written, the field and the reason are named', () => {
  const team = at(now);
  const before = team.file.displayGrid(tabs.history);
  const answer = add(team, { ...typed, phone: '电话不详' });
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'refused', column: 'phone', value: '电话不详' }] });
  expect(team.file.displayGrid(tabs.leads)).toHaveLength(2);
  expect(team.file.displayGrid(tabs.history)).toEqual(before);
});

test('no name: the form says which field is required', () => {
  const team = at(now);
  expect(add(team, { phone: '13600136000' })).toMatchObject({
    ok: false,
    issues: [
      {
        code: 'required',
        column: 'customerName',
        text: '“客户名称”还空着。什么都没有写入，您填的其他内容还在。请填写后再保存。',
      },
    ],
  });
});

test('the same request twice is one lead and one answer', () => {
  const team = at(now);
  const id = request();
  expect(add(team, typed, id)).toEqual(add(team, typed, id));
  expect(team.file.displayGrid(tabs.leads)).toHaveLength(3);
});

test('a total row, a blank row and ticked boxes below do not push the lead down', () => {
  const team = at(now);
  team.boss.type(tabs.leads, 'B3', '合计');
  team.boss.type(tabs.leads, 'S3', '=SUM(S2:S2)');
  add(team);
  expect(rowOf(team.file, tabs.leads, 3)).toMatchObject({ 客户名称: '丁公司' });
  expect(rowOf(team.file, tabs.leads, 4)).toMatchObject({ 客户名称: '合计' });
});

test('killed anywhere, asked again: one lead, told once', () => {
  const telling =
    /^(Properties|Lock|SpreadsheetApp\.flush|Range(List)?\.(getValues|setValue|setValues|setNumberFormat))/;
  let moments = 0;
  const counting = at(now);
  counting.desk('li').run('showSidebar');
  counting.world.hooks.push(({ name, phase }) => {
    if (phase === 'after' && telling.test(name)) moments += 1;
  });
  add(counting);
  expect(moments).toBeGreaterThan(8);
  for (const buffer of ['applied', 'dropped', 'half'] as const) {
    for (let k = 1; k <= moments; k++) {
      const team = at(now);
      const li = team.desk('li');
      li.run('showSidebar');
      let moment = 0;
      team.world.hooks.push(({ name, phase }) => {
        if (phase !== 'after' || !telling.test(name)) return undefined;
        moment += 1;
        return moment === k ? { kill: true, buffer } : undefined;
      });
      const input = JSON.stringify({ request: 'request-once', fields: typed });
      li.sidebar?.run('call', 'newLead', input);
      team.world.hooks.length = 0;
      expect(add(team, typed, 'request-once').ok).toBe(true);
      const leads = team.file.displayGrid(tabs.leads).slice(2);
      expect({ buffer, k, leads: leads.map((line) => [line[0], line[1], line[4]]) }).toEqual({
        buffer,
        k,
        leads: [['LX20240304', '丁公司', '13600136000']],
      });
      const told = team.file.displayGrid(tabs.history).filter((line) => line[5] === 'LX20240304' && line[3] === '新增');
      expect({ buffer, k, told: told.length }).toEqual({ buffer, k, told: 1 });
    }
  }
});
