import { ask } from '../../helpers/sidebar-calls';
import { addRows, done, frozen, openTeam, type Team, tabs } from '../../helpers/team';

const leads = Array.from({ length: 8 }, (_, at) => ({
  ...{
    客户名称: `客户${at}`,
    电话: `1380013800${at}`,
    线索来源: '官网表单',
    跟进人: '李',
    登记日期: `2024-03-0${at + 1}`,
  },
  ...{
    阶段: at < 2 ? '已成交' : '已流失',
    '转化/流失因素': at < 2 ? '' : '价格异议',
    '成交/流失日期': `2024-03-1${at}`,
  },
}));

let teamAt: ReturnType<typeof frozen>;
beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, leads);
  teamAt = frozen(team);
});

const page = ({ boss }: Team) => boss.dialogs[boss.dialogs.length - 1]?.html ?? '';
const kept = ({ file }: Team) => file.displayGrid(tabs.history).filter((line) => line.includes('回顾建议'));

test('the review of last month opens beside the sheet, and its actions are kept once', () => {
  const team = teamAt('2024-04-02T10:00');
  expect(done(team.boss.run('showReview')).result).toEqual({ month: '2024-03' });
  expect(page(team)).toContain('线索月度回顾 2024-03');
  expect(page(team)).toContain('官网表单：价格异议占流失原因的 100%（6/6）');
  expect(kept(team)).toHaveLength(1);
  done(team.boss.run('showReview'));
  expect(kept(team)).toHaveLength(1);
});

test('it needs few calls, however many leads', () => {
  const team = teamAt('2024-04-02T10:00');
  const calls = (run: ReturnType<Team['boss']['run']>) =>
    [...done(run).calls.values()].reduce((sum, one) => sum + one, 0);
  const first = calls(team.boss.run('showReview'));
  addRows(
    team.boss,
    tabs.leads,
    Array.from({ length: 300 }, (_, one) => ({ 客户名称: `新客户${one}` })),
  );
  expect(calls(team.boss.run('showReview'))).toBeLessThanOrEqual(first);
});

test('without a lead in two months it says so, and keeps nothing', () => {
  const team = teamAt('2024-09-02T10:00');
  team.boss.willAnswer('OK');
  done(team.boss.run('showReview'));
  expect(team.boss.alerts.map(({ message }) => message).join()).toContain('没有可回顾的内容');
  expect(kept(team)).toEqual([]);
});

describe('its rows', () => {
  test('stand on the Rows tab: as many as the line says', () => {
    const team = teamAt('2024-04-02T10:00');
    const { value } = ask(team.boss, 'reviewRows', { figure: 'wonOfClosed' });
    expect(value).toMatchObject({ shown: '25%', text: expect.stringContaining('2') });
    const rows = team.file.displayGrid(value.tab);
    expect(rows.filter(([id]) => id?.startsWith('LX'))).toHaveLength(8);
    expect(rows.flat()).toContain('线索月度回顾 2024-03 · 当月有结果的线索中成交: 25%');
  });

  test('of a line that the rows no longer give are refused', () => {
    const team = teamAt('2024-04-02T10:00');
    expect(ask(team.boss, 'reviewRows', { figure: 'longCycle:partner' })).toMatchObject({ ok: false });
  });

  test('and the page are for managers alone', () => {
    const team = teamAt('2024-04-02T10:00');
    const li = team.desk('li');
    expect(ask(li, 'reviewRows', { figure: 'leads' })).toMatchObject({ ok: false, issues: [{ code: 'denied' }] });
    li.willAnswer('OK');
    li.run('showReview');
    expect(li.dialogs).toEqual([]);
  });
});
