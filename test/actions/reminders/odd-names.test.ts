import { addRows, mailDays, openTeam, people, tabs } from '../../helpers/team';

/** Names that every JavaScript object answers to, as people may be called or call themselves. */
const odd = { li: '__proto__', zhao: 'constructor', wang: 'toString' } as const;

test('members called like parts of the language get their reminders and their row in the table of the manager', () => {
  const members = Object.fromEntries(Object.entries(odd).map(([key, name]) => [key, [name]]));
  const team = openTeam({ members });
  addRows(
    team.boss,
    tabs.leads,
    Object.values(odd).map((owner, index) => ({
      客户名称: `客户${index}`,
      电话: `1380013800${index}`,
      跟进人: owner,
      下次联系日期: '2024-03-04',
    })),
  );
  addRows(
    team.boss,
    tabs.followUps,
    Object.values(odd).map((_owner, index) => ({
      线索编号: index === 0 ? 'LX20240301' : `LX20240301-0${index + 1}`,
      跟进日期: '2024-03-01',
      跟进方式: '电话',
    })),
  );
  team.world.advanceTo('2024-03-04T08:47');
  team.hour();
  const mailed = [people.boss, people.li, people.zhao, people.wang].map(({ email }) => `2024-03-04 ${email}`);
  expect(mailDays(team).sort()).toEqual(mailed.sort());
  const told = team.world.outbox.find(({ to }) => to.includes(people.boss.email));
  for (const name of Object.values(odd)) expect(told?.body).toContain(name);
  expect(told?.body).not.toMatch(/native code|\[object|NaN|undefined/);
  expect(told?.htmlBody).not.toMatch(/native code|\[object|NaN|undefined/);
});
