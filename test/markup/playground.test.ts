import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser';
import { type ServedPage, servePlayground } from '../helpers/headless';
import { answerAll, answerWith, look } from './drive-playground';
import { differences } from './drive-sidebar';
import { payloads } from './payloads';
import { signatureOf } from './signature';
import { countHits, watch } from './watched-page';

/** The page of the playground as it is served, its server's answers full of texts, a payload in every place. */
let browser: Browser;
let served: ServedPage;
const seen: string[] = [];
const texts = payloads.map(([, text]) => text);

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePlayground(['--language', 'en'])]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** A page so tall that every row is drawn. */
async function open(wish: readonly string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 4300 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  watch(page, seen);
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) seen.push(request.url());
  });
  await page.addInitScript(countHits);
  await page.addInitScript(answerWith, wish);
  await page.addInitScript(`window.signatureOf = ${signatureOf.toString()}`);
  await page.goto(served.address);
  await page.locator('[data-a1="A2"]').waitFor();
  return page;
}

/** Everything the page can show, one state after the other. */
async function tour(page: Page): Promise<string[]> {
  const states = [await page.evaluate(look)];
  const after = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    states.push(await page.evaluate(look));
  };
  const press = (place: string) =>
    page
      .locator(place)
      .first()
      .evaluate((element: HTMLElement) => element.click());
  const { keyboard } = page;
  await page.locator('[role=grid]').focus();
  for (let row = 0; row < 6; row += 1) await after(() => keyboard.press('ArrowDown'));
  await after(() => keyboard.press('F2'));
  await after(() => keyboard.press('Escape'));
  await after(() => keyboard.press('ArrowRight'));
  await after(() => keyboard.press('Alt+ArrowDown'));
  await after(() => keyboard.press('Escape'));
  await after(() => page.getByRole('menuitem', { name: 'menu', exact: true }).click());
  await after(() => page.locator('[role=menu] [role=menuitem]:visible').first().click());
  const windows = await page.evaluate(answerAll);
  expect(windows.length).toBeGreaterThanOrEqual(texts.length * 2);
  states.push(...windows, await page.evaluate(look));
  await after(() => press('.mail-button'));
  await after(() => press('button.mail'));
  await after(() => press('.reading .bar button:nth-child(2)'));
  return states;
}

test('every payload in every place shows what the text "x" shows, and nothing comes alive', async () => {
  const pages = await Promise.all([open(texts.map(() => 'x')), open(texts)]);
  const [plain = [], shown = []] = await Promise.all(pages.map(tour));
  const tags = new Set(plain.flatMap((state) => state.split('\n')).map((element) => element.split(' ')[0]));
  expect([...tags]).toEqual(expect.arrayContaining(['DIALOG', 'LI', 'INPUT', 'svg', 'ASIDE', 'STRONG', 'PRE']));
  expect(differences(plain, shown)).toEqual([]);
  expect(seen).toEqual([]);
}, 300_000);
