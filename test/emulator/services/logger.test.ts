import { createConsole } from '../../../emulator/services/console';
import { createLogger } from '../../../emulator/services/logger';
import { createBench } from './service-bench';

describe('Logger', () => {
  test('keeps its lines and writes to the execution log', () => {
    const bench = createBench();
    const logger = createLogger(bench.host) as GoogleAppsScript.Base.Logger;
    logger.log('one').log('%s of %s', 1, 2).log({ a: 1 });
    expect(logger.getLog()).toBe('one\n1 of 2\n{"a":1}\n');
    expect(bench.host.execution.log).toEqual(['one', '1 of 2', '{"a":1}']);
    logger.clear();
    expect(logger.getLog()).toBe('');
  });
});

describe('console', () => {
  test('has six functions and no more', () => {
    expect(Object.keys(createConsole(createBench().host)).sort()).toEqual(
      ['error', 'info', 'log', 'time', 'timeEnd', 'warn'].sort(),
    );
  });

  test('writes texts, objects, errors and times to the execution log', () => {
    const bench = createBench();
    const out = createConsole(bench.host) as Console;
    out.log('a', 1, { b: 2 });
    out.error(new TypeError('bad'));
    out.time('t');
    bench.pass(250);
    out.timeEnd('t');
    expect(bench.host.execution.log).toEqual(['a 1 {"b":2}', 'error: TypeError: bad', 't: 250ms']);
  });
});
