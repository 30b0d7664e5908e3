import { ask } from '../../helpers/sidebar-calls';
import { addRows, frozen, mailDays, openTeam, people, tabs } from '../../helpers/team';

let at: ReturnType<typeof frozen>;

/** Last seen at work on Friday 1 March, 9:00; nothing has run since. */
beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' }]);
  at = frozen(team);
});

test('whoever opens the sidebar sees it, and the manager gets one mail that day', () => {
  const team = at('2024-03-04T10:00');
  expect(ask(team.desk('wang'), 'myDay').value.silent).toMatch(/26 hours/);
  expect(ask(team.desk('li'), 'start').value.day.silent).toContain('26 小时');
  expect(mailDays(team)).toEqual([`2024-03-04 ${people.boss.email}`]);
  expect(team.world.outbox[0]).toMatchObject({
    from: people.wang.email,
    subject: '自动提醒没有运行，自 2024-03-01 起',
  });
});

test('the next day once more', () => {
  const team = at('2024-03-04T10:00');
  ask(team.desk('li'), 'myDay');
  team.file.triggers.length = 0;
  team.world.advanceTo('2024-03-05T10:00');
  ask(team.desk('li'), 'myDay');
  expect(mailDays(team).map((line) => line.slice(0, 10))).toEqual(['2024-03-04', '2024-03-05']);
});

test('not on a day off, and not while the automation is at work', () => {
  const weekend = at('2024-03-03T10:00');
  ask(weekend.desk('li'), 'myDay');
  expect(weekend.world.outbox).toEqual([]);
  const working = at('2024-03-02T10:00');
  expect(ask(working.desk('li'), 'myDay').value.silent).toBeUndefined();
  expect(working.world.outbox).toEqual([]);
});

test('a mail that cannot leave does not keep the sidebar from opening', () => {
  const team = at('2024-03-04T10:00');
  team.world.hooks.push(({ name }) =>
    name === 'MailApp.sendEmail' ? { throw: 'Mail service not enabled' } : undefined,
  );
  expect(ask(team.desk('li'), 'myDay').ok).toBe(true);
});
