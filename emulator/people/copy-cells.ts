import { cellReader } from '../formula/evaluate';
import { shiftFormula } from '../formula/rewrite-formula';
import { cellAt } from '../grid/cell-at';
import { parseA1 } from '../grid/parse-a1';
import { placesOf } from '../grid/places';
import { setCell } from '../grid/set-cell';
import type { Area, Cell, Sheet } from '../model';
import { assertRoomFor, growTo } from './cell-edits';
import type { Fired } from './fired';
import type { Hand } from './hand';

/** What a person has copied: cells with all that belongs to them, formulas with their results. */
export interface Clipboard {
  readonly area: Area;
  readonly cells: readonly (Cell | undefined)[];
}

/** Copies cells of a tab as they are now. */
export function copyCells(hand: Hand, sheet: Sheet, a1: string): Clipboard {
  const area = parseA1(a1);
  const { world, file } = hand.scene;
  const read = cellReader(file.workbook, world.now());
  const cells = [...placesOf(area)].map(({ row, column }) => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula === undefined ? cell : { ...cell, value: read(sheet, row, column) };
  });
  return { area, cells };
}

export interface PasteTarget {
  readonly a1: string;
  readonly mode: 'values' | 'all';
}

/** Pastes copied cells. 'all' brings formulas, formats, notes and rules and wipes those of the target; no rule is asked. */
export function pasteCells(hand: Hand, sheet: Sheet, target: PasteTarget & { readonly clipboard: Clipboard }): Fired {
  const { clipboard, mode } = target;
  const { row, column } = parseA1(target.a1);
  const offset = { rows: row - clipboard.area.row, columns: column - clipboard.area.column };
  const area = { ...clipboard.area, row, column };
  return hand.editCells({
    sheet,
    area,
    news: {},
    undoes: mode === 'all' ? 'everything' : 'content',
    check: () => assertRoomFor(hand, sheet, area),
    apply: () => {
      growTo(sheet, area);
      [...placesOf(area)].forEach((place, index) => {
        const copied = clipboard.cells[index];
        const present = cellAt(sheet, place.row, place.column);
        setCell(sheet, place, mode === 'all' ? whole(copied, offset) : valueOnly(copied, present));
      });
    },
  });
}

function whole(copied: Cell | undefined, offset: { rows: number; columns: number }): Cell | undefined {
  return copied?.formula === undefined ? copied : { ...copied, formula: shiftFormula(copied.formula, offset) };
}

function valueOnly(copied: Cell | undefined, present: Cell | undefined): Cell {
  const { formula: _formula, ...rest } = present ?? { value: null };
  const dated = rest.format === undefined && copied?.format !== undefined ? { format: copied.format } : {};
  return { ...rest, ...dated, value: copied?.value ?? null };
}
