import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.mjs';

const page = join(root, 'docs/mutation.md');
const seen = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** A mutant that hangs is noticed; what does not compile or is marked as equivalent does not count. */
export function scoreOf(mutants) {
  const noticed = mutants.filter(({ status }) => seen.includes(status)).length;
  const open = mutants.filter(({ status }) => missed.includes(status)).length;
  const marked = mutants.filter(({ status }) => status === 'Ignored').length;
  const hung = mutants.filter(({ status }) => status === 'Timeout').length;
  const counted = noticed + open;
  return { noticed, hung, counted, marked, percent: counted === 0 ? 100 : (100 * noticed) / counted };
}

/** One line for every change that no test noticed, in the order of the source. */
export function unnoticed(mutants) {
  const open = mutants.filter(({ status }) => missed.includes(status));
  return open.map(({ fileName, location, mutatorName, replacement, status }) => {
    const { line, column } = location.start;
    const place = `${relative(root, fileName)}:${line}:${column}`;
    return `${place} ${status} ${mutatorName} → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`;
  });
}

/** Puts the figures of a group into its row of the page. */
export function writeScore(name, { noticed, hung, counted, marked, percent, minutes }) {
  const day = new Date().toISOString().slice(0, 10);
  const row = `| ${name} | ${counted} | ${noticed} | ${hung} | ${percent.toFixed(1)} % | ${marked} | ${day} | ${minutes} |`;
  const lines = readFileSync(page, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${name} |`));
  if (at < 0) throw new Error(`docs/mutation.md has no row for ${name}`);
  writeFileSync(page, lines.with(at, row).join('\n'));
}
