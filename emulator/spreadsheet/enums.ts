import { classSignature, enumNames } from '../guard/signature-table';
import type { EnumValue, ServiceHost } from '../kernel/service-host';
import type { Enums } from './book';

const made = new WeakMap<ServiceHost, Enums>();

function enumsOf(host: ServiceHost, owner: string): [string, Record<string, EnumValue>][] {
  return [...(classSignature(owner)?.properties ?? [])].flatMap((name) => {
    const names = enumNames(name);
    return names ? [[name, host.enumeration(name, names)]] : [];
  });
}

/** The enums that SpreadsheetApp and Charts show, the same objects for both in one execution. */
export function enumsFor(host: ServiceHost): Enums {
  const known = made.get(host);
  if (known) return known;
  const enums: Enums = Object.fromEntries([...enumsOf(host, 'SpreadsheetApp'), ...enumsOf(host, 'Charts')]);
  made.set(host, enums);
  return enums;
}
