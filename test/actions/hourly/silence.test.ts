import { ask } from '../../helpers/sidebar-calls';
import { addRows, done, frozen, mailDays, openTeam, people, type Team, tabs } from '../../helpers/team';

/**
 * What makes the automation fall silent, and how people hear of it: on the Today tab without a script, in the sidebar,
 * and by a mail that somebody else's sidebar sends. Three managers, each with a language.
 */
let at: ReturnType<typeof frozen>;

const managers = [people.boss, people.zhao, people.wang].map(({ email }) => email).sort();

beforeAll(() => {
  const team = openTeam({
    members: { zhao: ['赵', people.zhao.email, '经理', 'zh-TW'], wang: ['Wang', people.wang.email, '经理', 'en'] },
  });
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
  ]);
  const sunday = frozen(team)('2024-03-01T09:47');
  sunday.hour();
  sunday.world.outbox.length = 0;
  goTo(sunday, '2024-03-03T23:47');
  sunday.hour();
  goTo(sunday, '2024-03-04T00:47');
  sunday.hour();
  at = frozen(sunday);
});

function goTo({ world }: Team, moment: string): void {
  world.passTime(Date.parse(`${moment}:00+08:00`) - world.now());
}

/** Scopes that somebody has withdrawn, or that a new version asks for. */
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const allScopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'script.send_mail'].map(
  scope,
);

function withdraw({ world }: Team, scopes: readonly string[]): () => void {
  const { withdrawn } = world.person(people.boss.email);
  for (const one of scopes) withdrawn.add(one);
  return () => withdrawn.clear();
}

/** Google's sentence at every call of the clock's runs from the n-th on. */
function refuse({ world }: Team, sentence: string, from = 0): () => void {
  world.hooks.push(({ execution, phase, index }) =>
    execution.functionName === 'hourly' && phase === 'before' && index >= from ? { throw: sentence } : undefined,
  );
  return () => void world.hooks.splice(0);
}

/** What goes wrong; the answer mends it. */
const causes: readonly (readonly [string, (team: Team) => () => void])[] = [
  ['the permission to send mail is withdrawn', (team) => withdraw(team, [scope('script.send_mail')])],
  ['every permission is withdrawn, or a new one is needed', (team) => withdraw(team, allScopes)],
  ['the run time of the day is used up', (team) => refuse(team, 'Service using too much computer time for one day.')],
  ['it ends in the middle of a run', (team) => refuse(team, 'Service using too much computer time for one day.', 60)],
  ['the file lies in the bin', (team) => refuse(team, 'You do not have permission to access the requested document.')],
  ['the same in a language that nobody here knows', (team) => refuse(team, 'Ⱨ₳Đ₦Ø Ⱡ₳₦₲.')],
];

describe.each(causes)('%s', (_cause, breakIt) => {
  let team: Team;
  let mend: () => void;

  beforeAll(() => {
    team = at('2024-03-04T08:20');
    mend = breakIt(team);
    for (const hour of ['2024-03-04T08:47', '2024-03-05T08:47', '2024-03-06T08:47']) {
      goTo(team, hour);
      team.hour();
    }
  });

  test('no mail leaves, and within 26 hours everybody can see it', () => {
    expect(team.world.outbox).toEqual([]);
    expect(team.file.display(tabs.today, 'A3')).toContain('已超过 26 小时没有成功运行');
    expect(ask(team.desk('li'), 'myDay').value.silent).toMatch(/26 小时.*接管自动任务.*重新授权/);
  });

  test('each manager gets one mail that day, in their language, from the account of who opened the sidebar', () => {
    ask(team.desk('li'), 'myDay');
    const mails = team.world.outbox.filter(({ subject }) => /没有运行|沒有執行|have not run/.test(subject));
    expect(mails.flatMap(({ to }) => to).sort()).toEqual(managers);
    expect(new Set(mails.map(({ from }) => from))).toEqual(new Set([people.li.email]));
    const body = (email: string) => mails.find(({ to }) => to.includes(email))?.body;
    expect(body(people.boss.email)).toContain('如果 Google 要求重新授权，请同意');
    expect(body(people.zhao.email)).toContain('如果 Google 要求重新授權，請同意');
    expect(body(people.wang.email)).toContain('if Google asks for permission again, grant it');
  });

  test('once it works again, one catch-up mail for each, and the warning goes', () => {
    mend();
    team.world.outbox.length = 0;
    goTo(team, '2024-03-06T10:47');
    team.hour();
    expect(mailDays(team).sort()).toEqual([...managers, people.li.email].sort().map((email) => `2024-03-06 ${email}`));
    expect(team.world.outbox.find(({ to }) => to.includes(people.li.email))?.body).toContain('没有发出邮件');
    goTo(team, '2024-03-06T11:47');
    team.hour();
    expect(team.world.outbox).toHaveLength(4);
    expect(team.file.display(tabs.today, 'A3')).toBe('');
    expect(ask(team.desk('li'), 'myDay').value.silent).toBeUndefined();
  });
});

test('a file that cannot be opened ends the run quietly: one line in the log, no error', () => {
  const team = at('2024-03-04T08:47');
  refuse(team, 'You do not have permission to access the requested document.');
  const run = team.hour();
  expect({ ok: run.ok, lines: run.log.length }).toEqual({ ok: true, lines: 1 });
});

test('runs that come and end well while no mail ever leaves are no good runs', () => {
  const team = at('2024-03-04T08:20');
  team.world.hooks.push(({ name, phase }) =>
    name === 'MailApp.sendEmail' && phase === 'before'
      ? { throw: 'Service invoked too many times for one day: email.' }
      : undefined,
  );
  for (const hour of ['04T08:47', '04T20:47', '05T02:47', '05T08:47', '05T11:47']) {
    goTo(team, `2024-03-${hour}`);
    expect(team.hour().ok).toBe(true);
  }
  expect(ask(team.desk('li'), 'myDay').value.silent).toMatch(/26 小时/);
});

test('a run that works again before the hour of the mails tells the managers, once', () => {
  const team = at('2024-03-06T03:47');
  team.hour();
  goTo(team, '2024-03-06T04:47');
  team.hour();
  expect(mailDays(team).sort()).toEqual(managers.map((email) => `2024-03-06 ${email}`));
});

test('where the quota of one account is gone, the next person’s sidebar sends the mail', () => {
  const team = at('2024-03-06T07:00');
  team.world.hooks.push(({ name, phase, execution }) =>
    name === 'MailApp.sendEmail' && phase === 'before' && execution.effectiveUser === people.li.email
      ? { throw: 'Service invoked too many times for one day: email.' }
      : undefined,
  );
  ask(team.desk('li'), 'myDay');
  expect(team.world.outbox).toEqual([]);
  ask(team.desk('sun'), 'myDay');
  expect(team.world.outbox.flatMap(({ to }) => to).sort()).toEqual(managers);
});

describe('take-over', () => {
  test('the owner has left: another manager takes over in one click, and nobody hears twice', () => {
    const team = at('2024-03-05T09:00');
    goTo(team, '2024-03-05T09:01');
    team.hour();
    expect(mailDays(team)).toHaveLength(4);
    const { workbook } = team.file;
    Object.assign(workbook, {
      owner: people.wang.email,
      editors: workbook.editors.filter((email) => email !== people.boss.email),
    });
    goTo(team, '2024-03-05T10:00');
    expect(team.hour().ok).toBe(false);
    const wang = team.desk('wang');
    wang.willAnswer('OK');
    done(wang.run('takeOver'));
    expect(wang.alerts.at(-1)?.message).toContain(people.wang.email);
    const clock = team.file.triggers.find(({ kind, owner }) => kind === 'clock' && owner === people.wang.email);
    if (clock === undefined) throw new Error('Nothing was installed');
    goTo(team, '2024-03-05T10:30');
    expect(team.world.fire(team.file, clock)[0]?.ok).toBe(true);
    expect(mailDays(team)).toHaveLength(4);
  });

  test('somebody with twenty triggers cannot: the words say so, and the automation stays where it works', () => {
    const team = at('2024-03-04T08:20');
    const [trigger] = team.file.triggers;
    if (trigger === undefined) throw new Error('no trigger');
    const foreign = (index: number) => ({
      ...trigger,
      id: `own${index}`,
      functionName: 'theirs',
      owner: people.wang.email,
    });
    team.file.triggers.push(...Array.from({ length: 19 }, (_, index) => foreign(index)));
    const wang = team.desk('wang');
    wang.willAnswer('OK');
    done(wang.run('takeOver'));
    expect(wang.alerts.at(-1)?.message).toContain('每人最多 20 个触发器');
    expect(
      team.file.triggers.filter(({ owner, functionName }) => owner === people.wang.email && functionName !== 'theirs'),
    ).toEqual([]);
    goTo(team, '2024-03-04T08:47');
    team.hour();
    expect(team.world.outbox.every(({ from }) => from === people.boss.email)).toBe(true);
    expect(team.world.outbox).toHaveLength(4);
  });

  test('where a new trigger is refused, the one that works is kept', () => {
    const team = at('2024-03-04T08:20');
    const before = team.file.triggers.map(({ id }) => id);
    team.world.hooks.push(({ name, phase }) =>
      name.endsWith('TriggerBuilder.create') && phase === 'before'
        ? { throw: 'Unable to talk to trigger service' }
        : undefined,
    );
    team.boss.willAnswer('OK');
    done(team.boss.run('takeOver'));
    expect(team.file.triggers.map(({ id }) => id)).toEqual(before);
    team.world.hooks.length = 0;
    goTo(team, '2024-03-04T08:47');
    team.hour();
    expect(team.world.outbox).toHaveLength(4);
  });

  test('a trigger too many of the same person fires for nothing and goes', () => {
    const team = at('2024-03-04T08:20');
    const clock = team.file.triggers.find(({ kind }) => kind === 'clock');
    if (clock === undefined) throw new Error('no clock trigger');
    const surplus = { ...clock, id: 'left-behind' };
    team.file.triggers.push(surplus);
    goTo(team, '2024-03-04T08:47');
    team.world.fire(team.file, surplus);
    expect(team.world.outbox).toEqual([]);
    expect(team.file.triggers).toHaveLength(2);
    team.hour();
    expect(team.world.outbox).toHaveLength(4);
  });
});
