import type { ServiceHost } from '../kernel/service-host';

/** Takes the lock, or waits in vain: another run holds it and, being further out on the stack, cannot let go. */
function acquire(host: ServiceHost, name: string, milliseconds: number): boolean {
  const { locks } = host.file;
  const holder = locks.get(name);
  const mine = holder === host.execution;
  if (holder === undefined || (mine && host.profile.sameRunRelock === 'granted')) {
    locks.set(name, host.execution);
    return true;
  }
  host.spend(Math.max(0, milliseconds));
  return false;
}

function release(host: ServiceHost, name: string): void {
  if (host.file.locks.get(name) === host.execution) host.file.locks.delete(name);
}

function createLock(host: ServiceHost, name: string): object {
  host.onEnd(() => release(host, name));
  return host.guard('Lock', {
    hasLock: () => host.file.locks.get(name) === host.execution,
    releaseLock: () => release(host, name),
    tryLock: (milliseconds: number) => acquire(host, name, milliseconds),
    waitLock: (milliseconds: number) => {
      if (!acquire(host, name, milliseconds)) {
        host.fail('Lock timeout: another process was holding the lock for too long.');
      }
    },
  });
}

/** The LockService of a bound script; the platform lets go of every lock when a run ends, killed or not. */
export function createLockService(host: ServiceHost): object {
  return host.guard('LockService', {
    getDocumentLock: () => createLock(host, 'document'),
    getScriptLock: () => createLock(host, 'script'),
    getUserLock: () => createLock(host, `user:${host.execution.effectiveUser}`),
  });
}
