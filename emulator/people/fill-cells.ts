import { shiftFormula } from '../formula/rewrite-formula';
import { cellAt } from '../grid/cell-at';
import { parseA1 } from '../grid/parse-a1';
import { placesOf } from '../grid/places';
import { setCell } from '../grid/set-cell';
import type { Area, Cell, Sheet } from '../model';
import { bare } from './cell-edits';
import { type Continue, fillSeries } from './fill-series';
import type { Fired } from './fired';
import type { Hand } from './hand';

/** Drags the handle of `from` over `to`: series go on; anything else is copied again and again, formulas go along. */
export function fillCells(hand: Hand, sheet: Sheet, { from, to }: { from: string; to: string }): Fired {
  const source = parseA1(from);
  const area = parseA1(to);
  const filled = fillerOf(sheet, source, area);
  return hand.editCells({
    sheet,
    area,
    news: {},
    apply: () => {
      const cells = [...placesOf(area)].map((place) => ({ place, cell: filled(place.row, place.column) }));
      for (const { place, cell } of cells) {
        const present = cellAt(sheet, place.row, place.column);
        setCell(sheet, place, cell === undefined ? bare(present) : withNote(cell, present?.note));
      }
    },
  });
}

type Filler = (row: number, column: number) => Cell | undefined;

/** One series for each line that runs in the direction of the drag. */
function fillerOf(sheet: Sheet, source: Area, area: Area): Filler {
  const isDown = area.columns === source.columns && area.column === source.column;
  const lines = Array.from({ length: isDown ? source.columns : source.rows }, (_line, line) =>
    Array.from({ length: isDown ? source.rows : source.columns }, (_cell, at) =>
      cellAt(sheet, source.row + (isDown ? at : line), source.column + (isDown ? line : at)),
    ),
  );
  const goOn = lines.map(fillSeries);
  return (row, column) => {
    const down = row - source.row;
    const right = column - source.column;
    const [at, across] = isDown ? [down, right] : [right, down];
    const line = modulo(across, lines.length);
    return nextCell({ cells: lines[line] ?? [], goOn: goOn[line], at, isDown });
  };
}

interface Step {
  readonly cells: readonly (Cell | undefined)[];
  readonly goOn: Continue | undefined;
  /** Places from the start of the source. */
  readonly at: number;
  readonly isDown: boolean;
}

function nextCell({ cells, goOn, at, isDown }: Step): Cell | undefined {
  const index = modulo(at, cells.length);
  const original = cells[index];
  if (original === undefined) return undefined;
  const offset = isDown ? { rows: at - index, columns: 0 } : { rows: 0, columns: at - index };
  if (original.formula !== undefined) return { ...original, formula: shiftFormula(original.formula, offset) };
  return goOn === undefined ? original : { ...original, value: goOn(at) };
}

function withNote({ note: _note, ...cell }: Cell, note: string | undefined): Cell {
  return note === undefined ? cell : { ...cell, note };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
