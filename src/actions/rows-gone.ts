import { Failure } from '../core/failure/failure';
import type { FailureValues } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { sheetLabels } from '../core/i18n/sheet-labels';
import type { TableKey } from '../core/schema/sheets';

/** Most rows of a table have gone at once: a person must say what that means before anything is taken for deleted. */
export class RowsGone extends Failure {
  readonly code = 'rowsGone';
  readonly table: TableKey;
  readonly count: number;
  constructor(table: TableKey, count: number) {
    super(`${count} rows of ${table} have gone at once`);
    this.name = 'RowsGone';
    this.table = table;
    this.count = count;
  }

  override values(language: Language): FailureValues {
    return { tab: sheetLabels[this.table][language], count: String(this.count) };
  }
}
