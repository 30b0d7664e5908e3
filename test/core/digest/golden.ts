import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares a text with a golden file of this folder; `UPDATE_GOLDEN=1` rewrites it, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
