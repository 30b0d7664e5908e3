import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { fileOf } from './earlier.mjs';
import { groups } from './groups.mjs';

/** After so many mutants the process starts anew: every run of a script leaves a realm behind. */
const REUSE = 200;
/** What no test of the groups reads stays out of the sandbox. */
const unread = [
  '/.git',
  '/build',
  '/coverage',
  '/out',
  '/docs',
  '/.stryker-tmp',
  '/test/emulator',
  '/test/sidebar',
  '/test/playground',
];

/** Test files of a folder, of one file, or all whose path begins so. */
function testsBelow(beginning) {
  const all = readdirSync(join(root, 'test'), { recursive: true }).map((path) => `test/${path.replaceAll('\\', '/')}`);
  return all.filter(
    (path) => path.startsWith(beginning) && path.endsWith('.test.ts') && statSync(join(root, path)).isFile(),
  );
}

/**
 * Stryker's options for one group, or for some files of it; `fresh` forgets what earlier runs found, `sample` = so many
 * percent of the mutants are tried.
 */
export function optionsFor(name, { files, fresh, sample }) {
  const { mutate, tests, bundle } = groups[name];
  return {
    mutate: files.length > 0 ? files : mutate,
    incremental: true,
    incrementalFile: fileOf(name),
    force: fresh,
    plugins: ['./tools/mutation/scene-runner.mjs', './tools/mutation/sample-checker.mjs'],
    testRunner: 'scenes',
    // A workbook leaves much behind that is soon forgotten: a larger nursery spares much tidying up.
    testRunnerNodeArgs: ['--max-semi-space-size=64'],
    scenes: { tests: tests.flatMap(testsBelow).sort(), bundle: bundle === true },
    ...(bundle ? { buildCommand: 'node tools/build.mjs --mutants' } : {}),
    coverageAnalysis: 'perTest',
    checkers: sample < 100 ? ['sample'] : [],
    sample,
    concurrency: Number(process.env.MUTATE_PROCESSES ?? 1),
    maxTestRunnerReuse: REUSE,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 20,
    disableTypeChecks: false,
    // TypeScript 7 has no programming interface, which Stryker would use to rewrite paths that the sandbox does not change.
    tsconfigFile: 'none',
    ignorePatterns: unread,
    tempDirName: 'build/mutation',
    reporters: ['progress-append-only'],
    warnings: { unknownOptions: false },
    allowConsoleColors: false,
    thresholds: { high: 95, low: 85, break: null },
  };
}
