import { addRows, frozen, mailDays, openTeam, people, tabs } from '../../helpers/team';

const everybody = [people.boss, people.li].map(({ email }) => email).sort();
const leads = [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' }];

test('sweeps that die every time: the mails go out all the same, and a day stays below forty minutes', () => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, leads);
  let deaths = 0;
  team.world.hooks.push(({ execution, name, phase }) => {
    if (execution.functionName !== 'hourly' || name !== 'Range.getFormulas' || phase !== 'before') return undefined;
    deaths += 1;
    team.world.passTime(6 * 60_000);
    return { kill: true };
  });
  team.world.advanceTo('2024-03-04T00:10');
  deaths = 0;
  team.world.advanceTo('2024-03-05T00:00');
  expect(deaths * 6).toBeLessThanOrEqual(40);
  expect(deaths).toBeGreaterThan(0);
  // Beside the mails of the day managers are told once that no run ends well.
  const told = [...everybody, people.boss.email].sort();
  expect(mailDays(team).sort()).toEqual(told.map((email) => `2024-03-04 ${email}`));
  const subjects = team.world.outbox.filter(({ to }) => to.includes(people.boss.email)).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(2);
});

test('the clocks go forward on a weekend: one mail a working day, at eight by the file’s clock', () => {
  const team = openTeam({ zone: 'America/Los_Angeles', now: '2024-03-08T09:00' });
  addRows(team.boss, tabs.leads, [{ ...leads[0], 下次联系日期: '2024-03-08' }]);
  team.world.advanceTo('2024-03-12T12:00');
  const days = mailDays(team);
  expect(days.length).toBe(new Set(days).size);
  expect(new Set(days.map((line) => line.slice(0, 10)))).toEqual(new Set(['2024-03-08', '2024-03-11', '2024-03-12']));
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Los_Angeles', hour: '2-digit' });
  expect(team.world.outbox.slice(2).map(({ at }) => hour.format(at))).toEqual(['08', '08', '08', '08']);
});

describe('what people do to the file sends nothing twice', () => {
  let at: ReturnType<typeof frozen>;

  beforeAll(() => {
    const team = openTeam();
    addRows(team.boss, tabs.leads, leads);
    at = frozen(team);
  });

  test('an older version restored after the mails', () => {
    const team = at('2024-03-04T08:47');
    team.file.saveVersion('before');
    team.hour();
    team.boss.restoreVersion('before');
    team.world.advanceTo('2024-03-04T13:00');
    expect(mailDays(team).sort()).toEqual(everybody.map((email) => `2024-03-04 ${email}`));
  });

  test('everything undone that can be', () => {
    const team = at('2024-03-04T08:47');
    team.hour();
    for (let step = 0; step < 3; step++) team.boss.undo();
    team.world.advanceTo('2024-03-04T13:00');
    expect(mailDays(team).sort()).toEqual(everybody.map((email) => `2024-03-04 ${email}`));
  });

  test('a deleted Today tab', () => {
    const team = at('2024-03-04T08:47');
    team.boss.deleteTab(tabs.today);
    team.hour();
    expect(mailDays(team).sort()).toEqual(everybody.map((email) => `2024-03-04 ${email}`));
  });
});
