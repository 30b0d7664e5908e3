import type { ServiceHost } from './service-host';

/** A User object; an address that a script may not know is empty text. */
export function createUser(host: ServiceHost, email: string): object {
  return host.guard('User', { getEmail: () => email });
}
