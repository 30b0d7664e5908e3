import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page that tells when a text came alive in it. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Calls of `hit`, dialogs, requests, errors, console lines: everything a text must not cause. */
  alive(): readonly string[];
}

const address = 'http://watched.test/';

/** Opens a page of ours at an address of its own; whatever it asks for beside itself is refused and noted. */
export async function openWatched(browser: Browser, body: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 300, height: 760 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen: string[] = [];
  watch(page, seen);
  await page.addInitScript(countHits);
  await page.route('**/*', (route) => {
    if (route.request().url() === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    seen.push(`request ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  return {
    page,
    context,
    alive: () => seen,
  };
}

/** Notes what a text could do to the person in front of the page. */
export function watch(page: Page, seen: string[]): void {
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('popup', (popup) => seen.push(`popup ${popup.url()}`));
  page.on('download', (download) => seen.push(`download ${download.url()}`));
}

/** In every frame: `hit` leaves a trace in the console, which is watched. */
export function countHits(): void {
  Object.assign(window, { hit: () => console.log(`hit in ${window.location.href}`) });
}
