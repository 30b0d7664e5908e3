import type { Repair } from '../core/i18n/repair-words';
import type { ColumnLayout } from '../core/setup/layout';
import type { Tab } from './book';

/** Where a table's columns stand while its tab is being laid out. */
export interface LayoutPlan {
  readonly layout: readonly ColumnLayout[];
  /** Column key → 0-based position of those that stand already. */
  readonly at: Readonly<Record<string, number>>;
  /** Headers of ours that are to be put right: key → text. */
  readonly relabel: Readonly<Record<string, string>>;
  /** Columns of the team that need a header of their own, 0-based. */
  readonly twins: readonly { readonly place: number; readonly header: string }[];
  /** Headers as they stand, 0-based. */
  readonly headers: readonly string[];
  readonly strict: boolean;
  /** Where the ids of Leads stand: the dropdown of ids in Follow-ups comes from there. */
  readonly leadIds?: { readonly tab: Tab; readonly place: number };
  /** Columns that carry their key already, 0-based. */
  readonly marked: Readonly<Record<string, number>>;
  /** Notes what is about to be put right, and what stood there; false = it has to stay as it is. */
  begin(part: Repair, was?: readonly unknown[]): boolean;
  /** The sheet refused all of it. */
  retract(part: Repair): void;
}
