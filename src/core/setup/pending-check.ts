import { notedWork } from '../noted-work';
import type { TableKey } from '../schema/sheets';
import type { RepairNote } from './repairs';

/**
 * A check of the workbook, with all that the person has decided: noted before the first step, so that a run that dies
 * leaves a check that goes on, and no repair of which nobody hears.
 */
export interface PendingCheck {
  readonly operation: string;
  readonly who: string;
  /** Tables of which most rows had gone, and what is to become of them. */
  readonly lost: readonly { readonly table: TableKey; readonly answer: 'restore' | 'deleted' }[];
  /** Merged cells are taken apart. */
  readonly unmerge: boolean;
  /** What becomes of formulas that reach outside. */
  readonly formulas: 'text' | 'keep';
  /** Repairs that were begun: the next look finds nothing wrong any more. */
  readonly begun: readonly RepairNote[];
  /** Repairs that a person had taken back, and that stay so; otherwise every repair may be made. */
  readonly stays: readonly RepairNote[];
  /** The person has just allowed what had been taken back: its parts, in words. */
  readonly again?: string;
}

/** What is kept of it; '' = no check is owed. */
export function readCheck(text: string): PendingCheck | undefined {
  return notedWork<PendingCheck>(text, ['operation', 'who', 'lost', 'unmerge', 'formulas', 'begun', 'stays']);
}
