import { readdirSync, readFileSync } from 'node:fs';

/** What the built script must not reach for: it would hold up other people, forget, or write where nobody looked. */
const code = readFileSync('dist/add-on/Code.js', 'utf8');

test.each([
  'CacheService',
  'getScriptLock',
  'getUserLock',
  'getScriptProperties',
  'getUserProperties',
  'appendRow',
  'UrlFetchApp',
  'setXFrameOptionsMode',
  'doGet',
  'doPost',
])('%s is not used', (name) => expect(code).not.toMatch(new RegExp(`\\b${name}\\b`)));

test('the lock of the document is', () => expect(code).toContain('getDocumentLock'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

/** Whether a file reckons with the row below the last one. */
function isBelow({ text }: (typeof sources)[number]): boolean {
  const named = [...text.matchAll(/const (\w+) = [^;]*\bgetLastRow\(\)/g)].map(([, name = '']) => name);
  const names = ['getLastRow\\(\\)', ...named.map((name) => `\\b${name}`)];
  return new RegExp(`(${names.join('|')})\\)? \\+ 1\\b`).test(text);
}

/**
 * The last row is where Google sees one: total rows, ticked boxes and formulas of people count. It says how far to read, and
 * to the logs what lies below everything; no lead and no follow-up is ever put there.
 */
const belowTheLast: Readonly<Record<string, string>> = {
  'host/history-of.ts': 'reads what has come since it last looked',
  'host/log-tab.ts': 'a line of a log never stands where anything else does',
};

test('only logs go below the row where Google says that a tab ends', () => {
  const found = sources.filter(isBelow).map(({ path }) => path);
  expect(found.sort()).toEqual(Object.keys(belowTheLast).sort());
});
