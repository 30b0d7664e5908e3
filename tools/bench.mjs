/** Builds and runs the measurements: `npm run bench -- 10 5000`, or `npm run bench -- analysis`. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const [first, ...rest] = process.argv.slice(2);
const isAnalysis = first === 'analysis';
const outfile = isAnalysis ? 'build/bench-analysis.mjs' : 'build/bench.mjs';
await build({
  entryPoints: [isAnalysis ? 'bench/analysis/main.ts' : 'bench/main.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  target: 'node20',
  outfile,
  logLevel: 'error',
});
const args = isAnalysis ? rest : process.argv.slice(2);
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
