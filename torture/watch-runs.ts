import { callKind } from '../emulator/kernel/cost-model';
import type { Tick } from '../emulator/kernel/hooks';
import type { HostExecution } from '../emulator/kernel/service-host';
import type { Team } from '../test/helpers/team';

/** Calls that wait for somebody else: nobody may hold the lock meanwhile. */
const SLOW = /^(MailApp\.send|GmailApp\.|Utilities\.sleep|UrlFetchApp\.|Drive\.|DriveApp\.|Ui\.(alert|prompt))/;
/** A run ends well before the platform ends it. */
const MOST_SECONDS = 300;

/** Promises that every single run must keep, whatever befalls it: seen from outside, in the order of its calls. */
export function watchRuns({ world, file }: Team): { broken(): readonly string[] } {
  const first = world.executions.length;
  const unsent = unsentWrites();
  const broken = new Set<string>();
  world.hooks.unshift((tick) => {
    const { execution, phase, name } = tick;
    const isBefore = phase === 'before';
    const holdsLock = file.locks.get('document') === execution;
    if (isBefore && holdsLock && SLOW.test(name)) broken.add(`A lock was held over ${name}`);
    // Where the call itself fails the lock is kept until the run ends, which sends everything off first.
    if (!isBefore && name === 'Lock.releaseLock' && unsent.has(execution))
      broken.add('A lock was released before a flush');
    unsent.look(tick);
    return undefined;
  });
  return {
    broken: () => {
      const long = world.executions.slice(first).filter(({ seconds }) => seconds > MOST_SECONDS);
      return [...broken, ...long.map(({ functionName, seconds }) => `${functionName} ran ${Math.round(seconds)} s`)];
    },
  };
}

/** Which runs have written something that a read or a flush has not sent off yet. */
function unsentWrites(): { look(tick: Tick): void; has(execution: HostExecution): boolean } {
  const waiting = new Set<HostExecution>();
  return {
    has: (execution) => waiting.has(execution),
    look: ({ execution, phase, name }) => {
      const kind = callKind(name);
      if (phase === 'before' && kind === 'write') waiting.add(execution);
      if (phase === 'after' && (kind === 'read' || kind === 'flush')) waiting.delete(execution);
    },
  };
}
