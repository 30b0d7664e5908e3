import { createUser } from '../kernel/create-user';
import { domainOf } from '../kernel/domain-of';
import type { ServiceHost } from '../kernel/service-host';

/** The owner of the file wrote the script bound to it; a consumer's domain binds nobody. */
function isKnownToOwner({ world, file }: ServiceHost, email: string): boolean {
  const { owner } = file.workbook;
  return email === owner || (world.account === 'workspace' && domainOf(email) === domainOf(owner));
}

/**
 * Whether a script may learn who sits at the keyboard. For sure only with that person's own full authorization and
 * within the owner's domain; what else policy allows is the profile's `activeUserVisible`.
 */
function activeUserEmail(host: ServiceHost): string {
  const { activeUser, effectiveUser, authMode } = host.execution;
  const authorized = authMode === 'FULL' && activeUser === effectiveUser;
  const known = isKnownToOwner(host, activeUser);
  const visible = host.profile.activeUserVisible === 'domain' ? authorized || known : authorized && known;
  return visible ? activeUser : '';
}

function languageOf({ world, execution }: ServiceHost): string {
  const email = execution.activeUser || execution.effectiveUser;
  return world.people.get(email)?.language ?? 'en';
}

/** The Session service. */
export function createSession(host: ServiceHost): object {
  const { authMode, effectiveUser } = host.execution;
  return host.guard('Session', {
    getActiveUser: () => createUser(host, activeUserEmail(host)),
    getEffectiveUser: () => createUser(host, authMode === 'FULL' ? effectiveUser : ''),
    getActiveUserLocale: () => languageOf(host),
    getScriptTimeZone: () => host.manifest.timeZone,
  });
}
