/** A checker for Stryker that lets a sample of the mutants through. The others count as not compiled, that is, not at all. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

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

/** The place of a mutant and its text decide, so that nobody can choose; a larger sample holds every smaller one. */
function isDrawn({ fileName, location: { start, end }, replacement }, percent) {
  const file = relative(process.cwd(), fileName).replace(/^.*?src\//, 'src/');
  const text = [file, start.line, start.column, end.line, end.column, replacement].join(' ');
  return createHash('sha256').update(text).digest().readUInt32BE() < (percent / 100) * 2 ** 32;
}

const factory = (options) => new SampleChecker(options);
factory.inject = ['options'];

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory }];
