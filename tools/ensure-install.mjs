import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const oldestNode = 20;

/** Packages of a lock file: place → version. Optional ones differ from machine to machine and do not count. */
function versions(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const wanted = Object.entries(packages).filter(([place, one]) => place !== '' && !one.optional);
  return new Map(wanted.map(([place, one]) => [place, one.version]));
}

/** True when node_modules is not what package-lock.json asks for. npm keeps a lock file of its own in the folder. */
export function isStale() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const there = versions(installed);
  return [...versions(join(root, 'package-lock.json'))].some(([place, version]) => there.get(place) !== version);
}

function npm(...args) {
  const [command, before] = process.platform === 'win32' ? ['cmd', ['/c', 'npm']] : ['npm', []];
  return run(command, [...before, ...args, '--no-fund', '--no-audit']);
}

/** Makes the repository runnable: checks Node and installs the packages if something is missing or outdated. */
export function ensureInstall() {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < oldestNode) {
    console.error(`Leadbook needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (!isStale()) return;
  console.error('Installing the packages (once, a minute or two) …');
  // Some versions of npm refuse a lock file for what concerns other systems only; `install` is more patient.
  const code = npm('ci') && npm('install', '--no-save');
  if (code === 0) return;
  console.error('The packages could not be installed: see above. Is there a connection to the npm registry?');
  process.exit(code);
}
