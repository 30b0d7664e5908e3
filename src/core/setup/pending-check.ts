import type { Repair } from '../i18n/repair-words';
import type { TableKey } from '../schema/sheets';

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
  readonly begun: Readonly<Record<TableKey, readonly Repair[]>>;
}

/** What is kept of it; '' = no check is owed. */
export function readCheck(text: string): PendingCheck | undefined {
  return text === '' ? undefined : (JSON.parse(text) as PendingCheck);
}
