import type { WriteSheet } from 'hucre/xlsx';
import type { Filter, Sheet } from '../model';
import { display } from '../values/display';
import { toCellSet } from './file-area';

type AutoFilter = NonNullable<WriteSheet['autoFilter']>;

/** What the rows below a filter's header show in a column. */
function shownTexts(sheet: Sheet, { area }: Filter, column: { index: number; locale: string }): Map<number, string> {
  const texts = new Map<number, string>();
  const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row + 1; row <= last; row++) {
    const cell = sheet.rows[row - 1]?.[column.index - 1];
    texts.set(row, display(cell?.value ?? null, cell?.format, column.locale));
  }
  return texts;
}

interface FileFilter {
  readonly autoFilter: AutoFilter;
  /** Rows (1-based) the filter hides: a file must say so itself. */
  readonly hiddenRows: Set<number>;
}

/** A tab's filter: the spreadsheet keeps the values that are hidden, the file those that are shown. */
export function toFileFilter(sheet: Sheet, filter: Filter, locale: string): FileFilter {
  const hiddenRows = new Set<number>();
  const columns: NonNullable<AutoFilter['columns']> = [];
  for (const [index, hidden] of filter.hiddenValues) {
    const texts = shownTexts(sheet, filter, { index, locale });
    const shown = new Set([...texts.values()].filter((text) => !hidden.includes(text)));
    for (const [row, text] of texts) if (hidden.includes(text)) hiddenRows.add(row);
    columns.push({ colIndex: index - filter.area.column, filters: [...shown].filter((text) => text !== '') });
  }
  return { autoFilter: { range: toCellSet([filter.area]), columns }, hiddenRows };
}
