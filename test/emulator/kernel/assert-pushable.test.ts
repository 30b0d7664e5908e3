import { assertPushable, syntaxProblem } from '../../../emulator/kernel/assert-pushable';
import { createWorld } from '../../../emulator/world';
import { scriptProject } from '../../helpers/script-project';

test.each([
  ['class A { #x = 1 }', 'private class member'],
  ['class A { static n = 0 }', 'static class field'],
  ['class A { static {} }', 'static block'],
  ['import x from "y"', 'module syntax'],
  ['export const x = 1', 'module syntax'],
  ['x ??= 1', 'logical assignment'],
  ['x ||= 1', 'logical assignment'],
  ['const n = 1_000', 'numeric separator'],
  ['const n = 1n', 'BigInt literal'],
  ['await x', 'top-level await'],
  ['import("x")', 'dynamic import'],
  ['/a/d', 'regular expression flag'],
])('%s is refused', (code, what) => {
  expect(syntaxProblem(`\n${code}`)).toEqual({ what, line: 2 });
});

test.each([
  'class A { n = 1; static f() {} }',
  'const { a, ...b } = c?.d ?? {}; async function f() { await g(); for await (const x of y) z(`x`); }',
  'const text = "import x; #y; static z = 1"; // 1_000 ??= ',
  '/\\p{L}+/u.test(x)',
])('%s passes', (code) => {
  expect(syntaxProblem(code)).toBeUndefined();
});

test('the push names the line and the file', () => {
  const folder = scriptProject({ code: 'function f() {}\nclass A { #x = 1 }' });
  expect(() => assertPushable(folder)).toThrow('Syntax error: private class member line: 2 file: Code.js');
});

test('a text that no engine can read does not make a world', () => {
  expect(() =>
    createWorld({ folder: scriptProject({ code: 'function {' }), now: '2026-03-02T08:00', zone: 'UTC' }),
  ).toThrow('Unexpected token');
});
