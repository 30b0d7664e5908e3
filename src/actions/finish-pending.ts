import type { Desk } from '../host/desk';
import { pendingOf } from '../host/pending';
import { finishBuilding } from './set-up';
import { finishSwap } from './swap-settings';

/** Goes on with the work on the whole workbook over which a run has died, and says up to which line of History it has read. */
export function finishPending({ book }: Desk): { readonly told?: number } | undefined {
  const pending = pendingOf(book);
  if (pending === undefined) return undefined;
  return pending.step === 'swap' ? finishSwap(pending) : finishBuilding();
}
