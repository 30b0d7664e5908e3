import { isCounted } from '../../emulator/kernel/cost-model';
import type { Tick } from '../../emulator/kernel/hooks';
import type { TestBook } from './workbook';

/** Lets a person act once, before the n-th counted call from now on; tells whether there was such a call. */
export function inGap(book: TestBook, gap: number, action: () => void): { happened: boolean } {
  const state = { happened: false };
  let calls = 0;
  book.world.hooks.push((tick: Tick) => {
    if (state.happened || tick.phase !== 'before' || !isCounted(tick.name) || calls++ < gap) return;
    state.happened = true;
    action();
  });
  return state;
}
