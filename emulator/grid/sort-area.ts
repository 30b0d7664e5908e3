import { shiftFormula } from '../formula/rewrite-formula';
import type { Area, Cell, Sheet, Stored } from '../model';
import { cellAt } from './cell-at';
import { setCell } from './set-cell';

export interface SortKey {
  /** On the sheet, 1-based. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before text before booleans before errors, as Sheets sorts upwards; blanks come last in both directions. */
function rank(value: Stored): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value) ? 3 : 1;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

function compareText(one: string, other: string): number {
  return collator.compare(one, other);
}

function compareFilled(one: Stored, other: Stored): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string') return compareText(one, String(other));
  return Number(one) - Number(other);
}

/** How Sheets orders two stored values upwards; blanks are equal here and stand apart in `compareByKey`. */
function compareByKey(one: Stored, other: Stored, key: SortKey): number {
  const oneBlank = one === null || one === '';
  const otherBlank = other === null || other === '';
  if (oneBlank || otherBlank) return Number(oneBlank) - Number(otherBlank);
  return key.ascending ? compareFilled(one, other) : compareFilled(other, one);
}

interface Line {
  readonly row: number;
  readonly cells: (Cell | undefined)[];
}

function linesOf(sheet: Sheet, area: Area): Line[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    row: area.row + index,
    cells: Array.from({ length: area.columns }, (_cell, offset) =>
      cellAt(sheet, area.row + index, area.column + offset),
    ),
  }));
}

function compareLines(area: Area, keys: readonly SortKey[]): (one: Line, other: Line) => number {
  return (one, other) => {
    for (const key of keys) {
      const at = key.column - area.column;
      const order = compareByKey(one.cells[at]?.value ?? null, other.cells[at]?.value ?? null, key);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** A cell in its new row: its validation stays with the place, everything else travels; relative references go along. */
function settled(cell: Cell | undefined, stays: Cell | undefined, rows: number): Cell | undefined {
  if (!cell && !stays?.validation) return undefined;
  const { validation: _left, ...rest } = cell ?? { value: null };
  const formula = rest.formula && shiftFormula(rest.formula, { rows, columns: 0 });
  return { ...rest, ...(formula && { formula }), ...(stays?.validation && { validation: stays.validation }) };
}

/**
 * Sorts the rows of a rectangle by the stored values (bring formulas up to date before). The sort is stable; cells left
 * and right of the rectangle, row heights, hidden rows and row metadata stay where they are.
 */
export function sortArea(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  const last = Math.min(area.row + area.rows - 1, Math.max(sheet.rows.length, area.row));
  const used = { ...area, rows: last - area.row + 1 };
  const before = linesOf(sheet, used);
  const sorted = [...before].sort(compareLines(used, keys));
  sorted.forEach((line, index) => {
    const row = used.row + index;
    if (line.row === row) return;
    line.cells.forEach((cell, offset) => {
      const place = { row, column: used.column + offset };
      setCell(sheet, place, settled(cell, before[index]?.cells[offset], row - line.row));
    });
  });
}
