/**
 * `npm run repeat -- TIMES [TESTS …]`: the quick suite so many times, each time in another random order of tests and from
 * another seed, and what failed. Without tests named: the core but for its long simulations, the bundle, and everyday edits
 * and mails over the emulator.
 */
import { ensureInstall } from './ensure-install.mjs';
import { run, runPackage } from './run.mjs';

const quick = [
  'test/core/(?!analysis/truth)',
  'test/bundle',
  'test/actions/enforcement/(everyday|identities|locale)',
  'test/actions/reminders/(?!review-mail)',
];

ensureInstall();
const [wanted = '', ...own] = process.argv.slice(2);
const times = Number(wanted);
if (!Number.isInteger(times) || times < 1) {
  console.error('How often? npm run repeat -- 50 [test/some/part …]');
  process.exit(2);
}
if (run(process.execPath, ['tools/build.mjs']) !== 0) process.exit(1);
const tests = own.length > 0 ? own : quick;
const first = Math.floor(Math.random() * 1_000_000);
const failed = [];
for (let turn = 1; turn <= times; turn += 1) {
  const seed = first + turn;
  console.error(`\n${turn} of ${times}: seed ${seed}`);
  const code = runPackage('jest/bin/jest.js', ['--randomize', `--seed=${seed}`, '--silent', ...tests]);
  if (code !== 0) failed.push(seed);
}
const again = failed.map((seed) => `npm test -- --randomize --seed=${seed} ${tests.join(' ')}`);
console.log(`${times} repetitions, ${failed.length} failed${again.length > 0 ? `:\n${again.join('\n')}` : ''}`);
process.exit(failed.length > 0 ? 1 : 0);
