/** Builds and runs the measurements: `npm run bench -- 10 5000`. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  target: 'node20',
  outfile: 'build/bench.mjs',
  logLevel: 'error',
});
process.exitCode =
  spawnSync(process.execPath, ['build/bench.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
