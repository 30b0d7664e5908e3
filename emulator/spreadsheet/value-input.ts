import type { ServiceHost } from '../kernel/service-host';

/** A value as a script handed it over, safe to keep until the write is applied. */
export type ValueInput = string | number | boolean | null | Moment;

/** A Date: it becomes a serial in the spreadsheet's zone when it is stored. */
export interface Moment {
  readonly epochMs: number;
}

function fromObject(value: object, host: ServiceHost): ValueInput {
  if (host.realm.isDate(value)) return { epochMs: value.getTime() };
  const enumName = host.enumName(value);
  if (enumName !== undefined) return enumName;
  return Array.isArray(value) ? '[Ljava.lang.Object;@0' : '[object Object]';
}

/** Reads one value of a script: null and undefined clear, a Date of another realm is an object like any other. */
export function toInput(value: unknown, host: ServiceHost): ValueInput {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : '#NUM!';
    case 'object':
      return value === null ? null : fromObject(value, host);
    case 'undefined':
      return null;
    default:
      return String(value);
  }
}
