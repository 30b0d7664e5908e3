import { readFileSync } from 'node:fs';

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
