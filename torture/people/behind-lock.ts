import { dispatchEdit } from '../../emulator/kernel/dispatch';
import type { EditNews } from '../../emulator/kernel/make-event';
import type { Team } from '../../test/helpers/team';
import { deskOf } from './acts';

/** What a colleague does while a run holds the lock. */
export interface BehindLock {
  during(act: () => void): void;
  stop(): void;
}

/** So long a handler waits for the lock. */
const PATIENCE = 10_000;

/**
 * In the emulator a run that waits for the lock of the run around it waits in vain. On the platform it goes on as soon as
 * the lock is given back: so do the handlers of what a colleague types meanwhile, unless that takes too long.
 */
export function behindLock(team: Team, away: (work: () => void) => void): BehindLock {
  const { world, file } = team;
  const { scene } = deskOf(team);
  let waiting: readonly EditNews[] = [];
  let since = 0;
  const deliver = () => {
    const news = waiting;
    waiting = [];
    if (world.now() - since <= PATIENCE) for (const one of news) dispatchEdit(scene, one);
  };
  const isFree = () => waiting.length > 0 && !file.locks.has('document');
  const hook = ({ phase, name }: { readonly phase: string; readonly name: string }): undefined => {
    if (phase === 'after' && name === 'Lock.releaseLock' && isFree()) away(deliver);
  };
  world.hooks.push(hook);
  return {
    during: (act) => {
      if (!file.locks.has('document')) return act();
      scene.held = [];
      act();
      [waiting, since] = [scene.held, world.now()];
      scene.held = null;
    },
    stop: () => {
      world.hooks.splice(world.hooks.indexOf(hook), 1);
      deliver();
    },
  };
}
