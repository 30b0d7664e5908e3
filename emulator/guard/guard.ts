import type { Recognizer } from './kinds';
import { classSignature, type MethodSignature } from './signature-table';

/** Carries out one guarded call: checks, counts, prices, hooks, and the implementation itself. */
type Carrier = (method: MethodSignature, run: (values: unknown[]) => unknown, values: unknown[]) => unknown;

interface GuardOptions {
  readonly carry: Carrier;
  /** Throws what the script sees when it assigns to a member of a service object. */
  readonly refuseAssignment: (member: string) => never;
  /** Throws for typed members that nobody implemented. */
  readonly missing: (name: string) => never;
}

/** Makes and remembers the objects a script sees instead of the implementations of services; one per execution. */
export interface Guard extends Recognizer {
  wrap<T extends object>(className: string, implementation: T): T;
  implOf<T>(value: T): T;
  guardedOf(value: unknown): unknown;
  enumeration(className: string, names: readonly string[], make: (name: string) => object): Record<string, object>;
  enumName(value: unknown): string | undefined;
  /** Plain fields that one guarded object has beside its methods, such as rowStart of an event's range. */
  addFields(guarded: object, fields: Readonly<Record<string, unknown>>): void;
}

/** Creates the guard of an execution. */
export function createGuard(options: GuardOptions): Guard {
  const classNames = new WeakMap<object, string>();
  const guarded = new WeakMap<object, object>();
  const implementations = new WeakMap<object, object>();
  const fields = new WeakMap<object, Readonly<Record<string, unknown>>>();
  const names = new WeakMap<object, string>();
  const enums = new Map<string, Record<string, object>>();
  return {
    wrap: (className, implementation) => {
      const known = guarded.get(implementation);
      if (known !== undefined) return known as typeof implementation;
      const proxy = new Proxy(implementation, handlerFor<typeof implementation>(className, options, fields));
      guarded.set(implementation, proxy);
      implementations.set(proxy, implementation);
      classNames.set(proxy, className);
      return proxy;
    },
    implOf: (value) => (isObject(value) ? ((implementations.get(value) ?? value) as typeof value) : value),
    guardedOf: (value) => (isObject(value) ? (guarded.get(value) ?? value) : value),
    classOf: (value) => (isObject(value) ? classNames.get(value) : undefined),
    enumeration: (className, members, make) => {
      const known = enums.get(className);
      if (known !== undefined) return known;
      const entries = members.map((name): [string, object] => [name, make(name)]);
      for (const [name, value] of entries) {
        classNames.set(value, className);
        names.set(value, name);
      }
      const made = Object.fromEntries(entries);
      enums.set(className, made);
      return made;
    },
    enumName: (value) => (isObject(value) ? names.get(value) : undefined),
    addFields: (proxy, record) => {
      fields.set(implementations.get(proxy) ?? proxy, record);
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

type Fields = WeakMap<object, Readonly<Record<string, unknown>>>;

function handlerFor<T extends object>(className: string, options: GuardOptions, fields: Fields): ProxyHandler<T> {
  const signature = classSignature(className);
  const refuse = (_target: T, member: string | symbol): never => options.refuseAssignment(String(member));
  return {
    get: (target, member, receiver) => {
      const method = typeof member === 'string' ? signature?.methods.get(member) : undefined;
      if (method !== undefined) return callable(target, method, options);
      if (member === 'valueOf') return () => receiver;
      return plainMember(target, member, { className, properties: signature?.properties, fields: fields.get(target) });
    },
    has: (_target, member) => typeof member === 'string' && signature?.methods.has(member) === true,
    ownKeys: (target) => Object.keys(fields.get(target) ?? {}),
    getOwnPropertyDescriptor: (target, member) => {
      const value = fields.get(target)?.[String(member)];
      return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: false };
    },
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  };
}

function callable(target: object, method: MethodSignature, options: GuardOptions): (...values: unknown[]) => unknown {
  const short = method.name.slice(method.name.lastIndexOf('.') + 1);
  const implementation: unknown = Reflect.get(target, short, target);
  const run =
    typeof implementation === 'function'
      ? (values: unknown[]): unknown => Reflect.apply(implementation, target, values)
      : (): never => options.missing(method.name);
  return (...values) => options.carry(method, run, values);
}

interface MemberContext {
  readonly className: string;
  readonly properties: ReadonlySet<string> | undefined;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** Enums and constants of a service, fields of events, and what every object answers; anything else is undefined. */
function plainMember(target: object, member: string | symbol, context: MemberContext): unknown {
  if (typeof member === 'symbol') return undefined;
  if (context.fields !== undefined && Object.hasOwn(context.fields, member)) return context.fields[member];
  if (member === 'toString') return () => context.className;
  return context.properties?.has(member) === true ? Reflect.get(target, member, target) : undefined;
}
