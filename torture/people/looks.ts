import { callKind } from '../../emulator/kernel/cost-model';
import type { Tick } from '../../emulator/kernel/hooks';
import type { Team } from '../../test/helpers/team';

/** Where a colleague came between a run's looks at the cells and its writes. */
export interface Looks {
  /** The colleague comes before this call; what happens meanwhile is not the run's. */
  comes(call: string, act: () => void): void;
  /** What is not the run's own. */
  away(work: () => void): void;
  /** Whether that very call writes or sends writes off. */
  isWriting(): boolean;
  /** Whether the last look at the cells was over: writes were on their way, or were the next that went out. */
  isOver(): boolean;
  stop(): void;
}

/** Watches the calls of the runs that follow. */
export function watchLooks({ world }: Team, act: string): Looks {
  const look = act === 'writes a note' ? 'Range.getNotes' : 'Range.getValues';
  const state = { away: false, waiting: false, call: '', over: undefined as boolean | undefined };
  const before = (name: string) => {
    if (state.call !== '') state.over ??= next(name, look);
  };
  const after = (name: string) => {
    const kind = callKind(name);
    if (kind === 'write') state.waiting = true;
    else if (['read', 'flush'].includes(kind)) state.waiting = false;
  };
  const hook = ({ phase, name }: Tick): undefined => {
    if (!state.away) (phase === 'before' ? before : after)(name);
  };
  const away = (work: () => void) => {
    state.away = true;
    work();
    state.away = false;
  };
  world.hooks.push(hook);
  return {
    comes: (call, colleague) => {
      state.call = call;
      state.over = state.waiting ? true : next(call, look);
      away(colleague);
    },
    away,
    isWriting: () => ['write', 'flush'].includes(callKind(state.call)),
    isOver: () => state.over === true,
    stop: () => void world.hooks.splice(world.hooks.indexOf(hook), 1),
  };
}

/** A write is the end of looking, a look begins anew; other calls tell nothing. */
function next(call: string, look: string): boolean | undefined {
  if (callKind(call) === 'write') return true;
  return call === look ? false : undefined;
}
