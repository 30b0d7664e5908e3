/**
 * `npm run coverage`: the branches of the core files that must be sure (ledger, rights, dates, enforcement), by the tests of
 * the core alone. Every branch of every file has to be taken; lines that are not are printed.
 */
import { ensureInstall } from './ensure-install.mjs';
import { groups } from './mutation/groups.mjs';
import { runPackage } from './run.mjs';

const files = Object.values(groups)
  .flatMap(({ mutate }) => mutate)
  .filter((path) => path.startsWith('src/core/'));

/** The same tests that notice mutants, so that a branch is taken where it is looked at. */
const tests = [...new Set(Object.values(groups).flatMap((group) => group.tests))].filter((path) =>
  path.startsWith('test/core/'),
);

ensureInstall();
const options = [
  '--coverage',
  '--coverageProvider=v8',
  '--coverageReporters=text',
  '--coverageThreshold={"global":{"branches":100}}',
  ...files.map((path) => `--collectCoverageFrom=${path}`),
];
// The tests come first: jest takes what follows a list of patterns for more of them.
process.exit(runPackage('jest/bin/jest.js', [...tests, ...options]));
