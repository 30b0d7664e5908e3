import * as v from 'valibot';
import type { Method, Methods } from './protocol';

/** Longest text a cell takes. */
const longest = 50_000;
const text = v.pipe(v.string(), v.maxLength(longest));
const short = v.pipe(v.string(), v.maxLength(200));
const request = v.pipe(v.string(), v.minLength(6), v.maxLength(64), v.regex(/^[\w-]+$/));
const leadId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const operation = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** The record reader leaves these out without a word; what is too much must be seen. */
const inherited: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Column names to texts; names of the prototype and the like are no columns. */
const fields = v.pipe(
  v.custom<Record<string, unknown>>((one) => Object.keys(Object(one)).every((key) => !inherited.has(key))),
  v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,30}$/)), text),
  v.check((one) => Object.keys(one).length <= 60),
);
const nothing = v.strictObject({});

/** What every method takes; anything else is refused before it is looked at. */
const requests: { readonly [Key in Method]: v.GenericSchema<unknown, Methods[Key]['in']> } = {
  start: nothing,
  myDay: nothing,
  selectedLead: nothing,
  rowsBehind: nothing,
  rowsTab: nothing,
  reviewRows: v.strictObject({ figure: v.pipe(short, v.minLength(1)) }),
  leadCard: v.strictObject({ leadId }),
  leadAsOf: v.strictObject({ leadId, day }),
  duplicates: v.strictObject({ fields }),
  newLead: v.strictObject({ request, fields }),
  recordFollowUp: v.strictObject({ request, leadId, fields, leadFields: fields, seen: v.exactOptional(fields) }),
  updateLead: v.strictObject({ request, leadId, fields, seen: v.exactOptional(fields) }),
  stepDone: v.strictObject({ request, leadId }),
  postpone: v.strictObject({ request, leadId, to: day, why: short }),
  operations: nothing,
  undoPreview: v.strictObject({ operation }),
  undo: v.strictObject({ request, operation, typed: short }),
  answerRequest: v.strictObject({ request, leadId, approve: v.picklist(['yes', 'no']) }),
};

/** What the page sends beside the input of a method: for whom it was opened. */
const sender = v.optional(short);

/** A call as it arrived: the checked input, and for whom the page was opened where it says so. */
export interface Request<Key extends Method> {
  readonly input: Methods[Key]['in'];
  readonly me?: string;
}

/** The checked request of a method, or undefined. */
export function readRequest<Key extends Method>(method: Key, json: unknown): Request<Key> | undefined {
  if (typeof json !== 'string' || json.length > 500_000) return undefined;
  try {
    const { me: sent, ...rest } = recordIn(json);
    const me = v.parse(sender, sent);
    const input = v.parse(requests[method], rest);
    return me === undefined ? { input } : { input, me };
  } catch {
    return undefined;
  }
}

/** A JSON text that is an object: nothing of it is dropped, so that what is too much is seen. */
function recordIn(json: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('No object');
  return { ...value };
}

/** Whether a text names a method. */
export function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.keys(requests).includes(name);
}
