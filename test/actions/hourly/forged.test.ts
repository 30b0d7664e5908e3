import { addRows, done, frozen, openTeam, people, type Team, tabs } from '../../helpers/team';

const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

/** What must stay as it is: mails and whatever properties hold. */
function picture({ file, world }: Team): string {
  return JSON.stringify([world.outbox, [...file.documentProperties], file.displayGrid(tabs.today)]);
}

test.each(['boss', 'li'] as const)('started by hand by %s, without a trigger, it does nothing', (name) => {
  const team = at(monday);
  const before = picture(team);
  done(team.desk(name).run('hourly', { force: true }));
  expect(picture(team)).toBe(before);
});

test('an edit trigger that calls it, or another trigger of the same person, does nothing', () => {
  const team = at(monday);
  const [clock] = team.file.triggers.filter(({ kind }) => kind === 'clock');
  if (clock === undefined) throw new Error('no clock trigger');
  const before = picture(team);
  expect(team.world.fire(team.file, { ...clock, id: 'somebody-else' })[0]?.ok).toBe(true);
  expect(picture(team)).toBe(before);
});

test('a trigger of another user does nothing, not even with the right id', () => {
  const team = at(monday);
  const [clock] = team.file.triggers.filter(({ kind }) => kind === 'clock');
  if (clock === undefined) throw new Error('no clock trigger');
  const before = picture(team);
  team.world.fire(team.file, { ...clock, owner: people.li.email });
  expect(picture(team)).toBe(before);
});

test('a copy of the file sleeps', () => {
  const team = at(monday);
  const copy = team.boss.copyFile('副本');
  for (const [key, value] of team.file.documentProperties) copy.documentProperties.set(key, value);
  const [clock] = team.file.triggers.filter(({ kind }) => kind === 'clock');
  if (clock === undefined) throw new Error('no clock trigger');
  team.world.fire(copy, clock);
  expect(team.world.outbox).toEqual([]);
});

test('taken over: the new manager’s trigger works, the old one does nothing and removes itself', () => {
  const team = openTeam({ members: { wang: ['Wang', people.wang.email, '经理'] } });
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
  ]);
  const wang = team.desk('wang');
  wang.willAnswer('OK');
  done(wang.run('takeOver'));
  const clocks = () => team.file.triggers.filter(({ kind }) => kind === 'clock').map(({ owner }) => owner);
  expect(clocks().sort()).toEqual([people.boss.email, people.wang.email]);
  team.world.advanceTo('2024-03-04T10:00');
  expect(clocks()).toEqual([people.wang.email]);
  expect(team.file.triggers.map(({ owner }) => owner)).toEqual([people.wang.email, people.wang.email]);
  expect(new Set(team.world.outbox.map(({ from }) => from))).toEqual(new Set([people.wang.email]));
  expect(team.world.outbox.filter(({ to }) => to.includes(people.li.email))).toHaveLength(1);
});
