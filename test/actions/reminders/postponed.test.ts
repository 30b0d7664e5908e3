import { addRows, cellOf, openTeam, rowOf, type Team, tabs } from '../../helpers/team';

let team: Team;

beforeAll(() => {
  team = openTeam();
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' }]);
  addRows(team.boss, tabs.followUps, [
    {
      线索编号: 'LX20240301',
      跟进日期: '2024-03-01',
      沟通内容: '聊过',
      下一步行动: '发方案',
      下一步日期: '2024-03-05',
    },
  ]);
});

const place = (header: string) => cellOf(team.file, tabs.followUps, { row: 2, header });
const note = (header: string) => team.file.note(tabs.followUps, place(header));

test('a step postponed in the grid asks for its reason until it is given', () => {
  team.boss.type(tabs.followUps, place('完成状态'), '已延期');
  expect(rowOf(team.file, tabs.followUps, 2)).toMatchObject({ 完成状态: '已延期' });
  expect(note('延期原因')).toContain('已延期的下一步需要写明原因');
  expect(note('下一步日期')).toBe('');
  team.hour();
  expect(note('延期原因')).toContain('已延期的下一步需要写明原因');
  team.boss.type(tabs.followUps, place('延期原因'), '客户出差');
  expect(note('延期原因')).toBe('');
});
