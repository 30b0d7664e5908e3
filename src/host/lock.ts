import { Failure } from '../core/failure/failure';
import { mayWritesWait } from './google';
import { instantNow } from './instant';
import { logRefusal } from './log';
import { patient } from './patient';
import { sendWrites } from './send-writes';

type Lock = GoogleAppsScript.Lock.Lock;

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
  const lock = patient(LockService).getDocumentLock();
  if (!obtained(lock)) throw new Busy();
  since = instantNow();
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Since when this run is, or was last, alone: in minutes since 1970. What it tells is told then, behind what others told before. */
export function aloneSince(): number {
  return since;
}

let since = 0;

/** Even where the last writes are refused the lock goes: a box may follow in which a person is told so. */
function release(lock: Lock): void {
  try {
    if (mayWritesWait()) sendAll();
  } finally {
    kept = lock;
    lock.releaseLock();
    kept = undefined;
  }
}

/** The lock that Google has refused to take back. */
let kept: Lock | undefined;

/** Before a window opens, which a person may leave open for an hour: a lock that could not be given back goes now. */
export function letGo(): void {
  kept?.releaseLock();
  kept = undefined;
}

/** A refused write keeps back what was written behind it: that goes before the lock does. */
function sendAll(): void {
  try {
    sendWrites();
  } catch (error) {
    sendWrites();
    throw error;
  }
}

function obtained(lock: Lock): boolean {
  try {
    // A try that failed may have taken the lock all the same.
    return lock.tryLock(10_000) || lock.hasLock();
  } catch (error) {
    logRefusal('Lock refused', error);
    return false;
  }
}
