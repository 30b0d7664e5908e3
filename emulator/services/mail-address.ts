import type { ServiceHost } from '../kernel/service-host';

const ADDRESS = /^[^\s@<>,"]+@[^\s@<>,"]+\.[^\s@<>,."]{2,}$/;

function bare(entry: string): string {
  return /^.*<([^<>]*)>$/.exec(entry)?.[1]?.trim() ?? entry;
}

/** Whether a text is one address, with or without a name before it. */
export function isMailAddress(entry: string): boolean {
  return ADDRESS.test(bare(entry.trim()));
}

/** Splits "a@x.org, Bea <b@x.org>" into addresses; one that is none is refused by name. */
export function mailAddresses(host: ServiceHost, list: unknown): string[] {
  if (list === undefined || list === null) return [];
  const entries = String(list).split(',');
  return entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => (isMailAddress(entry) ? bare(entry) : host.fail(`Invalid email: ${entry}`)));
}
