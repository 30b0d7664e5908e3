import { columnLabel } from '../i18n/column-label';
import { refusalToast } from '../i18n/refusal-words';
import type { Verdict } from '../lead/enforce';
import type { TableKey } from '../schema/sheets';
import type { Circumstances } from './situation';

/** What a person at the grid is told about a row: nothing unless something was refused. */
export function toastsOf(table: TableKey, { refusals }: Verdict, { vocabulary }: Circumstances): string[] {
  const { language } = vocabulary;
  return refusals.map((refusal) => refusalToast(refusal, columnLabel(table, refusal.column, language), language));
}
