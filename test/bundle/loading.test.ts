import { createContext, runInContext } from 'node:vm';
import { built, exportedNames } from './built';

// Every click and every trigger loads the file anew, at times without any permission: loading may only define.
const services = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Session',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'HtmlService',
  'UrlFetchApp',
  'Utilities',
  'Charts',
  'Logger',
  'console',
];

interface Loaded {
  readonly touched: readonly string[];
  readonly names: readonly string[];
}

/** Loads the built file where every service is a trap, the built-ins are frozen, and the clock and chance are watched. */
function load(): Loaded {
  const touched: string[] = [];
  const context = createContext(Object.create(null));
  for (const name of services) {
    Object.defineProperty(context, name, { configurable: true, get: () => touched.push(name) });
  }
  const before = new Set(globals(context));
  Object.assign(context, { touch: (name: string) => touched.push(name) });
  runInContext(watch, context);
  Reflect.deleteProperty(context, 'touch');
  runInContext(built('Code.js'), context);
  return { touched, names: globals(context).filter((name) => !before.has(name)) };
}

function globals(context: object): string[] {
  return runInContext('Object.getOwnPropertyNames(this)', context as never);
}

const watch = `{
  const told = touch;
  const watched = (name, real) => new Proxy(real, {
    apply: (target, self, given) => (told(name), Reflect.apply(target, self, given)),
    construct: (target, given) => (given.length === 0 && told(name), Reflect.construct(target, given)),
  });
  Date.now = watched('Date.now', Date.now);
  Math.random = watched('Math.random', Math.random);
  for (const one of [Object, Array, String, Number, Map, Set, Promise, RegExp, Error, Date]) Object.freeze(one.prototype);
  Date = watched('new Date()', Date);
}`;

describe('loading the add-on', () => {
  it('defines the exports and Leadbook, and nothing else', () => {
    expect([...load().names].sort()).toEqual([...exportedNames(), 'Leadbook'].sort());
  });

  it('touches no service, no clock and no chance', () => {
    expect(load().touched).toEqual([]);
  });

  it('is noticed when it does touch one: the trap works', () => {
    const touched: string[] = [];
    const context = createContext(Object.create(null));
    Object.assign(context, { touch: (name: string) => touched.push(name) });
    runInContext(watch, context);
    runInContext('new Date(); Date.now(); Math.random(); new Date(2026, 1, 1)', context);
    expect(touched).toEqual(['new Date()', 'Date.now', 'Math.random']);
  });
});
