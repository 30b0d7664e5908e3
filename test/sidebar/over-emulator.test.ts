import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../helpers/browser';
import { addRows, frozen, openTeam, rowOf, type Team, tabs } from '../helpers/team';
import { type EmulatedPage, showOver } from './emulated-page';

/** Whole flows: the built sidebar in a real browser, the built server on the emulator. */
let browser: Browser;
let at: ReturnType<typeof frozen>;
let shown: EmulatedPage;

beforeAll(async () => {
  browser = await openBrowser();
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    {
      客户名称: '甲科技公司',
      联系人: '张经理',
      电话: '13800138000',
      线索来源: '展会',
      跟进人: '李',
      下次联系日期: '2024-03-04',
    },
    { 客户名称: '乙贸易公司', 电话: '13900139000', 线索来源: '官网表单', 跟进人: '李', 下次联系日期: '2024-03-05' },
    { 客户名称: 'Wang’s lead', 电话: '13700137000', 线索来源: '展会', 跟进人: 'Wang', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});
afterEach(async () => {
  expect(shown.errors).toEqual([]);
  await shown.close();
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => shown.page.getByRole('button', { name });
const tab = (name: string): Locator => shown.page.getByRole('tab', { name: new RegExp(`^${name}`) });
const panel = (): Locator => shown.page.getByRole('tabpanel');
const field = (name: string): Locator => panel().locator(`[name=${name}]`);

async function open(team: Team, who: 'li' | 'wang' | 'boss', menu = 'showSidebar'): Promise<void> {
  team.desk(who).run(menu);
  shown = await showOver(browser, team.desk(who));
}

/** What the status line for screen readers and eyes says. */
const said = (text: string | RegExp) => shown.page.locator('[role=status].said').filter({ hasText: text }).waitFor();

test('my day → record a follow-up → the step is done', async () => {
  const team = at('2024-03-04T10:00');
  await open(team, 'li');
  await panel().getByText('甲科技公司').first().waitFor();
  expect(await panel().getByText('Wang’s lead').count()).toBe(0);
  await shown.screenshot('over-emulator-day');
  await button('记跟进: 甲科技公司').click();
  await field('content').fill('预算 12 万，要 CRM');
  await field('feedback').fill('想看方案');
  await field('nextStep').fill('发送方案');
  await field('nextStepOn').fill('2024-03-04');
  await field('stage').selectOption('needs');
  await shown.screenshot('over-emulator-record');
  await button('保存').click();
  await said('已记下跟进：甲科技公司');
  expect(rowOf(team.file, tabs.followUps, 2)).toMatchObject({ 沟通内容: '预算 12 万，要 CRM', 下一步行动: '发送方案' });
  expect(rowOf(team.file, tabs.leads, 2)).toMatchObject({
    阶段: '需求确认',
    跟进次数: '1',
    下次联系日期: '2024-03-04',
  });
  await button('完成: 甲科技公司').click();
  await said('已完成：甲科技公司');
  expect(rowOf(team.file, tabs.followUps, 2)).toMatchObject({ 完成状态: '已完成' });
  expect(await panel().getByText('甲科技公司').count()).toBe(0);
  await shown.screenshot('over-emulator-done');
});

test('a new lead: the twin is named while typing, the phone that is none is refused, then it is saved', async () => {
  const team = at('2024-03-04T10:00');
  await open(team, 'wang', 'showNewLead');
  await field('customerName').fill('甲科技公司');
  await field('phone').fill('not known');
  await field('customerName').focus();
  await panel()
    .getByText(/Same Customer · 李/)
    .waitFor();
  await shown.page.getByRole('button', { name: 'Save' }).click();
  await panel().locator('[aria-invalid=true][name=phone]').waitFor();
  await shown.screenshot('over-emulator-new-lead');
  expect(team.file.displayGrid(tabs.leads)).toHaveLength(4);
  await field('phone').fill('+86 136 0013 6000');
  await shown.page.getByRole('button', { name: 'Save' }).click();
  await said('Entered as LX20240304');
  expect(rowOf(team.file, tabs.leads, 5)).toMatchObject({
    客户名称: '甲科技公司',
    电话: expect.stringContaining('13600136000'),
  });
});

test('the lead of the selected row: its card, its close with factor and amount', async () => {
  const team = at('2024-03-04T10:00');
  team.desk('li').select(tabs.leads, 'B3');
  await open(team, 'li');
  await tab('线索').click();
  await panel().getByText('乙贸易公司').first().waitFor();
  await shown.screenshot('over-emulator-lead');
  await button('修改').click();
  await field('stage').selectOption('won');
  await field('amount').fill('12万');
  await button('价格优势').click();
  await shown.screenshot('over-emulator-close');
  await button('保存').click();
  await said('已保存：乙贸易公司');
  expect(rowOf(team.file, tabs.leads, 3)).toMatchObject({
    阶段: '已成交',
    '成交/流失日期': '2024-03-04',
    '转化/流失因素': '价格优势',
  });
});

test('postponed with a date and a reason', async () => {
  const team = at('2024-03-04T10:00');
  await open(team, 'li');
  await button('延期: 甲科技公司').click();
  await panel().locator('[name=to], [type=date]').first().fill('2024-03-12');
  await panel().locator('[name=why], textarea, input[type=text]').last().fill('客户出差');
  await shown.screenshot('over-emulator-postpone');
  await button('保存').click();
  await said('已延期到 2024-03-12：甲科技公司');
  expect(rowOf(team.file, tabs.followUps, 2)).toMatchObject({ 延期原因: '客户出差', 下一步日期: '2024-03-12' });
});

test('a text full of signs is shown as the text it is', async () => {
  const team = at('2024-03-04T10:00');
  team.boss.type(tabs.leads, 'B2', '<img src=x onerror=alert(1)></script> 甲');
  await open(team, 'li');
  await panel().getByText('<img src=x onerror=alert(1)></script> 甲').first().waitFor();
  expect(await panel().locator('img').count()).toBe(0);
});

test('a figure of the analysis opens its leads, each of them its card, and all of them a tab', async () => {
  const team = at('2024-03-04T10:00');
  const desk = team.desk('li');
  desk.run('refreshAnalysis');
  const tabName = '转化分析表';
  const row = team.file.displayGrid(tabName).findIndex(([first]) => first === '展会') + 1;
  await open(team, 'li');
  desk.select(tabName, `D${row}`);
  await tab('线索').click();
  await button('列出线索').click();
  await panel().getByText('2 条线索中的 0 条').waitFor();
  await shown.screenshot('over-emulator-rows');
  await button('放到单独的表里').click();
  await said('已放到“数字背后的线索”');
  expect(team.file.displayGrid('数字背后的线索').flat()).toEqual(expect.arrayContaining(['甲科技公司', 'Wang’s lead']));
  await button('打开：甲科技公司').click();
  await panel().getByRole('heading', { name: '甲科技公司' }).waitFor();
  await panel().getByText('2 条线索中的 0 条').waitFor();
});
