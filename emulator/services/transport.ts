import { EmulatorGap } from '../kernel/emulator-gap';

/** What travels between sidebar and server. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type ToClient = { ok: true; value: Json } | { ok: false; error: { name: 'ScriptError'; message: string } };

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** '[object Date]' → 'Date', in whichever realm the value was made. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function plainNumber(value: number): number {
  if (!Number.isFinite(value)) throw new EmulatorGap('NaN and Infinity through google.script.run');
  return value;
}

interface Sending {
  /** Index or key of the member being looked at. */
  property: string;
  /** Objects around it. */
  path: readonly unknown[];
}

function sendMember(value: unknown, sending: Sending): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const tag = tagOf(value);
  if (typeof value !== 'object' || (tag !== 'Object' && tag !== 'Array')) {
    throw new Error(`Failed due to illegal value in property: ${sending.property}`);
  }
  if (sending.path.includes(value)) throw new Error('Failed due to circular reference.');
  const path = [...sending.path, value];
  if (Array.isArray(value))
    return Array.from(value, (one, index) => sendMember(one, { property: String(index), path }));
  const entries = Object.entries(value).map(([key, one]) => [key, sendMember(one, { property: key, path })] as const);
  return Object.fromEntries(entries);
}

/**
 * The arguments of `google.script.run.f(…)` as the server gets them. An argument that cannot travel throws at once in
 * the browser, and no failure handler is called.
 */
export function toServer(values: readonly unknown[]): Json[] {
  return values.map((value, index) => sendMember(value, { property: String(index), path: [] }));
}

/** Thrown inside, never seen outside: the whole result is lost. */
class LostResult extends Error {}
class FailedResult extends Error {}

type Convert = (value: object, convert: (member: unknown) => Json) => Json;

const lost: Convert = () => {
  throw new LostResult();
};
const failed: Convert = () => {
  throw new FailedResult();
};
const empty: Convert = () => ({});
const members: Convert = (value, convert) =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, convert(one)]));

/** By the kind of object; a kind that is missing here nobody has measured. */
const CONVERSIONS: Readonly<Record<string, Convert>> = {
  Array: (value, convert) => Array.from(value as unknown[], convert),
  Object: members,
  String: members,
  Error: members,
  Int8Array: members,
  Date: lost,
  Map: empty,
  Set: empty,
  RegExp: empty,
  Number: empty,
  ArrayBuffer: empty,
  Uint8Array: failed,
};

function receive(value: unknown, isService: (value: unknown) => boolean, path: readonly unknown[]): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (isService(value)) return null;
  const convert = typeof value === 'object' ? CONVERSIONS[tagOf(value)] : undefined;
  if (convert === undefined) throw new EmulatorGap(`a ${tagOf(value)} returned to google.script.run`);
  if (path.includes(value)) throw new EmulatorGap('a circular result returned to google.script.run');
  return convert(value as object, (member) => receive(member, isService, [...path, value]));
}

/**
 * The result of a server function as the success handler gets it (promises settled before). One Date anywhere and the
 * handler gets null; service objects arrive as null. `isService` knows the guarded objects.
 */
export function toClient(value: unknown, isService: (value: unknown) => boolean = () => false): ToClient {
  try {
    return { ok: true, value: receive(value, isService, []) };
  } catch (error) {
    if (error instanceof LostResult) return { ok: true, value: null };
    if (error instanceof FailedResult) return { ok: false, error: { name: 'ScriptError', message: SERVER_ERROR } };
    throw error;
  }
}
