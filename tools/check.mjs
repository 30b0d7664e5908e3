/**
 * `npm run check`: the gate, the same on every machine. Style, types, unused code, fresh dist/, tests, a sample of
 * faults; it stops at the first step that fails and says which one and what to do.
 */
import { ensureInstall } from './ensure-install.mjs';
import { run, runPackage } from './run.mjs';

const steps = [
  {
    name: 'style (Biome)',
    start: () => runPackage('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
    help: 'npm run format repairs most of it.',
  },
  {
    name: 'types (TypeScript)',
    start: () => runPackage('typescript/bin/tsc', ['-b']),
    help: 'A layer may name only what the arrows of ARCHITECTURE.md allow.',
  },
  {
    name: 'unused code, tests included (knip)',
    start: () => runPackage('knip/bin/knip.js', []),
    help: 'Delete what nothing uses, or start using it.',
  },
  {
    name: 'unused code of the product (knip --production)',
    start: () => runPackage('knip/bin/knip.js', ['--production']),
    help: 'What only a test uses belongs into test/.',
  },
  {
    name: 'dist/ is what src/ gives, and not too large',
    start: () => run(process.execPath, ['tools/build.mjs', '--check']),
    help: 'npm run build writes dist/ anew; commit it together with the source.',
  },
  {
    name: 'tests (jest)',
    start: () => run(process.execPath, ['tools/test.mjs']),
    help: 'npm test -- test/some/part runs one part.',
  },
  {
    name: 'faults on purpose, a fixed sample (npm run torture -- --quick)',
    start: () => run(process.execPath, ['tools/torture.mjs', '--quick']),
    help: 'npm run torture -- --replay PLAN shows one failure again.',
  },
];

ensureInstall();
for (const [index, { name, start, help }] of steps.entries()) {
  console.error(`\n[${index + 1}/${steps.length}] ${name}`);
  const code = start();
  if (code === 0) continue;
  console.error(`\nThe check stopped at step ${index + 1}: ${name}. ${help}`);
  process.exit(code);
}
console.error('\nThe check passed.');
