import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** Whether a mutant belongs to a sample of so many percent: its place and its text decide, so that nobody can choose. */
export function isDrawn({ fileName, location: { start, end }, replacement }, percent) {
  const file = relative(process.cwd(), fileName).replace(/^.*?src\//, 'src/');
  const text = [file, start.line, start.column, end.line, end.column, replacement].join(' ');
  return createHash('sha256').update(text).digest().readUInt32BE() < (percent / 100) * 2 ** 32;
}
