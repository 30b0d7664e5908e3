/**
 * `npm test`: everything on a machine that has only Node. Installs what is missing, builds dist/, runs all tests, the
 * worked cases under four time zones of the machine, because none of them may change a result.
 * `npm test -- ARGUMENTS` gives the arguments to jest and runs only that.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { root, run, runPackage } from './run.mjs';

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];
const report = join(root, 'build/jest-report.json');
const total = { passed: 0, failed: 0, skipped: 0 };

/** Adds one run to the totals. A test file that did not even load counts as one failure. */
function count() {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  total.passed += numPassedTests;
  total.failed += numFailedTests + numRuntimeErrorTestSuites;
  total.skipped += numPendingTests;
}

function jest(args, env) {
  rmSync(report, { force: true });
  const code = runPackage('jest/bin/jest.js', ['--json', `--outputFile=${report}`, ...args], { env });
  try {
    count();
  } catch {
    // No report: jest stopped before it ran anything, and said why.
    total.failed += 1;
  }
  return code;
}

function all() {
  let code = jest(['--testPathIgnorePatterns', 'test/cases/'], {});
  for (const zone of zones) {
    console.error(`\nThe worked cases with the machine's clock in ${zone}`);
    code = jest(['test/cases'], { TZ: zone }) || code;
  }
  return code;
}

ensureInstall();
mkdirSync(join(root, 'build'), { recursive: true });
const built = run(process.execPath, ['tools/build.mjs']);
if (built !== 0) process.exit(built);
const own = process.argv.slice(2);
const code = own.length > 0 ? jest(own, {}) : all();
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? code || 1 : code);
