import type { MemoryRow } from '../core/history/memory';
import type { Desk } from '../host/desk';
import { logError } from '../host/log';
import { readMemoryTab } from '../host/memory-tab';
import { isExpected } from './guarded';
import { settleWorkbook } from './settle-workbook';
import type { SweepOptions } from './whole-plan';

/** The accepted state of every record, and what kept the sweep from bringing it up to date. */
export interface AcceptedState {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly problem?: unknown;
}

/** Sweeps first; where columns are unclear or another run is at work, the state that was accepted last must do. */
export function acceptedState(desk: Desk, options: SweepOptions): AcceptedState {
  try {
    return { memory: settleWorkbook(desk, options).memory };
  } catch (problem) {
    if (!isExpected(problem)) throw problem;
    logError(`sweep: ${problem instanceof Error ? problem.name : 'unknown'}`);
    return { memory: readMemoryTab(desk.book).rows, problem };
  }
}
