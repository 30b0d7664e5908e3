import type { AxisEdit } from '../grid/axis-edit';
import { mapArea } from '../grid/map-area';
import type { Area } from '../model';
import { type Marks, parseReference, printReference, type Reference } from './reference';
import { tokenize } from './tokenize';

type Change = (reference: Reference) => Area | null;

function rewrite(formula: string, change: Change): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const reference = parseReference(token.text);
      if (!reference) return token.text;
      const area = change(reference);
      if (area === reference.area) return token.text;
      return area ? printReference({ ...reference, area }) : '#REF!';
    })
    .join('');
}

interface FormulaEdit {
  readonly edit: AxisEdit;
  /** The tab whose rows or columns were edited. */
  readonly edited: string;
  /** The tab on which the formula stands. */
  readonly home: string;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula after rows or columns of a tab moved: references follow their cells, lost ones become #REF!. */
export function rewriteFormula(formula: string, { edit, edited, home }: FormulaEdit): string {
  return rewrite(formula, (reference) =>
    sameName(reference.sheetName ?? home, edited) ? mapArea(edit, reference.area) : reference.area,
  );
}

/** The formula after a tab got another name. */
export function renameInFormula(formula: string, oldName: string, newName: string): string {
  const prefix = /^[A-Za-z_]\w*$/.test(newName) ? `${newName}!` : `'${newName.replaceAll("'", "''")}'!`;
  return tokenize(formula)
    .map((token) => {
      const reference = token.kind === 'reference' ? parseReference(token.text) : null;
      if (!reference || reference.sheetName === null || !sameName(reference.sheetName, oldName)) return token.text;
      return printReference({ ...reference, prefix });
    })
    .join('');
}

/** The formula after a tab was deleted: references to it are lost for good. */
export function forgetInFormula(formula: string, name: string): string {
  return rewrite(formula, (reference) =>
    reference.sheetName !== null && sameName(reference.sheetName, name) ? null : reference.area,
  );
}

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

interface Shift {
  readonly by: number;
  readonly fixedFirst: boolean;
  readonly fixedSecond: boolean;
}

function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const open = length === Number.POSITIVE_INFINITY;
  const first = start + (shift.fixedFirst || (open && start === 1) ? 0 : shift.by);
  if (open) return first < 1 ? null : { start: first, length };
  const last = start + length - 1 + (shift.fixedSecond ? 0 : shift.by);
  if (first < 1 || last < 1) return null;
  return { start: Math.min(first, last), length: Math.abs(last - first) + 1 };
}

/** The area a relative reference names some rows and columns away; null beyond the first row or column. */
export function shiftArea(area: Area, [first, second]: readonly [Marks, Marks], offset: Offset): Area | null {
  const rows = shiftSpan(area.row, area.rows, {
    by: offset.rows,
    fixedFirst: first.row === '$',
    fixedSecond: second.row === '$',
  });
  const columns = shiftSpan(area.column, area.columns, {
    by: offset.columns,
    fixedFirst: first.column === '$',
    fixedSecond: second.column === '$',
  });
  if (!rows || !columns) return null;
  return { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length };
}

/** The formula as it reads after being copied some rows and columns away: relative references go along. */
export function shiftFormula(formula: string, offset: Offset): string {
  if (offset.rows === 0 && offset.columns === 0) return formula;
  return rewrite(formula, (reference) => shiftArea(reference.area, reference.marks, offset));
}
