import { addRows, frozen, mailDays, openTeam, people, type Team, tabs } from '../../helpers/team';

const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: '赵', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

const everybody = [people.boss, people.li, people.zhao].map(({ email }) => `2024-03-04 ${email}`).sort();

/** Presses the button; the last alert is what the person reads. */
function sendNow({ boss }: Team): string {
  boss.willAnswer('OK');
  boss.run('sendRemindersNow');
  return boss.alerts.at(-1)?.message ?? '';
}

test('before the daily run: everybody gets theirs, and the daily run sends nothing twice', () => {
  const team = at(monday);
  expect(sendNow(team)).toContain('已发送 3 封提醒');
  team.hour();
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('after the daily run it sends nothing twice and says what was sent', () => {
  const team = at(monday);
  team.hour();
  sendNow(team);
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('on a day without anything due it says so', () => {
  const team = at('2024-03-02T10:00');
  expect(sendNow(team)).toContain('今天没有要发送的提醒');
  expect(team.world.outbox).toEqual([]);
});

test('unclear columns do not stop it: the mails are of the last accepted state, and the reason is told', () => {
  const team = at(monday);
  const header = team.file.display(tabs.leads, 'B1');
  team.boss.type(tabs.leads, 'A1', header);
  const told = sendNow(team);
  expect(mailDays(team).sort()).toEqual(everybody);
  expect(told).toContain('已发送 3 封提醒');
});

test('only managers may', () => {
  const team = at(monday);
  const li = team.desk('li');
  li.willAnswer('OK');
  li.run('sendRemindersNow');
  expect(li.alerts.at(-1)?.message).toContain('此功能仅限经理使用。');
  expect(team.world.outbox).toEqual([]);
});
