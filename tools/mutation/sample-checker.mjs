/** A checker for Stryker that lets a sample of the mutants through. The others count as not compiled, that is, not at all. */
import { isDrawn } from './drawn.mjs';

class SampleChecker {
  constructor(options) {
    this.percent = options.sample;
  }

  async init() {}

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const left = { status: 'compileError', reason: 'Not in the sample' };
    return Object.fromEntries(mutants.map((one) => [one.id, isDrawn(one, this.percent) ? { status: 'passed' } : left]));
  }
}

const factory = (options) => new SampleChecker(options);
factory.inject = ['options'];

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory }];
