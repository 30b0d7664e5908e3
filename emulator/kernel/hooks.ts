import type { Execution } from './execution';

/** The moment before or after a service call. */
export interface Tick {
  readonly execution: Execution;
  readonly phase: 'before' | 'after';
  /** 'Range.setValues'. */
  readonly name: string;
  /** Running number of the call in its execution, from 0. */
  readonly index: number;
  /** Cells that the call has read; known when it is over. */
  readonly cells?: number;
}

/** What a hook may order; nothing = go on. It may also act itself: a person's edit, another execution. */
export type HookAnswer =
  | { readonly kill: true; readonly buffer?: 'applied' | 'dropped' | 'half' }
  | { readonly throw: string };

// biome-ignore lint/suspicious/noConfusingVoidType: hooks that only look or act return nothing
export type Hook = (tick: Tick) => HookAnswer | undefined | void;

/** Asks hooks in order; a hook is not asked about calls that happen because of its own action. */
export class HookRunner {
  private readonly active = new Set<Hook>();

  ask(hooks: readonly Hook[], tick: Tick): HookAnswer | undefined {
    for (const hook of [...hooks]) {
      const answer = this.askOne(hook, tick);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  private askOne(hook: Hook, tick: Tick): HookAnswer | undefined {
    if (this.active.has(hook)) return undefined;
    this.active.add(hook);
    try {
      return hook(tick) ?? undefined;
    } finally {
      this.active.delete(hook);
    }
  }
}
