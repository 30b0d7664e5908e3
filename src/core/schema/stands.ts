import { stampOfSerial } from '../date';
import { plainNumber } from '../lead/parse-number';
import { hasHiddenCharacters, keptLine } from '../text';
import { cellText, encode } from './codec';
import type { Column, ColumnType } from './column';
import { type Cell, isMoment } from './row';
import type { Vocabulary } from './vocabulary';

/** Types whose typed form stays in the cell: blanks around a text, a number or a date among texts disturb nobody. */
const FREE: ReadonlySet<ColumnType> = new Set(['text', 'longText', 'amountRange', 'durationRange', 'yearOrDate']);

/** Whether a cell already shows a stored value in a form that may stay, so that nothing need be written. */
export function stands(
  column: Column,
  cell: Cell,
  shown: { readonly stored: string; readonly vocabulary: Vocabulary },
): boolean {
  const { stored, vocabulary } = shown;
  const text = cellText(cell);
  if (stored === '' || text === '') return stored === text && !hidesSigns(cell);
  if (FREE.has(column.type)) return standsFreely(cell, column.type === 'longText' ? text : keptLine(text), stored);
  const canonical = encode(column, stored, vocabulary);
  if (isMoment(canonical)) return isMoment(cell) && stampOfSerial(cell.serial) === stored;
  if (typeof canonical === 'number') return typeof cell === 'number' && plainNumber(cell) === stored;
  return cell === canonical;
}

function standsFreely(cell: Cell, text: string, stored: string): boolean {
  return text === stored && !hidesSigns(cell);
}

function hidesSigns(cell: Cell): boolean {
  return typeof cell === 'string' && hasHiddenCharacters(cell.replace(/\r/g, ''));
}
