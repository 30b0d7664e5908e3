import type { Browser } from 'playwright-core';
import { openBrowser } from '../helpers/browser';
import { addRows, done, frozen, openTeam, type Team, tabs } from '../helpers/team';
import { violations } from './axe';
import { type EmulatedPage, showDialogOver } from './emulated-page';

let browser: Browser;
let team: Team;
let shown: EmulatedPage;

beforeAll(async () => {
  browser = await openBrowser();
  const march = openTeam();
  addRows(
    march.boss,
    tabs.leads,
    Array.from({ length: 8 }, (_, at) => ({
      ...{ 客户名称: `客户${at}`, 电话: `1380013800${at}`, 线索来源: '官网表单', 跟进人: '李' },
      ...{
        登记日期: `2024-03-0${at + 1}`,
        阶段: '已流失',
        '成交/流失日期': `2024-03-1${at}`,
        '转化/流失因素': '价格异议',
      },
    })),
  );
  team = frozen(march)('2024-04-02T10:00');
  done(team.boss.run('showSidebar'));
  done(team.boss.run('showReview'));
  shown = await showDialogOver(browser, team.boss);
});

afterAll(async () => {
  await shown.close();
  await browser.close();
});

test('a press shows the leads of a line on their tab, and says where', async () => {
  const { page } = shown;
  const button = page.locator('tr', { hasText: '新登记的线索' }).getByRole('button');
  await button.click();
  await page.getByText('线索列在“数字背后的线索”表').waitFor();
  expect(await button.isEnabled()).toBe(true);
  expect(team.file.displayGrid('数字背后的线索').filter(([id]) => id?.startsWith('LX'))).toHaveLength(8);
});

test('a refusal is shown as it was said', async () => {
  const { page } = shown;
  await page
    .locator('button[value]')
    .first()
    .evaluate((button) => button.setAttribute('value', 'nothing'));
  await page.locator('button[value=nothing]').click();
  await page.getByText('刷新').waitFor();
});

test('on paper stands what matters there: no buttons, in black on white, within the page', async () => {
  const { page } = shown;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.locator('h2:visible').count()).toBe(4);
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});

test('can be read and used without a mouse or colours', async () => {
  await shown.screenshot('review');
  expect(await violations(shown.page)).toEqual([]);
  expect(shown.errors).toEqual([]);
});
