import { addRows, mailDays, openTeam, people, type Team, tabs } from '../../helpers/team';

/** Eleven days with a free Friday (the 8th), a worked Sunday (the 10th) and usual days. */
const holidays = { holidays: '2024-03-08', workedDays: '2024-03-10' };
const workdays = ['04', '05', '06', '07', '10', '11', '12'].map((day) => `2024-03-${day}`);
let team: Team;

beforeAll(() => {
  team = openTeam({ settings: holidays });
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: '赵', 下次联系日期: '2024-03-08' },
    { 客户名称: '丙公司', 电话: '13700137000', 跟进人: 'Wang', 下次联系日期: '2024-03-11' },
  ]);
  // Somebody has spoken with each of them: what is due is the next contact, on the day that was typed.
  const spoken = ['LX20240301', 'LX20240301-02', 'LX20240301-03'];
  addRows(
    team.boss,
    tabs.followUps,
    spoken.map((id) => ({ 线索编号: id, 跟进日期: '2024-03-01', 沟通内容: '聊过需求' })),
  );
  team.world.advanceTo('2024-03-12T12:00');
});

test('every run ends well', () => {
  const bad = team.world.executions.filter(({ ok }) => !ok);
  expect(bad.map(({ functionName, error }) => [functionName, error?.message])).toEqual([]);
});

test('nobody gets two mails on a day', () => {
  const days = mailDays(team);
  expect(days.length).toBe(new Set(days).size);
});

test('mails come on working days only; a worked Sunday is one, a holiday is none', () => {
  const days = new Set(mailDays(team).map((line) => line.slice(0, 10)));
  expect([...days].sort()).toEqual(workdays);
});

test('who has nothing due gets none: the first mail comes with the first due lead', () => {
  const first = (name: keyof typeof people) =>
    mailDays(team)
      .find((line) => line.endsWith(people[name].email))
      ?.slice(0, 10);
  expect(first('li')).toBe('2024-03-04');
  // What falls on a day off is told on the working day before.
  expect(first('zhao')).toBe('2024-03-07');
  expect(first('wang')).toBe('2024-03-11');
  expect(first('sun')).toBeUndefined();
  expect(first('gao')).toBeUndefined();
});

test('everybody reads their own language', () => {
  const subject = (email: string) => team.world.outbox.find(({ to }) => to.includes(email))?.subject;
  expect(subject(people.li.email)).toMatch(/^线索提醒 2024-03-04/);
  expect(subject(people.zhao.email)).toMatch(/^線索提醒 2024-03-07/);
  expect(subject(people.wang.email)).toMatch(/^Leads due 2024-03-1\d|^Lead/);
  expect(subject(people.boss.email)).toMatch(/^团队线索汇总 2024-03-04/);
});

test('mails leave in the first run of the hour that the team chose, eight in the morning', () => {
  const hours = team.world.outbox.map(({ at }) => new Date(at + 8 * 3_600_000).getUTCHours());
  expect(new Set(hours)).toEqual(new Set([8]));
});

test('the budget holds: 25 calls and 2 a mail, the analysis apart', () => {
  const runs = team.world.executions.filter(({ functionName }) => functionName === 'hourly');
  const over = runs.filter((run) => {
    const charts = run.calls.has('Sheet.getCharts');
    return !charts && run.counted > 25 + 2 * (run.calls.get('MailApp.sendEmail') ?? 0);
  });
  expect(over.map(({ counted, calls }) => [counted, calls.get('MailApp.sendEmail')])).toEqual([]);
});

test('a day of runs stays far below forty minutes', () => {
  const seconds = team.world.executions
    .filter(({ functionName }) => functionName === 'hourly')
    .reduce((sum, run) => sum + run.seconds, 0);
  expect(seconds / 60 / 11).toBeLessThan(2);
});
