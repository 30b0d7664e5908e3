import { cellReader } from '../formula/evaluate';
import { isAllowed, violation } from '../formula/is-allowed';
import { shiftFormula } from '../formula/rewrite-formula';
import { cellAt } from '../grid/cell-at';
import { parseA1 } from '../grid/parse-a1';
import { patchCell, setCell } from '../grid/set-cell';
import { toA1 } from '../grid/to-a1';
import type { Area, Cell, Sheet } from '../model';
import { type Coerced, coerce } from '../values/coerce';
import { epochToWall } from '../values/zone';
import { eventText } from './event-text';
import { type Fired, refusedWith } from './fired';
import type { Hand } from './hand';

const MOST_CHARACTERS = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** Types a text into one cell and presses Enter. A rejecting rule refuses it. */
export function typeText(hand: Hand, sheet: Sheet, { a1, text }: { a1: string; text: string }): Fired {
  const area = oneCell(parseA1(a1));
  if (text.length > MOST_CHARACTERS) return refusedWith(TOO_LONG);
  const before = cellAt(sheet, area.row, area.column);
  const understood = understand(hand, text, before);
  const refusal = refusalOf(hand, { sheet, area, before, understood });
  if (refusal !== undefined) return refusedWith(refusal);
  return hand.editCells({
    sheet,
    area,
    news: newsOf(hand, { sheet, area, understood }),
    apply: () => setCell(sheet, area, withEntry(before, understood)),
  });
}

/** Empties cells; formats, rules and notes stay. */
export function clearCells(hand: Hand, sheet: Sheet, a1: string): Fired {
  const area = parseA1(a1);
  const single = area.rows === 1 && area.columns === 1;
  const news = single ? newsOf(hand, { sheet, area, understood: { value: null } }) : {};
  return hand.editCells({
    sheet,
    area,
    news,
    apply: () => {
      for (const place of placesOf(area)) {
        if (cellAt(sheet, place.row, place.column)) patchCell(sheet, place, { value: null, formula: null });
      }
    },
  });
}

export interface Paste {
  readonly a1: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** 'all' brings the foreign cells' lack of rules and formats along. */
  readonly mode: 'values' | 'all';
}

/** Pastes texts from elsewhere. No rule is asked; the grid grows where the block is larger. */
export function pasteRows(hand: Hand, sheet: Sheet, { a1, rows, mode }: Paste): Fired {
  const { row, column } = parseA1(a1);
  const area = { row, column, rows: rows.length, columns: Math.max(...rows.map((cells) => cells.length)) };
  const single = area.rows === 1 && area.columns === 1;
  const tells = single && !hand.scene.world.profile.singlePasteWithoutValue;
  const understood = understand(hand, rows[0]?.[0] ?? '', cellAt(sheet, row, column));
  return hand.editCells({
    sheet,
    area,
    news: tells ? newsOf(hand, { sheet, area, understood }) : {},
    apply: () => {
      growTo(sheet, area);
      for (const place of placesOf(area)) {
        const text = rows[place.row - row]?.[place.column - column] ?? '';
        const present = cellAt(sheet, place.row, place.column);
        const before = mode === 'all' ? bare(present) : present;
        setCell(sheet, place, withEntry(before, understand(hand, text, before)));
      }
    },
  });
}

/** Drags the handle of `from` over `to`: contents, formats and rules are copied again and again, formulas go along. */
export function fillCells(hand: Hand, sheet: Sheet, { from, to }: { from: string; to: string }): Fired {
  const source = parseA1(from);
  const area = parseA1(to);
  return hand.editCells({
    sheet,
    area,
    news: {},
    apply: () => {
      const originals = placesOf(source).map((place) => cellAt(sheet, place.row, place.column));
      for (const place of placesOf(area)) {
        const rowOffset = modulo(place.row - source.row, source.rows);
        const columnOffset = modulo(place.column - source.column, source.columns);
        const original = originals[rowOffset * source.columns + columnOffset];
        const offset = {
          rows: place.row - source.row - rowOffset,
          columns: place.column - source.column - columnOffset,
        };
        setCell(sheet, place, copyOf(original, cellAt(sheet, place.row, place.column), offset));
      }
    },
  });
}

/** Writes or removes a note; no edit event tells of it. */
export function writeNote(hand: Hand, sheet: Sheet, { a1, text }: { a1: string; text: string }): Fired {
  const area = oneCell(parseA1(a1));
  return hand.editCells({ sheet, area, apply: () => patchCell(sheet, area, { note: text === '' ? null : text }) });
}

/** All places of an area, row by row. */
export function placesOf(area: Area): { row: number; column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function oneCell({ row, column }: Area): Area {
  return { row, column, rows: 1, columns: 1 };
}

function understand(hand: Hand, text: string, before: Cell | undefined): Coerced {
  const { world, file } = hand.scene;
  const { locale, timeZone } = file.workbook;
  const year = new Date(epochToWall(world.now(), timeZone)).getUTCFullYear();
  const format = before?.format === undefined ? {} : { format: before.format };
  return coerce(text, { locale, year, atCell: 'text', ...format });
}

interface Entry {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly understood: Coerced;
  readonly before?: Cell | undefined;
}

function refusalOf(hand: Hand, { sheet, area, before, understood }: Entry): string | undefined {
  const rule = before?.validation;
  if (rule === undefined || rule.allowInvalid || understood.formula !== undefined) return undefined;
  const { workbook } = hand.scene.file;
  const place = { workbook, sheet, row: area.row, column: area.column, now: hand.scene.world.now() };
  return isAllowed(understood.value, rule, place) ? undefined : violation(toA1(area), rule);
}

function newsOf(
  hand: Hand,
  { sheet, area, understood }: Entry,
): { value?: string; oldValue?: string; cleared?: boolean } {
  const { workbook } = hand.scene.file;
  const read = cellReader(workbook, hand.scene.world.now());
  const old = eventText(read(sheet, area.row, area.column));
  const value = eventText(understood.value);
  return {
    ...(value === undefined ? {} : { value }),
    ...(old === undefined ? {} : { oldValue: old }),
    ...(understood.value === null && understood.formula === undefined ? { cleared: true } : {}),
  };
}

function withEntry(before: Cell | undefined, { value, formula, format }: Coerced): Cell {
  const { formula: _formula, ...rest } = before ?? { value: null };
  return {
    ...rest,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

/** What stays of a cell over which a foreign one was pasted: its note. */
function bare(cell: Cell | undefined): Cell | undefined {
  return cell?.note === undefined ? undefined : { value: null, note: cell.note };
}

function copyOf(
  original: Cell | undefined,
  present: Cell | undefined,
  offset: { rows: number; columns: number },
): Cell | undefined {
  if (original === undefined) return bare(present);
  const { note: _note, ...rest } = original;
  const formula = rest.formula === undefined ? {} : { formula: shiftFormula(rest.formula, offset) };
  return { ...rest, ...formula, ...(present?.note === undefined ? {} : { note: present.note }) };
}

function growTo(sheet: Sheet, area: Area): void {
  sheet.rowCount = Math.max(sheet.rowCount, area.row + area.rows - 1);
  sheet.columnCount = Math.max(sheet.columnCount, area.column + area.columns - 1);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
