import { columnLabel } from '../i18n/column-label';
import { refusalToast } from '../i18n/refusal-words';
import type { Verdict } from '../lead/enforce';
import type { TableKey } from '../schema/sheets';
import type { Circumstances } from './situation';

/** What a person at the grid or at the sidebar is told about a row: nothing unless something was refused. */
export function toastsOf(table: TableKey, { refusals }: Verdict, { vocabulary, way }: Circumstances): string[] {
  const { language } = vocabulary;
  const place = way === 'sidebar' ? 'sidebar' : 'sheet';
  return refusals.map((refusal) => {
    const column = columnLabel(table, refusal.column, language);
    return refusalToast(refusal, { column, language, place });
  });
}
