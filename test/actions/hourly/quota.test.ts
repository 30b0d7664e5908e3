import {
  addRows,
  applySettings,
  frozen,
  mailDays,
  openTeam,
  people,
  settingRow,
  type Team,
  tabs,
} from '../../helpers/team';

/** A consumer account may write to a hundred people a day. */
const perDay = 100;
const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam({ account: 'consumer' });
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 意向等级: '高意向', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 意向等级: '中意向', 跟进人: '赵', 下次联系日期: '2024-03-04' },
    { 客户名称: '丙公司', 电话: '13700137000', 意向等级: '低意向', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
  ]);
  team.world.advanceTo('2024-03-04T07:50');
  at = frozen(team);
});

/** The account has used up all but so many of today's recipients, elsewhere, some hours ago. */
function spare({ world }: Team, left: number): void {
  const sent = {
    from: people.boss.email,
    cc: [],
    bcc: [],
    subject: 'elsewhere',
    body: '',
    at: world.now() - 20 * 3_600_000,
  };
  for (let count = 0; count < perDay - left; count++) world.outbox.push({ ...sent, to: [`out${count}@example.org`] });
}

const ours = (team: Team) => mailDays(team).filter((line) => line.endsWith('@example.com'));

test.each([0, 1, 2, 3])('quota for %d: the most urgent first, the rest later that day, nobody twice', (left) => {
  const team = at(monday);
  spare(team, left);
  team.hour();
  const order = [people.boss, people.li, people.zhao, people.wang].map(({ email }) => `2024-03-04 ${email}`);
  expect(ours(team)).toEqual(order.slice(0, left));
  team.world.advanceTo('2024-03-04T15:00');
  expect(ours(team).sort()).toEqual([...order].sort());
});

test('managers are told who got none', () => {
  const team = at(monday);
  spare(team, 2);
  team.hour();
  const boss = team.world.outbox.find(({ to }) => to.includes(people.boss.email));
  expect(boss?.body).toMatch(/邮件额度不足.*赵、Wang/);
});

test('a counter that promises too much: the refusal ends the round, the rest waits', () => {
  const team = at(monday, { mailCounterLies: true });
  spare(team, 2);
  const run = team.hour();
  expect(ours(team)).toHaveLength(2);
  expect(run.calls.get('MailApp.sendEmail')).toBe(3);
  team.world.advanceTo('2024-03-04T15:00');
  expect(ours(team)).toHaveLength(4);
});

test('the same where Google speaks a language that nobody here knows: the counter tells', () => {
  const team = at(monday, { errorLanguage: 'unknown' });
  spare(team, 3);
  let armed = true;
  team.world.hooks.push(({ name, phase }) => {
    // Somebody else uses the quota up between our look at the counter and the second mail.
    if (name !== 'MailApp.sendEmail' || phase !== 'after' || !armed) return undefined;
    armed = false;
    spare(team, perDay - 2);
    return undefined;
  });
  team.hour();
  expect(ours(team)).toHaveLength(1);
  team.world.advanceTo('2024-03-05T07:00');
  expect(ours(team).filter((line) => line.startsWith('2024-03-04'))).toHaveLength(4);
});

test('but not where the mail itself may have used the last one up: it could have left', () => {
  const team = at(monday, { errorLanguage: 'unknown' });
  spare(team, 1);
  let armed = true;
  team.world.hooks.push(({ name, phase }) => {
    if (name !== 'MailApp.sendEmail' || phase !== 'after' || !armed) return undefined;
    armed = false;
    return { throw: 'Service timed out' };
  });
  team.hour();
  expect(ours(team)).toHaveLength(1);
  team.world.advanceTo('2024-03-05T07:00');
  expect([...ours(team)].sort()).toEqual(
    [people.boss, people.li, people.zhao, people.wang].map(({ email }) => `2024-03-04 ${email}`).sort(),
  );
});

test('an address that cannot be: the others get theirs, managers hear of it', () => {
  const team = at('2024-03-04T08:10');
  const row = settingRow(team.boss, 'member:李');
  team.boss.paste(tabs.settings, `C${row}`, [['']]);
  applySettings(team.boss);
  team.hour();
  expect(ours(team).map((line) => line.slice(11))).toEqual(
    [people.boss, people.zhao, people.wang].map(({ email }) => email),
  );
  const boss = team.world.outbox.find(({ to }) => to.includes(people.boss.email));
  expect(boss?.body).toContain('李');
});

test('an address that Google refuses: the others get theirs, and the day after managers are asked to correct it', () => {
  const team = at(monday);
  let tries = 0;
  team.world.hooks.push(({ name, phase }) => {
    if (name !== 'MailApp.sendEmail' || phase !== 'before') return undefined;
    tries += 1;
    return tries === 2 ? { throw: 'Invalid email: li@example.com' } : undefined;
  });
  team.hour();
  expect(ours(team)).toHaveLength(3);
  team.world.hooks.length = 0;
  team.world.advanceTo('2024-03-05T09:00');
  const [, boss] = team.world.outbox.filter(({ to }) => to.includes(people.boss.email));
  expect(boss?.body).toMatch(/邮箱地址不能用：李/);
});
