import type { TableKey } from '../schema/sheets';

/** Something that an undo leaves as it is, and why. */
export interface Conflict {
  readonly table: TableKey;
  readonly id: string;
  /** '' = the whole row. */
  readonly column: string;
  /** What stands there now, in stored form. */
  readonly present: string;
  readonly why: ConflictReason;
}

/**
 * `changed`: somebody has changed it since · `gone`: no row shows the record · `stands`: the record is there again ·
 * `hangs`: other records hang on it · `formula`: a person's formula stands there · `notYours`: another person's lead.
 */
export type ConflictReason = 'changed' | 'gone' | 'stands' | 'hangs' | 'formula' | 'notYours';
