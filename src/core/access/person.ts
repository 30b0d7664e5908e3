import type { Member, Role } from '../schema/members';
import type { Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Caller } from './rights';

/** Who somebody is in this team; an address that no member has is nobody. */
export interface Person {
  readonly email: string;
  readonly member?: Member;
  readonly role: Role | 'unknown';
  /** Name for History. */
  readonly name: string;
}

/** The member behind an address; an empty address is never a member. */
export function personOf(email: string, settings: Settings): Person {
  const member =
    email === '' ? undefined : settings.members.find((one) => one.email.toLowerCase() === email && !one.retired);
  return {
    email,
    role: member?.role ?? 'unknown',
    name: member?.name ?? (email || 'unknown'),
    ...(member === undefined ? {} : { member }),
  };
}

/** Senior, rep and assistant change their own and ownerless leads, a manager all, others none. */
export function mayChange(person: Person, lead: Lead): boolean {
  if (person.role === 'manager') return true;
  if (person.role === 'viewer' || person.role === 'unknown') return false;
  return !lead.owner || lead.owner === person.member?.key;
}

/** A person as the rights table knows them; whom Google does not name has no rights at all. */
export function callerOf({ email, role }: Person): Caller {
  return email === '' ? 'nobody' : role;
}

/** How enforcement sees a person. */
export function editorKind(person: Person): 'manager' | 'other' | 'unknown' {
  if (person.role === 'unknown') return 'unknown';
  return person.role === 'manager' ? 'manager' : 'other';
}
