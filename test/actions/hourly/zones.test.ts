import { addRows, frozen, openTeam, tabs } from '../../helpers/team';

/** The script has a zone of its own, and so has the file: days are the file's, whatever the pair. */
const zones = [
  ...['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Shanghai', 'Asia/Kolkata', 'Europe/Moscow', 'Africa/Lagos'],
  ...[
    'Europe/London',
    'America/Sao_Paulo',
    'America/St_Johns',
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
  ],
];
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

/** Day on the wall of a zone. */
function dayIn(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

test.each(zones)('a script in %s: mails and Today follow the day of every file', (scriptZone) => {
  const wrong: string[] = [];
  for (const fileZone of zones) {
    const team = at('2024-03-06T11:20');
    Object.assign(team.world, { manifest: { ...team.world.manifest, timeZone: scriptZone } });
    Object.assign(team.file.workbook, { timeZone: fileZone });
    team.boss.willAnswer('OK');
    team.boss.run('sendRemindersNow');
    const day = dayIn(fileZone, team.world.now());
    const title = team.file.display(tabs.today, 'A1');
    const [mail] = team.world.outbox.filter(({ subject }) => subject.startsWith('线索提醒'));
    const typed = team.file.displayGrid(tabs.leads)[1]?.includes('2024-03-04') ?? false;
    const isRight = title.includes(day) && (mail?.subject.includes(day) ?? false) && typed;
    if (!isRight) wrong.push(`${fileZone}: ${day}, Today says ${title}, mail ${mail?.subject}`);
  }
  expect(wrong).toEqual([]);
});
