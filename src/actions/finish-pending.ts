import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { owedCheck } from '../host/owed-check';
import { pendingOf } from '../host/pending';
import { carryOutCheck } from './carry-out-check';
import { carryOutCompaction, owedCompaction } from './carry-out-compaction';
import { finishBuilding } from './set-up';
import { settleWorkbook } from './settle-workbook';
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

/** Whether a check or a compaction has been begun and has not come to its end. */
export function isOwing({ book }: Desk): boolean {
  return owedCheck(book) !== undefined || owedCompaction(book) !== undefined;
}

function finishCheck(desk: Desk): Ended | undefined {
  const compaction = owedCompaction(desk.book);
  if (compaction !== undefined) withLock(() => carryOutCompaction(desk, compaction));
  const check = owedCheck(desk.book);
  if (check !== undefined) return { told: carryOutCheck(desk, { check, attempt: 'again' }).swept.told };
  return compaction && { told: settleWorkbook(desk, { way: 'sweep', who: 'unknown' }).told };
}
