import type { Day, Stamp } from '../date';
import { notedWork } from '../noted-work';

/** A compaction that somebody has agreed to: noted before the first line goes, so that a run that dies is gone on with. */
export interface PendingCompaction {
  readonly operation: string;
  readonly at: Stamp;
  readonly who: string;
  /** Changes before it may go. */
  readonly day: Day;
  readonly dropped: number;
}

/** What is kept of it; '' = none is owed. */
export function readCompaction(text: string): PendingCompaction | undefined {
  return notedWork<PendingCompaction>(text, ['operation', 'at', 'who', 'day', 'dropped']);
}
