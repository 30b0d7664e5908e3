import { display } from '../values/display';
import { effectiveFormat } from './effective-format';
import { evaluateCell } from './evaluate';
import type { FormulaPlace } from './scope';

/** What a person sees in a cell. */
export function displayCell(place: FormulaPlace): string {
  const cell = place.sheet.rows[place.row - 1]?.[place.column - 1];
  if (!cell) return '';
  const { locale } = place.workbook;
  return display(evaluateCell(place), effectiveFormat(cell, locale), locale);
}
