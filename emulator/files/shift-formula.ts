import { columnLetters, columnNumber } from '../grid/column-letters';
import { mapFormula } from './formula-parts';

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const REFERENCE = /(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/gu;

/** The formula as it reads in another cell: references without `$` move along. */
export function shiftFormula(formula: string, { rows, columns }: Shift): string {
  const move = (...[, fixedColumn = '', letters = '', fixedRow = '', row = '']: string[]): string => {
    const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + columns);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  };
  return mapFormula(formula, ({ kind, text }) => (kind === 'code' ? text.replace(REFERENCE, move) : text));
}
