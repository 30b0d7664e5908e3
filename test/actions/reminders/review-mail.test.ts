import { addRows, done, frozen, openTeam, people, type Team, type TeamOptions, tabs } from '../../helpers/team';

/** March 2024 with a lead every third day, decided two weeks later; then the night before Monday 1 April. */
function inMarch(options: TeamOptions = {}): Team {
  const team = openTeam(options);
  addRows(
    team.boss,
    tabs.leads,
    Array.from({ length: 9 }, (_, at) => ({
      ...{
        客户名称: `客户${at}`,
        电话: `1380013800${at}`,
        线索来源: '展会',
        跟进人: '李',
        登记日期: `2024-03-0${at + 1}`,
      },
      ...{ 阶段: at % 3 === 0 ? '已成交' : '已流失', '成交/流失日期': `2024-03-2${at}` },
    })),
  );
  return frozen(team)('2024-03-31T20:10');
}

const reviews = ({ world }: Team) =>
  world.outbox.filter(({ subject }) => /月度回顾|每月回顧|Lead review/.test(subject));
const told = ({ file }: Team) => file.displayGrid(tabs.history).filter((line) => line.includes('回顾建议'));

describe('on the first working day', () => {
  const team = inMarch();
  team.world.advanceTo('2024-04-01T12:00');

  test('managers get the review of the last month, once, and nobody else', () => {
    expect(reviews(team).map(({ to, subject }) => [to, subject])).toEqual([
      [[people.boss.email], '线索月度回顾 2024-03'],
    ]);
    expect(reviews(team)[0]?.body).toContain('新登记的线索');
  });

  test('it says nothing of a customer', () => {
    const { body = '', htmlBody = '' } = reviews(team)[0] ?? {};
    expect(body + htmlBody).not.toMatch(/客户\d|1380013|LX2024/);
  });

  test('what it asks for is kept in History, once', () => expect(told(team)).toHaveLength(1));

  test('not again on the days after, nor by hand', () => {
    const later = frozen(team)();
    later.world.advanceTo('2024-04-03T12:00');
    done(later.boss.run('sendRemindersNow'));
    expect(reviews(later)).toHaveLength(1);
    expect(told(later)).toHaveLength(1);
  });

  test('a month later the actions are checked', () => {
    const later = frozen(team)('2024-04-30T20:10');
    later.world.advanceTo('2024-05-01T12:00');
    expect(reviews(later).map(({ subject }) => subject)).toEqual(['线索月度回顾 2024-03', '线索月度回顾 2024-04']);
    expect(reviews(later)[1]?.body).not.toContain('没有 2024-03 的回顾可核对');
  });
});

test('where the first of the month is a day off it comes on the first working day', () => {
  const team = inMarch({ settings: { holidays: '2024-04-01' } });
  team.world.advanceTo('2024-04-01T20:00');
  expect(reviews(team)).toEqual([]);
  team.world.advanceTo('2024-04-02T12:00');
  expect(reviews(team)).toHaveLength(1);
});

test('switched off in Settings it is not sent; its actions are kept all the same', () => {
  const team = inMarch({ settings: { reviewMail: '否' } });
  team.world.advanceTo('2024-04-01T12:00');
  expect(reviews(team)).toEqual([]);
  expect(told(team)).toHaveLength(1);
});

test('a month without a lead needs none', () => {
  const team = frozen(openTeam())('2024-03-31T20:10');
  team.world.advanceTo('2024-04-01T12:00');
  expect(reviews(team)).toEqual([]);
});

test('every manager reads it in their own language, also where the tab shows an earlier day', () => {
  const { name, email, mailIn } = people.wang;
  const team = inMarch({ members: { wang: [name, email, '经理', mailIn] } });
  team.boss.type('转化分析表', 'H2', '2024-03-05');
  team.world.advanceTo('2024-04-01T12:00');
  expect(reviews(team).map(({ to, subject }) => [...to, subject])).toEqual([
    [people.boss.email, '线索月度回顾 2024-03'],
    [email, 'Lead review of 2024-03'],
  ]);
});

test.each([1, 2, 3])('a run that dies around mail %i of the month sends a review at most once', (doomed) => {
  for (const phase of ['before', 'after']) {
    const team = frozen(march)('2024-04-01T07:50');
    let mails = 0;
    team.world.hooks.push((tick) => {
      if (tick.name !== 'MailApp.sendEmail' || tick.phase !== phase) return undefined;
      mails += 1;
      return mails === doomed ? { kill: true } : undefined;
    });
    team.world.advanceTo('2024-04-02T12:00');
    expect(mails).toBeGreaterThan(0);
    expect(reviews(team).length).toBeLessThanOrEqual(1);
  }
});

test('a night that dies anywhere while it keeps the review: one mail and one set of actions all the same', () => {
  const night = frozen(inMarch());
  const calls: string[] = [];
  const calm = night('2024-03-31T23:50');
  calm.world.hooks.push(({ name, phase }) => void (phase === 'before' && calls.push(name)));
  calm.world.advanceTo('2024-04-01T01:50');
  const last = calls.length;
  expect(told(calm)).toHaveLength(1);
  for (let doomed = last - 12; doomed < last; doomed += 3) {
    const team = night('2024-03-31T23:50');
    let at = -1;
    team.world.hooks.push(({ phase }) => {
      if (phase === 'before') at += 1;
      return phase === 'before' && at === doomed ? { kill: true } : undefined;
    });
    team.world.advanceTo('2024-04-02T12:00');
    expect({ doomed: calls[doomed], mails: reviews(team).length, kept: told(team).length }).toEqual({
      ...{ doomed: calls[doomed], mails: 1, kept: 1 },
    });
  }
});

let march: Team;
beforeAll(() => {
  march = inMarch();
  march.world.advanceTo('2024-04-01T07:50');
});
