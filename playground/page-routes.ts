import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './language';
import type { AnswerRequest, Asked, Reply } from './listen';
import { pageHtml } from './page-html';
import type { PageSession } from './page-session';
import type { Deed, SelectionView } from './protocol';
import { withBridge } from './with-bridge';

export interface PageParts {
  readonly session: PageSession;
  /** Folder with page.js, page.css and bridge.js. */
  readonly assets: string;
  readonly language: Language;
}

/** Nothing from outside; pages of the add-on and mails stand in frames of their own. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
/** The add-on's own page brings its script and style along and may speak to nobody but the page around it. */
const ADDON_POLICY =
  "sandbox allow-scripts allow-popups allow-modals; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";
const MAIL_POLICY = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const html = (body: string, policy: string): Reply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
  },
  body,
});

const json = (value: unknown): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const notFound: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

type Route = (parts: PageParts, asked: Asked) => Reply | Promise<Reply>;

const asset =
  (name: string, type: string): Route =>
  ({ assets }) => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8` },
    body: readFileSync(join(assets, name), 'utf8'),
  });

const number = ({ query }: Asked, name: string): number => Number(query.get(name) ?? 0);

const addOnPage = ({ assets }: PageParts, page: string): Reply =>
  html(withBridge(page, readFileSync(join(assets, 'bridge.js'), 'utf8')), ADDON_POLICY);

async function download({ session }: PageParts): Promise<Reply> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const disposition = 'attachment; filename="leadbook.xlsx"';
  const headers = { 'content-type': type, 'content-disposition': disposition };
  return { status: 200, headers, body: await session.xlsx() };
}

/** One call of the add-on's page; what the browser would throw at once travels as a failure. */
function call({ session }: PageParts, { body }: Asked): Reply {
  const { name, values } = body as { name: string; values: unknown[] };
  return json(session.call(name, values));
}

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /': ({ language }) => html(pageHtml(language), PAGE_POLICY),
  'GET /page.js': asset('page.js', 'text/javascript'),
  'GET /page.css': asset('page.css', 'text/css'),
  'GET /icon.svg': asset('icon.svg', 'image/svg+xml'),
  'GET /sidebar': (parts) => addOnPage(parts, parts.session.sidebarHtml()),
  'GET /dialog': (parts, asked) => addOnPage(parts, parts.session.dialogHtml(number(asked, 'number'))),
  'GET /mail': ({ session }, asked) => html(session.mailHtml(number(asked, 'number')), MAIL_POLICY),
  'GET /leadbook.xlsx': download,
  'GET /cells': ({ session }, asked) =>
    json(session.cells(number(asked, 'tab'), number(asked, 'first'), number(asked, 'count'))),
  'GET /choices': ({ session }, asked) => json(session.choices(number(asked, 'tab'), asked.query.get('a1') ?? 'A1')),
  'POST /act': ({ session }, { body }) => json(session.act(body as Deed)),
  'POST /select': ({ session }, { body }) => {
    session.select(body as SelectionView);
    return json({});
  },
  'POST /call': call,
};

/** Answers the page's requests. */
export function makeAnswer(parts: PageParts): AnswerRequest {
  return (asked) => ROUTES[`${asked.method} ${asked.path}`]?.(parts, asked) ?? notFound;
}
