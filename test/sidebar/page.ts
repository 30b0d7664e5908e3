import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Method, Methods, StartView } from '../../src/core/access/protocol';

const root = join(__dirname, '../..');
const address = 'http://sidebar.test/';

/** What the double of the server says to one call: an answer, Google's own failure, a lost answer, or silence. */
export type Said<M extends Method = Method> =
  | { readonly ok: true; readonly value: Methods[M]['out'] }
  | { readonly ok: false; readonly issues: readonly { code: string; column?: string; text: string }[] }
  | { readonly fails: string }
  | { readonly returns: null }
  /** An answer that waits for `release`. */
  | { readonly held: Said<M> };

/** Answers by method, used up in order; the last one stays. */
export type Script = { readonly [M in Method]?: readonly Said<M>[] };

export interface Call {
  readonly method: Method;
  readonly input: Record<string, unknown>;
}

export interface Sidebar {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every call of the server so far. */
  calls(method?: Method): Promise<readonly Call[]>;
  /** Lets the held answers arrive. */
  release(): Promise<void>;
  /** Requests to anything but the page itself. */
  readonly outside: readonly string[];
  /** Errors that reached the page. */
  readonly errors: readonly string[];
  screenshot(name: string): Promise<void>;
}

let bundled: Promise<string> | undefined;

/** Script of the sidebar, built once for a test file. */
async function script(): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

export function sidebarScript(): Promise<string> {
  bundled ??= script();
  return bundled;
}

type Handlers = [(text: unknown) => void, (error: Error) => void];

/** `google.script.run` as the platform has it: with… returns a new runner, results arrive later, only text is taken. */
function double(answers: Record<string, unknown[]>) {
  const calls: unknown[] = [];
  const senders = new Set<string>();
  const held: (() => void)[] = [];
  const deliver = (said: Record<string, unknown> | undefined, ...[success, failure]: Handlers) => {
    if (!said) return;
    if (said['held']) held.push(() => deliver(said['held'] as Record<string, unknown>, success, failure));
    else if (said['fails']) failure(new Error(String(said['fails'])));
    else success('returns' in said ? null : JSON.stringify(said));
  };
  const runner = (success: (text: unknown) => void, failure: (error: Error) => void) => ({
    withSuccessHandler: (handler: (text: unknown) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    call(method: string, json: string) {
      if (typeof json !== 'string') throw new Error('Failed due to illegal value in property: 1');
      const { me, ...input } = JSON.parse(json);
      if (me !== undefined) senders.add(me);
      calls.push({ method, input });
      const queue = answers[method] ?? [];
      const said = (queue.length > 1 ? queue.shift() : queue[0]) as Record<string, unknown> | undefined;
      setTimeout(() => deliver(said, success, failure), 0);
    },
  });
  const none = () => undefined;
  Object.assign(window, {
    google: { script: { run: runner(none, none) } },
    serverCalls: calls,
    heldAnswers: held,
    senders,
  });
}

async function html(start: StartView | undefined): Promise<string> {
  const style = readFileSync(join(root, 'src/sidebar/style.css'), 'utf8');
  const embedded = start
    ? `<script type="application/json" id="start">${JSON.stringify(start).replace(/</g, '\\u003c')}</script>`
    : '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Leadbook</title><style>${style}</style></head>
<body><div id="app"></div><script>${await sidebarScript()}</script></body></html>${embedded}`;
}

interface Opening {
  readonly start?: StartView | undefined;
  readonly script?: Script;
  /** What the browser says its language is. */
  readonly locale?: string;
}

/** Opens the sidebar 300 pixels wide, as the platform shows it. */
export async function openSidebar(browser: Browser, { start, script: says, locale }: Opening): Promise<Sidebar> {
  const context = await browser.newContext({ viewport: { width: 300, height: 760 }, locale: locale ?? 'en-GB' });
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(double, JSON.parse(JSON.stringify(says ?? {})));
  const body = await html(start);
  await page.route('**/*', (route) => {
    if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body });
    outside.push(route.request().url());
    return route.abort();
  });
  await page.goto(address);
  await page.locator('main').waitFor();
  return {
    ...{ page, context, outside, errors },
    calls: async (method) => {
      const calls = (await page.evaluate('serverCalls')) as Call[];
      return method ? calls.filter((call) => call.method === method) : calls;
    },
    release: () => page.evaluate('heldAnswers.splice(0).forEach((answer) => answer())'),
    screenshot: async (name) => {
      const folder = join(root, 'build/screens');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
  };
}
