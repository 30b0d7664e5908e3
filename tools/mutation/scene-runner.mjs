/**
 * A test runner for Stryker: our test files in one process (scenes.cjs), the built bundle on the emulator included. Only the
 * tests that reach a mutant are run for it, the quickest first, and the first failure ends the run.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A mutant that loops is given up when it was reached a hundred times as often as all tests reach it, by Stryker's measure.
 * Ours stop at the first failure: a tenth of that is still far more than a loop that ends takes.
 */
const SOONER = 10;

/** Opens workbooks for tests over the emulator. */
const WORKBOOKS = 'test/helpers/workbook.ts';

class SceneRunner {
  constructor(options) {
    this.files = options.scenes.tests;
    this.isBundle = options.scenes.bundle;
    this.times = new Map();
    this.finds = new Map();
    this.state = { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } };
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The working directory is the sandbox by now: the mutated copy of the repository. */
  async init() {
    const root = process.cwd();
    const require = createRequire(join(root, 'package.json'));
    globalThis.__stryker__ = this.state;
    this.scenes = require(join(root, 'tools/mutation/scenes.cjs'));
    const { default: jest } = await import(pathToFileURL(join(root, 'jest.config.mjs')).href);
    require(join(root, 'test/helpers/esm-for-jest.cjs'))();
    this.scenes.hookModules(jest.moduleNameMapper);
    this.scenes.shareSwitch(this.state);
    this.scenes.limitLaws();
    if (this.isBundle) this.openAsleep(join(root, WORKBOOKS), require);
  }

  /**
   * Set-up takes longer than most tests, and its workbook is kept for all mutants: it is made while none is awake, and
   * counts for no test. Set-up itself is looked at where a test calls it.
   */
  openAsleep(path, require) {
    const { openBook, ...others } = require(path);
    require.cache[path].exports = { ...others, openBook: (options) => this.asleep(() => openBook(options)) };
  }

  asleep(work) {
    const { activeMutant, mutantCoverage } = this.state;
    Object.assign(this.state, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    try {
      return work();
    } finally {
      Object.assign(this.state, { activeMutant, mutantCoverage });
    }
  }

  async dryRun() {
    const tests = this.load(this.files);
    const results = [];
    for (const one of tests) {
      this.state.currentTestId = one.id;
      await this.scenes.runTests([one], ({ id, failure, time }) => {
        const timed = { id, name: id, timeSpentMs: time };
        results.push(
          failure === undefined
            ? { ...timed, status: 'success' }
            : { ...timed, status: 'failed', failureMessage: failure },
        );
      });
    }
    this.state.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.state, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit: hitLimit === undefined ? undefined : hitLimit / SOONER,
    });
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const files = this.files.filter(
      (file) => wanted === undefined || testFilter.some((id) => id.startsWith(`${file} > `)),
    );
    try {
      return await this.tryTests(files, wanted);
    } finally {
      this.state.activeMutant = undefined;
    }
  }

  async tryTests(files, wanted) {
    let tests;
    try {
      tests = this.load(files);
    } catch (error) {
      return killed(`${files[0]} > load`, `Loading failed: ${error.message}`, 1);
    }
    const chosen = tests.filter(({ id }) => wanted === undefined || wanted.has(id));
    chosen.sort((one, other) => this.priceOf(one) - this.priceOf(other));
    let found;
    let count = 0;
    await this.scenes.runTests(chosen, ({ id, failure, time }) => {
      count += 1;
      this.times.set(id, time);
      if (failure === undefined) return 'on';
      found = { id, failure };
      this.finds.set(id, (this.finds.get(id) ?? 0) + 1);
      return 'stop';
    });
    if (this.state.hitCount > this.state.hitLimit) return { status: 'timeout', reason: 'Hit limit reached' };
    return found === undefined ? { status: 'survived', nrOfTests: count } : killed(found.id, found.failure, count);
  }

  /** Quick tests come first, and those that have noticed many mutants. */
  priceOf({ id }) {
    return (this.times.get(id) ?? 0) / (1 + (this.finds.get(id) ?? 0));
  }

  /** Mutants of the bundle wake in its own realms: our modules need not be loaded anew for them, only the tests. */
  load(files) {
    return this.scenes.loadFiles(files, this.isBundle ? 'tests' : 'all').flatMap((tree) => this.scenes.testsOf(tree));
  }
}

function killed(id, failureMessage, nrOfTests) {
  return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
}

const factory = (options) => new SceneRunner(options);
factory.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'scenes', factory }];
