import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs one program in the repository with this terminal's input and output, and returns its exit code. */
export function run(command, args, { env = {} } = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs a script of an installed package by Node itself, so that it works the same on every system. */
export function runPackage(script, args, options = {}) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}
