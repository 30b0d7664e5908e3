import { evaluateScript, stage } from '../../helpers/script-project';

describe('globals', () => {
  test.each([
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'queueMicrotask',
    'structuredClone',
    'process',
    'Buffer',
    'crypto',
    'performance',
    'fetch',
    'Blob',
    'Event',
    'AbortController',
    'atob',
    'btoa',
    'window',
    'navigator',
    'require',
    'module',
    'global',
  ])('%s is missing, as on the platform', (name) => {
    expect(evaluateScript(`return typeof ${name}`)).toBe('undefined');
    expect(() => evaluateScript(`${name}`)).toThrow(`${name} is not defined`);
  });

  test.each([
    'Map',
    'Set',
    'WeakMap',
    'Promise',
    'Proxy',
    'Reflect',
    'Symbol',
    'JSON',
    'Math',
    'Date',
    'WebAssembly',
    'Uint8Array',
  ])('%s is there', (name) => {
    expect(evaluateScript(`return typeof ${name} !== 'undefined'`)).toBe(true);
  });

  test('console has six methods and no more', () => {
    const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd'];
    expect(evaluateScript(`return ${JSON.stringify(names)}.map((n) => typeof console[n])`)).toEqual(
      names.map(() => 'function'),
    );
    expect(evaluateScript('return [typeof console.table, typeof console.assert, typeof console.group]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
  });

  test.each(['Intl', 'BigInt', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer', 'globalThis'])(
    '%s, of which no source says that it exists, is missing in the bare language only',
    (name) => {
      expect(evaluateScript(`return typeof ${name}`)).toBe('undefined');
      expect(evaluateScript(`return typeof ${name}`, { profile: { bareLanguage: false } })).not.toBe('undefined');
    },
  );

  test.each(['[].at', '[].findLast', '[].toSorted', '"".replaceAll', 'Object.hasOwn', 'Promise.any'])(
    '%s is newer than ES2020 and missing',
    (name) => {
      expect(evaluateScript(`return typeof ${name}`)).toBe('undefined');
      expect(evaluateScript(`return typeof [].flatMap`)).toBe('function');
    },
  );

  test('this at the top level is the global object', () => {
    expect(stage('var here = this; function f() { return here.f === f; }').run('f').result).toBe(true);
  });
});

describe('the clock', () => {
  test('new Date() and Date.now() are the virtual time', () => {
    const options = { now: '2026-03-02T09:30' };
    expect(evaluateScript('return new Date().toISOString()', options)).toBe('2026-03-02T01:30:00.000Z');
    expect(evaluateScript('return Date.now()', options)).toBe(Date.parse('2026-03-02T01:30:00Z'));
    expect(evaluateScript('return Date()', options)).toMatch(/^Mon Mar 02 2026 09:30:00/);
  });

  test('the rest of Date is the realm’s own', () => {
    expect(
      evaluateScript(
        'const d = new Date(0); return [d instanceof Date, d.constructor === Date, Object.prototype.toString.call(d)]',
      ),
    ).toEqual([true, true, '[object Date]']);
    expect(
      evaluateScript('class Day extends Date {} ; const d = new Day(5); return [d instanceof Day, d.getTime()]'),
    ).toEqual([true, 5]);
    expect(evaluateScript('return [Date.UTC(2026, 0), Date.parse("2026-01-01"), Date.length]')).toEqual([
      1767225600000, 1767225600000, 7,
    ]);
  });

  test('getHours is that of the zone in the manifest, whatever the zone of the machine', () => {
    const hour = (timeZone: string): unknown => evaluateScript('return new Date(0).getHours()', { timeZone });
    expect([hour('Asia/Shanghai'), hour('America/Los_Angeles'), hour('Asia/Kolkata')]).toEqual([8, 16, 5]);
  });

  test('a date-only text is midnight in UTC, one with a time is local to the script', () => {
    const body = 'return [new Date("2026-02-26").toISOString(), new Date("2026-02-26 00:00").toISOString()]';
    expect(evaluateScript(body)).toEqual(['2026-02-26T00:00:00.000Z', '2026-02-25T16:00:00.000Z']);
  });

  test('sleep passes virtual time', () => {
    expect(evaluateScript('const t = Date.now(); Utilities.sleep(5000); return Date.now() - t >= 5000')).toBe(true);
  });
});

describe('chance', () => {
  test('Math.random is seeded', () => {
    const draw = (seed: number): unknown => evaluateScript('return Math.random()', { seed });
    expect(draw(7)).toBe(draw(7));
    expect(draw(7)).not.toBe(draw(8));
  });
});

describe('realm identity', () => {
  test('arrays and errors that services give are the script’s own', () => {
    const body = `const values = SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues();
      return [values instanceof Array, values[0] instanceof Array, values.constructor === Array];`;
    expect(evaluateScript(body)).toEqual([true, true, true]);
  });

  test('a Date read from a cell is an instance of the script’s Date', () => {
    const body = `const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(new Date(2026, 1, 3)); return r.getValue() instanceof Date;`;
    expect(evaluateScript(body)).toBe(true);
  });
});

describe('asynchronous code', () => {
  test('an async entry point is waited for', () => {
    expect(
      stage('async function f() { const x = await 1; return x + await Promise.resolve(2); }').run('f'),
    ).toMatchObject({ ok: true, result: 3 });
  });

  test('micro-tasks run after the stack, executors at once', () => {
    const code = `const order = []; async function f() { Promise.resolve().then(() => order.push('then')); new Promise(() => order.push('executor')); order.push('after'); await 0; return order; }`;
    expect(stage(code).run('f').result).toEqual(['executor', 'after', 'then']);
  });
});
