import { Failure } from '../core/failure/failure';
import { mayWritesWait } from './google';
import { logRefusal } from './log';

/** Another run holds the workbook; nothing was read or written. */
export class Busy extends Failure {
  readonly code = 'busy';
  constructor() {
    super('Another run holds the lock');
    this.name = 'Busy';
  }
}

/** Runs `work` alone among all runs of this file's script; people are not stopped by it. Waits at most ten seconds. */
export function withLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!obtained(lock)) throw new Busy();
  try {
    return work();
  } finally {
    if (mayWritesWait()) SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

function obtained(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(10_000);
  } catch (error) {
    logRefusal('Lock refused', error);
    return false;
  }
}
