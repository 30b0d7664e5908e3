import type { Sheet } from '../model';

/** A workbook file allows 31 signs, forbids []:*?/\ and outer apostrophes, and keeps "History" for itself. */
const LONGEST = 31;

function allowed(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, '_')
    .replace(/^'|'$/g, '_')
    .slice(0, LONGEST);
  return clean.toLowerCase() === 'history' ? `${clean}_` : clean || '_';
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count++) {
    const ending = ` (${count})`;
    candidate = name.slice(0, LONGEST - ending.length) + ending;
  }
  return candidate;
}

/** Tab id → the name it gets in the file: its own wherever the file format allows it, and no two alike. */
export function fileTabNames(sheets: readonly Sheet[]): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { id, name } of sheets) {
    const inFile = unused(allowed(name), taken);
    taken.add(inFile.toLowerCase());
    names.set(id, inFile);
  }
  return names;
}
