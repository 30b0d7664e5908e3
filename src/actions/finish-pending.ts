import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { owedCheck } from '../host/owed-check';
import { pendingOf } from '../host/pending';
import { carryOutCheck } from './carry-out-check';
import { carryOutCompaction, owedCompaction } from './carry-out-compaction';
import { owesErasure } from './erase-again';
import { finishBuilding } from './set-up';
import { settleWorkbook } from './settle-workbook';
import { finishSwap } from './swap-settings';
import { linesOf, writeToday } from './write-today';

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

/** A check or a compaction that has been begun and has not come to its end, or somebody who is to be erased. */
export function owedWork(desk: Desk): 'check' | 'erase' | 'none' {
  if (owedCheck(desk.book) !== undefined || owedCompaction(desk.book) !== undefined) return 'check';
  return owesErasure(desk) ? 'erase' : 'none';
}

function finishCheck(desk: Desk): Ended | undefined {
  const compaction = owedCompaction(desk.book);
  if (compaction !== undefined) withLock(() => carryOutCompaction(desk, compaction));
  const check = owedCheck(desk.book);
  if (check !== undefined) return { told: carryOutCheck(desk, { check, attempt: 'again' }).swept.told };
  if (compaction === undefined && !owesErasure(desk)) return undefined;
  const { memory, told } = settleWorkbook(desk, { way: 'sweep', who: 'unknown' });
  writeToday(desk, linesOf(desk, memory));
  return { told };
}
