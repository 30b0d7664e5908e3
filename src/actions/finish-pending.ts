import type { Desk } from '../host/desk';
import { owedCheck } from '../host/owed-check';
import { pendingOf } from '../host/pending';
import { carryOutCheck } from './carry-out-check';
import { finishBuilding } from './set-up';
import { finishSwap } from './swap-settings';

/** How far the last step of what was gone on with has read. */
interface Ended {
  /** Number of the last line of History that its sweep found to say what memory holds. */
  readonly told?: number;
}

/** Goes on with the work on the whole workbook over which a run has died; undefined where nothing is owed any more. */
export function finishPending(desk: Desk): Ended | undefined {
  const pending = pendingOf(desk.book);
  if (pending === undefined) return finishCheck(desk);
  return pending.step === 'swap' ? finishSwap(pending) : finishBuilding();
}

function finishCheck(desk: Desk): Ended | undefined {
  const check = owedCheck(desk.book);
  return check && { told: carryOutCheck(desk, { check, attempt: 'again' }).swept.told };
}
