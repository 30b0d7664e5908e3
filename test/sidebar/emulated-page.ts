import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Desk } from '../../emulator/people/desk';

const root = join(__dirname, '../..');
const address = 'http://sidebar.test/';

/** The sidebar of a person's window in a real browser, its server calls carried out on the emulator. */
export interface EmulatedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** `google.script.run` over a function of the test: with… returns a new runner, answers arrive later. */
function bridge() {
  type Answer = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };
  const server = (globalThis as unknown as { server: (method: string, json: string) => Promise<Answer> }).server;
  const runner = (success: (value: unknown) => void, failure: (error: Error) => void) => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    call: (method: string, json: string) => {
      void server(method, json).then((answer) =>
        answer.ok ? success(answer.value) : failure(Object.assign(new Error(answer.error.message), answer.error)),
      );
    },
  });
  const none = () => undefined;
  Object.assign(window, { google: { script: { run: runner(none, none) } } });
}

/** Shows the page that `showSidebar` (or another menu row) opened, 300 pixels wide as the platform does. */
export async function showOver(browser: Browser, desk: Desk): Promise<EmulatedPage> {
  const html = desk.sidebar?.html;
  if (html === undefined) throw new Error('No sidebar is open in this window');
  return showPage(browser, desk, { html, width: 300, ready: 'main' });
}

/** Shows the window that was opened last, over the sheet; its calls need the sidebar to be open. */
export async function showDialogOver(browser: Browser, desk: Desk): Promise<EmulatedPage> {
  const dialog = desk.dialogs.at(-1);
  if (dialog === undefined) throw new Error('No window was opened here');
  return showPage(browser, desk, { html: dialog.html, width: dialog.width, ready: 'h1' });
}

interface Shown {
  readonly html: string;
  readonly width: number;
  /** What stands there once the page is. */
  readonly ready: string;
}

async function showPage(browser: Browser, desk: Desk, { html, width, ready }: Shown): Promise<EmulatedPage> {
  const context = await browser.newContext({ viewport: { width, height: 760 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('server', (method: string, json: string) => desk.sidebar?.run('call', method, json));
  await page.addInitScript(bridge);
  await page.route('**/*', (route) => {
    if (route.request().url() === address)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    errors.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  await page.locator(ready).waitFor();
  return {
    page,
    errors,
    screenshot: async (name) => {
      const folder = join(root, 'build/screens');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
    close: () => context.close(),
  };
}
