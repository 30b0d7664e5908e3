import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser';
import { type ServedPage, servePlayground } from '../helpers/headless';

const screens = join(__dirname, '../../build/screens');

let browser: Browser;
let served: ServedPage;
let context: BrowserContext;
let page: Page;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  [browser, served] = await Promise.all([
    openBrowser(),
    servePlayground(['--language', 'zh-CN', '--zone', 'Asia/Shanghai']),
  ]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.address });
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

/** Each test looks at the same workbook with a page of its own. */
beforeEach(async () => {
  page = await context.newPage();
  outside.length = 0;
  errors.length = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.address);
  await openTab('线索登记表');
  await cell('A2').getByText('LX2').waitFor();
});

afterEach(async () => {
  await page.close();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const cell = (a1: string): Locator => page.locator(`[data-a1="${a1}"]`);
const shot = (name: string): Promise<Buffer> => page.screenshot({ path: join(screens, `playground-${name}.png`) });

async function openTab(name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('grid', { name }).waitFor();
}

async function choose(menu: string, entry: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Types over a cell the way a person does: edit, replace, Enter. */
async function typeInto(a1: string, text: string): Promise<void> {
  await cell(a1).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** The sidebar looks at the selected row when the person comes to it, at most once in two seconds. */
async function until(attempt: () => Promise<void>, left = 6): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (left === 0) throw error;
    await until(attempt, left - 1);
  }
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], iframes: false })',
  )) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('the grid', () => {
  it('shows the examples with their tabs, dropdowns and colours', async () => {
    expect(await page.getByRole('tab').allTextContents()).toEqual(
      expect.arrayContaining(['线索登记表', '线索跟进计划表', '今日提醒', '转化分析表', '变更记录', '设置']),
    );
    expect(await page.getByRole('tab', { name: 'leadbook-memory' }).count()).toBe(0);
    await cell('E2').locator('.chip').waitFor();
    await shot('leads');
    expect(await violations()).toEqual([]);
  });

  it('puts a known variant right', async () => {
    await typeInto('L4', '谈判');
    await cell('L4').getByText('谈判阶段').waitFor();
    expect(await page.locator('.status').textContent()).toContain('次服务调用');
  });

  it('takes back what is no stage, with a note that says why and a toast', async () => {
    await typeInto('L7', '随便写写');
    await page.locator('.toast').getByText('随便写写').waitFor();
    await cell('L7').locator('.corner').waitFor();
    await cell('L7').click();
    await page.getByRole('note').getByText('随便写写').waitFor();
    expect(await cell('L7').textContent()).not.toContain('随便写写');
    await shot('refused');
  });

  it('offers the choices of a dropdown to the keyboard', async () => {
    await cell('G9').click();
    await page.keyboard.press('Alt+ArrowDown');
    const list = page.getByRole('listbox');
    await list.waitFor();
    expect(await list.getByRole('option').allTextContents()).toEqual(['高意向', '中意向', '低意向']);
    await shot('choices');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cell('G9').getByText('低意向').waitFor();
  });

  it('moves with the arrow keys and says where it is', async () => {
    await cell('B3').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.locator('#cell-4-3.active').waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-4-3');
    expect(await page.locator('.name-box').textContent()).toBe('C4');
  });

  it('lets the keyboard out with Escape and Tab', async () => {
    await cell('B3').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(false);
  });

  it('copies and pastes rows, and takes the paste back', async () => {
    await cell('F2').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+C');
    const before = await cell('F10').textContent();
    const copied = [await cell('F2').textContent(), await cell('F3').textContent()];
    await cell('F10').click();
    await page.keyboard.press('Control+V');
    await cell('F10')
      .getByText(copied[0] ?? '')
      .waitFor();
    await cell('F11')
      .getByText(copied[1] ?? '')
      .waitFor();
    await page.keyboard.press('Control+Z');
    await cell('F10')
      .getByText(before ?? '')
      .waitFor();
  });

  it('edits in the line above the grid', async () => {
    await cell('C5').click();
    await page.getByRole('textbox', { name: '单元格内容' }).fill('冯女士');
    await page.keyboard.press('Enter');
    await cell('C5').getByText('冯女士').waitFor();
  });

  it('follows a link of the Today tab to the row of that lead', async () => {
    await openTab('今日提醒');
    const link = page.locator('.link').first();
    await link.waitFor();
    await shot('today');
    const row =
      (await link.locator('xpath=ancestor::*[@role="row"]').locator('[aria-colindex="1"]').textContent()) ?? '';
    await link.click();
    await page.getByRole('grid', { name: '线索登记表' }).waitFor();
    await page.locator('.cell.active').getByText(row, { exact: true }).waitFor();
  });

  it('draws only what is in view of a long tab', async () => {
    await page.keyboard.press('Control+ArrowDown');
    await page.locator('.cell.active[data-a1^="A"]').waitFor();
    expect(await page.locator('.row').count()).toBeLessThan(80);
  });
});

describe('the add-on', () => {
  it('asks before it does something, and does it with the answer', async () => {
    await choose('线索簿', '语言 / Language');
    const question = page.getByRole('dialog');
    await question.waitFor();
    await shot('question');
    expect(await violations()).toEqual([]);
    await question.getByRole('button').last().click();
    await page.getByRole('tab', { name: '线索登记表' }).waitFor();
  });

  it('checks the workbook and tells what it found', async () => {
    await choose('线索簿', '检查工作簿');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText(/^checkWorkbook：/).waitFor();
  });

  it('opens its own sidebar, which works', async () => {
    await choose('线索簿', '打开侧边栏');
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('启明科技公司').first().waitFor();
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
    await page.locator('.toast').first().waitFor({ state: 'detached' });
    await shot('sidebar');
    expect(await violations()).toEqual([]);
    await until(async () => {
      await cell('B2').click();
      await frame.getByRole('tab', { name: '线索' }).first().click();
      await frame.getByRole('tabpanel').getByText('华东机械有限公司').first().waitFor({ timeout: 1500 });
    });
  });

  it('sends mails in the morning, which can be read here', async () => {
    await page.getByRole('button', { name: '明天 9:00' }).click();
    await page.getByText(/^时钟 2024-03-08 09:00/).waitFor();
    await page.getByRole('button', { name: /^邮件 \d/ }).click();
    const mail = page.locator('.mail').filter({ hasText: '2024-03-08' }).first();
    await shot('mails');
    await mail.waitFor();
    expect(await violations()).toEqual([]);
    await mail.click();
    await page.frameLocator('.outbox iframe').getByText('2024-03-08').first().waitFor();
    await shot('mail');
    await page.getByRole('button', { name: '纯文本' }).click();
    await page.locator('.outbox pre').getByText('2024-03-08').waitFor();
  });

  it('draws the analysis with its figures', async () => {
    await openTab('转化分析表');
    await page.getByRole('gridcell', { name: '45 天' }).first().waitFor();
    await shot('analysis');
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(500, 0));
    await page.getByRole('gridcell', { name: '19.1%' }).first().waitFor();
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(1500, 0));
    await page.getByRole('img', { name: '各来源转化率与 95% 区间' }).waitFor();
    await shot('charts');
    expect(await violations()).toEqual([]);
  });
});

describe('the page', () => {
  it('saves the workbook as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存为 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('leadbook.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await download.path());
    expect(book.getWorksheet('线索登记表')?.getCell('A2').value).toMatch(/^LX/);
  });

  it('speaks English too', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Leadbook playground' }).waitFor();
    await page.getByRole('button', { name: 'Tomorrow 9:00' }).waitFor();
    await shot('english');
  });

  it('opens menus with the keyboard', async () => {
    await page.getByRole('menuitem', { name: '编辑' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await shot('menu');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('今日提醒');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('线索簿');
  });

  it('answers nobody but itself', async () => {
    const elsewhere = { 'content-type': 'application/json', origin: 'http://evil.example' };
    const response = await context.request.post(`${served.address}act`, { headers: elsewhere, data: { kind: 'look' } });
    expect(response.status()).toBe(403);
    const renamed = await context.request.get(served.address, { headers: { host: 'evil.example' } });
    expect(renamed.status()).toBe(403);
  });
});
