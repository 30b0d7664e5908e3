import type { Hook, Tick } from '../../../emulator/kernel/hooks';
import { addRows, frozen, mailDays, openTeam, people, type Team, tabs } from '../../helpers/team';

/** Monday 4 March 2024, 8:47: three members and the manager have something to read. */
const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 意向等级: '高意向', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 意向等级: '中意向', 跟进人: '赵', 下次联系日期: '2024-03-04' },
    { 客户名称: '丙公司', 电话: '13700137000', 意向等级: '低意向', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
  ]);
  team.world.advanceTo('2024-03-04T07:50');
  at = frozen(team);
});

const everybody = [people.boss, people.li, people.zhao, people.wang].map(({ email }) => `2024-03-04 ${email}`).sort();

/** Calls around which state is kept, mails leave or others are let in; finding one's way is left out. */
const telling = /^(Properties|Lock|MailApp|SpreadsheetApp\.flush|Range\.(getValues|setValues|clearContent))/;

const isMoment = ({ name, phase }: Tick) => phase === 'after' && telling.test(name);

/** How many such moments an undisturbed daily run has. */
function momentsOf(team: Team): number {
  let moments = 0;
  team.world.hooks.push((tick) => {
    if (isMoment(tick)) moments += 1;
  });
  team.hour();
  return moments;
}

/** Does something once, at the k-th moment. */
function onceAt(k: number, act: (tick: Tick) => ReturnType<Hook>): Hook {
  let moment = 0;
  return (tick) => {
    if (isMoment(tick)) moment += 1;
    return isMoment(tick) && moment === k ? act(tick) : undefined;
  };
}

/** What the book of mails says of Monday: letters of states, each with its people. */
function ledgerOf({ file }: Team): Readonly<Record<string, readonly string[]>> {
  const texts = Object.fromEntries([...file.documentProperties].map(([key, text]) => [key, text.replace(/^\d+:/, '')]));
  const ledger = JSON.parse(texts['ledger.0'] ?? '{}');
  const notes = [texts['notesA.0'], texts['notesB.0']].map((text) => JSON.parse(text ?? '{}'));
  return notes.find(({ r }) => r === ledger.l?.[0])?.s ?? ledger.d['2024-03-04'] ?? {};
}

/** Runs the next two hours. */
function restOfDay({ world }: Team): void {
  world.hooks.length = 0;
  world.advanceTo('2024-03-04T10:50');
}

test('an undisturbed Monday: one mail for each', () => {
  const team = at(monday);
  team.hour();
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('the trigger fires twice: nobody hears twice', () => {
  const team = at(monday);
  team.hour();
  team.hour();
  restOfDay(team);
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('a second run in every gap of the first: nobody hears twice, nobody is left out', () => {
  const moments = momentsOf(at(monday));
  for (let k = 1; k <= moments; k++) {
    const team = at(monday);
    team.world.hooks.push(
      onceAt(k, () => {
        team.hour();
        return undefined;
      }),
    );
    team.hour();
    restOfDay(team);
    expect({ k, mails: mailDays(team).sort() }).toEqual({ k, mails: everybody });
  }
});

test.each(['applied', 'dropped'] as const)(
  'killed at every moment, buffer %s: never twice, and who got none is named as unconfirmed',
  (buffer) => {
    const moments = momentsOf(at(monday));
    let unconfirmed = 0;
    for (let k = 1; k <= moments; k++) {
      const team = at(monday);
      team.world.hooks.push(onceAt(k, () => ({ kill: true, buffer })));
      team.hour();
      restOfDay(team);
      const mails = mailDays(team);
      expect({ k, twice: mails.length - new Set(mails).size }).toEqual({ k, twice: 0 });
      const doubtful = ledgerOf(team)['u'] ?? [];
      expect(doubtful.length).toBeLessThanOrEqual(1);
      const missing = everybody.filter((line) => !mails.includes(line));
      expect({ k, lost: Math.max(0, missing.length - doubtful.length) }).toEqual({ k, lost: 0 });
      unconfirmed += doubtful.length;
    }
    expect(unconfirmed).toBeGreaterThan(0);
  },
);

test('what nobody knows to have arrived is told to the managers on the next day', () => {
  const team = at(monday);
  team.world.hooks.push((tick) =>
    tick.name === 'MailApp.sendEmail' && team.world.outbox.some(({ to }) => to.includes(people.li.email))
      ? { kill: true }
      : undefined,
  );
  team.hour();
  team.world.hooks.length = 0;
  team.world.advanceTo('2024-03-05T09:00');
  const told = team.world.outbox.filter(
    ({ to, at: sent }) => to.includes(people.boss.email) && sent > team.world.now() - 3_600_000,
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toMatch(/无法确认这些人是否收到邮件：李/);
});

test('an error after the mail has left counts as unconfirmed, not as a reason to send again', () => {
  const team = at(monday);
  let first = true;
  team.world.hooks.push(({ name, phase }) => {
    if (name !== 'MailApp.sendEmail' || phase !== 'after' || !first) return undefined;
    first = false;
    return { throw: 'Service timed out' };
  });
  team.hour();
  restOfDay(team);
  expect(mailDays(team).sort()).toEqual(everybody);
  expect(ledgerOf(team)['u']).toHaveLength(1);
});

test('columns that nobody can tell apart stop the sweep, not the mails', () => {
  const team = at(monday);
  team.boss.type(tabs.leads, 'A1', '某列');
  team.hour();
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('a workbook that is busy at mail time gets its mails an hour later', () => {
  const team = at(monday);
  team.file.locks.set('document', { id: 0 } as never);
  expect(team.hour().ok).toBe(true);
  expect(mailDays(team)).toEqual([]);
  team.file.locks.delete('document');
  restOfDay(team);
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('a bug in one part keeps none of the others from being done, and shows as a failed run', () => {
  const team = at(monday);
  team.world.hooks.push(({ name }) => (name === 'Range.setNumberFormats' ? { throw: 'Unexpected' } : undefined));
  const run = team.hour();
  expect(run.ok).toBe(false);
  expect(mailDays(team).sort()).toEqual(everybody);
});

test('days without a run are caught up in one mail', () => {
  const team = at('2024-03-07T08:47');
  team.hour();
  expect(mailDays(team).sort()).toEqual(everybody.map((line) => line.replace('03-04', '03-07')));
  const li = team.world.outbox.find(({ to }) => to.includes(people.li.email));
  expect(li?.body).toContain('2024-03-04 – 2024-03-06');
});

test('after days of silence managers are told of it', () => {
  const team = at('2024-03-07T08:47');
  team.hour();
  const boss = team.world.outbox.find(({ to }) => to.includes(people.boss.email));
  expect(boss?.body).toMatch(/自动提醒自 2024-03-04 起超过 26 小时没有成功运行/);
});
