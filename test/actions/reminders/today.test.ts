import { addRows, frozen, openTeam, type Team, tabs } from '../../helpers/team';

const monday = '2024-03-04T08:47';
let at: ReturnType<typeof frozen>;
let fresh: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: "'=1+1", 电话: '13900139000', 跟进人: '赵', 下次联系日期: '2024-03-04' },
    { 客户名称: '丙公司', 电话: '13700137000', 跟进人: 'Wang', 下次联系日期: '2024-03-05' },
  ]);
  // An hour before the mails the workbook is swept: no silence precedes the run that the tests look at.
  const early = frozen(team)('2024-03-04T07:47');
  early.hour();
  at = frozen(early);
  fresh = frozen(team);
});

/** Rows of Today that are about a lead: row number, id, customer. */
function lines({ file }: Team): readonly { readonly row: number; readonly id: string; readonly customer: string }[] {
  return file
    .displayGrid(tabs.today)
    .map(([id = '', , customer = ''], index) => ({ row: index + 1, id, customer }))
    .filter(({ id }) => id.startsWith('LX'));
}

/** The row of Leads to which the link in a row of Today leads. */
function linked({ file }: Team, row: number): number {
  const formula = file.formula(tabs.today, `B${row}`);
  const match = /MATCH\((A\d+);(.*?)!([A-Z]+):/.exec(formula);
  const id = file.value(tabs.today, match?.[1] ?? 'A1');
  return file.displayGrid(tabs.leads).findIndex(([cell]) => cell === id) + 1;
}

test('one block for each member with something due, each line with its reason', () => {
  const team = at(monday);
  team.hour();
  const texts = team.file.displayGrid(tabs.today).map((line) => line.join('|'));
  expect(texts[0]).toContain('今日提醒 2024-03-04');
  expect(texts.some((text) => text.startsWith('李 · 1'))).toBe(true);
  expect(texts.some((text) => text.startsWith('赵 · 1'))).toBe(true);
  expect(lines(team).map(({ customer }) => customer)).toEqual(['甲公司', '=1+1']);
});

test('a customer called =1+1 is text there as well', () => {
  const team = at(monday);
  team.hour();
  const row = lines(team).find(({ customer }) => customer === '=1+1')?.row ?? 0;
  expect(team.file.formula(tabs.today, `C${row}`)).toBe('');
});

test('the link is a formula over the id: after a sort it leads to the same customer', () => {
  const team = at(monday);
  team.hour();
  const [first] = lines(team);
  const customerOf = (row: number) => team.file.displayGrid(tabs.leads)[row - 1]?.[1];
  expect(team.file.formula(tabs.today, `B${first?.row}`)).toMatch(/^=HYPERLINK\("#gid=\d+&range=A"&MATCH\(/);
  expect(team.file.display(tabs.today, `B${first?.row}`)).toBe('→');
  expect(customerOf(linked(team, first?.row ?? 0))).toBe('甲公司');
  team.boss.sort(tabs.leads, { column: 2, ascending: false });
  expect(team.file.display(tabs.today, `B${first?.row}`)).toBe('→');
  expect(customerOf(linked(team, first?.row ?? 0))).toBe('甲公司');
});

test('a day on which nothing is due says so', () => {
  const team = fresh('2024-03-02T10:00');
  team.hour();
  expect(lines(team)).toEqual([]);
  expect(team.file.displayGrid(tabs.today).flat().join('')).toContain('今天没有');
});

test('silence shows without a script: 27 hours after the last good run the sheet itself warns', () => {
  const team = at(monday);
  team.hour();
  expect(team.file.display(tabs.today, 'A3')).toBe('');
  team.file.triggers.length = 0;
  team.world.advance(27 * 3_600_000);
  expect(team.file.display(tabs.today, 'A3')).toMatch(/26/);
});

test('after a silence the mails go first: Today follows in the next hour', () => {
  const team = fresh(monday);
  const run = team.hour();
  expect(run.counted).toBeLessThanOrEqual(25 + 2 * (run.calls.get('MailApp.sendEmail') ?? 0));
  expect(team.world.outbox).toHaveLength(3);
  team.world.passTime(3_600_000);
  team.hour();
  expect(team.file.display(tabs.today, 'A1')).toContain('2024-03-04');
  expect(team.file.display(tabs.today, 'A3')).toBe('');
});

test('shown on demand: the menu brings it up to date and to the front', () => {
  const team = at(monday);
  team.desk('li').run('showToday');
  expect(lines(team)).toHaveLength(2);
});
