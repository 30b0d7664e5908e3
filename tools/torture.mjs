/** Builds the add-on and what tortures it, and runs it: `npm run torture -- --quick --only kills`. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { root, run } from './run.mjs';

const built = run(process.execPath, ['tools/build.mjs']);
if (built !== 0) process.exit(built);
await build({
  absWorkingDir: root,
  entryPoints: ['torture/main.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  target: 'node20',
  outfile: 'build/torture.mjs',
  logLevel: 'error',
});
const words = process.argv.slice(2);
process.exitCode =
  spawnSync(process.execPath, ['build/torture.mjs', ...words], { cwd: root, stdio: 'inherit' }).status ?? 1;
