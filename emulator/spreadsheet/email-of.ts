import { ServiceError } from '../kernel/service-error';

/** The address of a person given as such or as a User; a text that is none is refused. */
export function emailOf(person: unknown): string {
  const email = typeof person === 'string' ? person : (person as { getEmail(): string }).getEmail();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
  return email;
}
