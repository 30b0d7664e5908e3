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

/** What changes between the moment a round of mails begins and the moment a mail of it leaves. */
const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam({ members: { zhao: ['赵', people.zhao.email, '经理', 'zh-TW'] } });
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

const readers = [people.boss, people.zhao, people.li, people.wang].map(({ email }) => email);
const dayAndReaders = (emails: readonly string[]) => emails.map((email) => `2024-03-04 ${email}`).sort();

/** Does something once the first mail has left. */
function afterFirstMail(team: Team, act: () => void): void {
  let armed = true;
  team.world.hooks.push(({ name, phase }) => {
    if (name !== 'MailApp.sendEmail' || phase !== 'after' || !armed) return;
    armed = false;
    act();
  });
}

/** Types a cell of a member's row and applies the settings. */
function setMember({ boss }: Team, key: string, cell: { readonly column: string; readonly text: string }): void {
  boss.paste(tabs.settings, `${cell.column}${settingRow(boss, `member:${key}`)}`, [[cell.text]]);
  applySettings(boss);
}

const leaving: readonly (readonly [string, { readonly column: string; readonly text: string }])[] = [
  ['turns the mail off', { column: 'I', text: '否' }],
  ['goes on holiday', { column: 'H', text: '2024-03-20' }],
  ['has another address', { column: 'C', text: '' }],
];

test.each(leaving)('who %s while mails are leaving gets none; the others get theirs an hour later', (_what, cell) => {
  const team = at(monday);
  afterFirstMail(team, () => setMember(team, '李', cell));
  team.hour();
  expect(mailDays(team).some((line) => line.endsWith(people.li.email))).toBe(false);
  team.world.passTime(3_600_000);
  team.hour();
  expect(mailDays(team).sort()).toEqual(dayAndReaders(readers.filter((email) => email !== people.li.email)));
});

test('another manager takes over while mails are leaving: nobody hears twice, nobody is left out', () => {
  const team = at(monday);
  const zhao = team.desk('zhao');
  afterFirstMail(team, () => {
    zhao.willAnswer('OK');
    zhao.run('takeOver');
    zhao.willAnswer('OK');
    zhao.run('sendRemindersNow');
  });
  team.hour();
  expect(zhao.alerts.at(-1)?.message).toMatch(/提醒邮件正在发送/);
  expect(mailDays(team).sort()).toEqual(dayAndReaders(readers));
});

test('the clock jumps while mails are leaving: the run sends no more, the next one does', () => {
  const team = at(monday);
  afterFirstMail(team, () => team.world.passTime(11 * 60_000));
  team.hour();
  expect(mailDays(team)).toHaveLength(1);
  team.hour();
  expect(mailDays(team).sort()).toEqual(dayAndReaders(readers));
});

test('the file moves to another zone while mails are leaving: a second run still waits for the first', () => {
  const team = at(monday);
  afterFirstMail(team, () => {
    Object.assign(team.file.workbook, { timeZone: 'America/New_York' });
    team.hour();
    Object.assign(team.file.workbook, { timeZone: 'Asia/Tokyo' });
    team.hour();
  });
  team.hour();
  expect(mailDays(team).sort()).toEqual(dayAndReaders(readers));
});

test.each([1, 2, 5, 12, 30])('%d days without a run: one catch-up mail for each', (days) => {
  const team = at(monday);
  team.hour();
  team.world.passTime(days * 86_400_000);
  team.hour();
  team.hour();
  const later = mailDays(team).slice(readers.length);
  expect(later.length).toBe(new Set(later).size);
  const weekday = new Date(team.world.now() + 8 * 3_600_000).getUTCDay();
  expect(later).toHaveLength([0, 6].includes(weekday) ? 0 : readers.length);
});
