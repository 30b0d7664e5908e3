import type { Execution } from '../kernel/execution';

/** What a person's action started; `refused` is the sentence of the window that stopped the action instead. */
export type Fired = Execution[] & { refused?: string };

/** Nothing happened but a window with this sentence. */
export function refusedWith(sentence: string): Fired {
  return Object.assign([], { refused: sentence });
}
