import type { Sheet as FileSheet } from 'hucre/xlsx';
import type { Area, Filter, Sheet } from '../model';
import { display } from '../values/display';
import { fromCellSet } from './file-area';

/** Sets a tab's filter. Rows that only the filter hides are no longer hidden by themselves. */
export function fromFileFilter(autoFilter: NonNullable<FileSheet['autoFilter']>, sheet: Sheet, locale: string): void {
  const [area] = fromCellSet(autoFilter.range);
  if (area === undefined) return;
  const filter: Filter = { area, hiddenValues: new Map() };
  sheet.filter = filter;
  for (const { colIndex, filters } of autoFilter.columns ?? []) {
    if (filters === undefined || filters.length === 0) continue;
    const column = area.column + colIndex;
    filter.hiddenValues.set(column, hiddenTexts(sheet, { column, area, shown: new Set(filters), locale }));
  }
}

interface FilterColumn {
  readonly column: number;
  readonly area: Area;
  readonly shown: ReadonlySet<string>;
  readonly locale: string;
}

function hiddenTexts(sheet: Sheet, { column, area, shown, locale }: FilterColumn): string[] {
  const hidden = new Set<string>();
  const inside = [...sheet.hiddenRows].filter((row) => row > area.row && row < area.row + area.rows);
  for (const row of inside) {
    const cell = sheet.rows[row - 1]?.[column - 1];
    const text = display(cell?.value ?? null, cell?.format, locale);
    if (shown.has(text)) continue;
    hidden.add(text);
    sheet.hiddenRows.delete(row);
  }
  return [...hidden];
}
