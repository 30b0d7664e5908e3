import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with the golden file at a path; `UPDATE_GOLDEN=1` rewrites it, to be read before it is committed. */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
