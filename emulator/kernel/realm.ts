import { type Context, constants, createContext, Script } from 'node:vm';
import type { Realm } from './service-host';

interface RealmOptions {
  now(): number;
  chance(): number;
  /** Leave out what no source promises: Intl, BigInt, globalThis, library methods newer than ES2020. */
  readonly bare: boolean;
}

/** A fresh global object as the platform gives one to every execution, with the tools services need from it. */
export interface ScriptRealm extends Realm {
  readonly context: Context;
  /** Calls a function of the script; micro-tasks have run when it returns. */
  call(name: string, values: readonly unknown[]): CallOutcome;
  /** One value of a service's enum: prints and serializes as its name. */
  enumValue(name: string): object;
  typeError(message: string): Error;
}

export interface CallOutcome {
  state: 'missing' | 'returned' | 'threw' | 'pending';
  value?: unknown;
}

interface Tools extends Omit<Realm, 'global'> {
  call(target: unknown, values: readonly unknown[]): CallOutcome;
  enumValue(name: string): object;
  typeError(message: string): Error;
}

const SETUP = new Script(
  `(function (now, chance, bare) {
  'use strict';
  const GenuineDate = Date;
  const clock = new Proxy(GenuineDate, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, made === clock ? target : made),
    apply: () => new GenuineDate(now()).toString(),
    get: (target, key) => (key === 'now' ? () => Math.floor(now()) : Reflect.get(target, key)),
  });
  Object.defineProperty(GenuineDate.prototype, 'constructor', { value: clock, writable: true, configurable: true });
  const place = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  place('Date', clock);
  Math.random = chance;
  const globals = globalThis;
  if (bare) {
    for (const name of ['Intl', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry',
      'Atomics', 'SharedArrayBuffer', 'AggregateError', 'Iterator']) delete globals[name];
    const newer = [
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']],
      [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Promise, ['any', 'withResolvers']],
    ];
    for (const [owner, names] of newer) for (const name of names) delete owner[name];
    delete globals.globalThis;
    const english = (owner, names) => {
      for (const name of names) {
        const genuine = owner[name];
        owner[name] = { [name](...values) { return genuine.call(this, ...values.slice(0, name === 'localeCompare' ? 1 : 0), 'en-US'); } }[name];
      }
    };
    english(GenuineDate.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);
    english(Number.prototype, ['toLocaleString']);
    english(String.prototype, ['localeCompare']);
  }
  const fromJson = (value) => {
    if (Array.isArray(value)) return Array.from(value, fromJson);
    if (typeof value !== 'object' || value === null) return value;
    const copy = {};
    for (const key of Object.keys(value)) copy[key] = fromJson(value[key]);
    return copy;
  };
  const call = (target, values) => {
    const outcome = { state: 'pending', value: undefined };
    const settle = (state, value) => { outcome.state = state; outcome.value = value; };
    try {
      const value = target(...values);
      if (value instanceof Promise) value.then((one) => settle('returned', one), (one) => settle('threw', one));
      else settle('returned', value);
    } catch (error) {
      settle('threw', error);
    }
    return outcome;
  };
  return {
    rows: (rows) => {
      const copy = new Array(rows.length);
      for (let index = 0; index < rows.length; index++) copy[index] = Array.from(rows[index]);
      return copy;
    },
    list: (items) => Array.from(items),
    record: (entries) => Object.assign({}, entries),
    date: (epochMs) => new GenuineDate(epochMs),
    isDate: (value) => value instanceof GenuineDate,
    error: (name, message) => {
      const error = new Error(message);
      Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true, enumerable: false });
      return error;
    },
    isError: (value) => value instanceof Error,
    fromJson,
    call,
    enumValue: (name) => Object.freeze({ toString: () => name, toJSON: () => name, name: () => name }),
    typeError: (message) => new TypeError(message),
  };
})`,
  { filename: 'realm.js' },
);

/** Milliseconds on the real clock after which a script that never ends is stopped. */
const REAL_TIME_LIMIT = 120_000;
const SIMPLE_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** Makes the global object for one execution. */
export function createRealm(options: RealmOptions): ScriptRealm {
  const context = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const setUp = SETUP.runInContext(context) as (now: () => number, chance: () => number, bare: boolean) => Tools;
  const tools = setUp(options.now, options.chance, options.bare);
  return {
    ...tools,
    context,
    global: context as Record<string, unknown>,
    call: (name, values) => callByName({ context, tools }, name, values),
  };
}

/** A name is looked up as the platform does it: declared functions, variables that hold one, dotted members. */
function callByName(realm: { context: Context; tools: Tools }, name: string, values: readonly unknown[]): CallOutcome {
  if (!SIMPLE_NAME.test(name)) return { state: 'missing' };
  const look = new Script(`(function () { try { return ${name}; } catch (e) { return undefined; } })()`);
  const target: unknown = look.runInContext(realm.context);
  if (typeof target !== 'function') return { state: 'missing' };
  let outcome: CallOutcome = { state: 'pending' };
  const carrier = `entry:${name}`;
  Object.defineProperty(realm.context, carrier, {
    configurable: true,
    value: () => {
      outcome = realm.tools.call(target, values);
    },
  });
  // Through a script, so that the context's own micro-tasks run before this returns.
  new Script(`this[${JSON.stringify(carrier)}]()`).runInContext(realm.context, { timeout: REAL_TIME_LIMIT });
  delete (realm.context as Record<string, unknown>)[carrier];
  return outcome;
}
