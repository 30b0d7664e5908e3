import type { Stamp } from '../date';
import type { Way } from '../edit';
import { notedWork } from '../noted-work';
import type { SheetKey } from '../schema/sheets';
import type { HistoryColumns } from './adopt-history';
import type { ForeignTab } from './choose-tables';

/** Settings that are in force and may not have reached every tab and row yet. */
export interface PendingSwap {
  readonly step: 'swap';
  readonly at: Stamp;
  readonly who: string;
  readonly way: Way;
  readonly operation: string;
  /** Snapshot of the settings before. */
  readonly from: string;
  /** Operation that is taken back by these settings. */
  readonly undoes?: string;
}

/** A set-up that a person has agreed to; what was decided stands in the settings and in the ids of the tabs. */
export interface PendingSetUp {
  readonly step: 'setUp';
  readonly operation: string;
  /** Tabs that it makes itself; the others were there before. */
  readonly made: readonly SheetKey[];
  /** A team's own record of changes that is to be copied. */
  readonly history?: { readonly tab: ForeignTab; readonly columns: HistoryColumns };
}

/**
 * Work on the whole workbook that has been decided. It is noted together with the decision, so that whoever comes next
 * after a run that died goes on with it instead of guessing from what stands half done.
 */
export type Pending = PendingSwap | PendingSetUp;

/** What is kept of it; '' = nothing is pending. */
export function readPending(text: string): Pending | undefined {
  const swap = notedWork<PendingSwap>(text, ['step', 'at', 'who', 'way', 'operation', 'from']);
  const setUp = notedWork<PendingSetUp>(text, ['step', 'operation', 'made']);
  if (swap?.step === 'swap') return swap;
  return setUp?.step === 'setUp' ? setUp : undefined;
}
