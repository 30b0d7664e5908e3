import { cellReader } from '../formula/evaluate';
import { isAllowed, violation } from '../formula/is-allowed';
import { cellAt } from '../grid/cell-at';
import { assertRoom, assertShort } from '../grid/cell-limits';
import { isBehindMerge } from '../grid/merge-area';
import { parseA1 } from '../grid/parse-a1';
import { placesOf } from '../grid/places';
import { patchCell, setCell } from '../grid/set-cell';
import { toA1 } from '../grid/to-a1';
import type { Area, Cell, Sheet } from '../model';
import { type Coerced, coerce } from '../values/coerce';
import { epochToWall } from '../values/zone';
import { eventText } from './event-text';
import { type Fired, refusedWith } from './fired';
import type { Hand } from './hand';

/** Types a text into one cell and presses Enter. A rejecting rule refuses it. */
export function typeText(hand: Hand, sheet: Sheet, { a1, text }: { a1: string; text: string }): Fired {
  const area = oneCell(parseA1(a1));
  if (isBehindMerge(sheet, area.row, area.column)) throw new RangeError(`${toA1(area)} is part of a merged cell`);
  const before = cellAt(sheet, area.row, area.column);
  const understood = understand(hand, text, before);
  const refusal = refusalOf(hand, { sheet, area, before, understood });
  if (refusal !== undefined) return refusedWith(refusal);
  return hand.editCells({
    sheet,
    area,
    news: newsOf(hand, { sheet, area, understood }),
    check: () => assertShort(text),
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
    check: () => assertRoomFor(hand, sheet, area),
    apply: () => {
      growTo(sheet, area);
      for (const place of placesOf(area)) {
        if (isBehindMerge(sheet, place.row, place.column)) continue;
        const text = rows[place.row - row]?.[place.column - column] ?? '';
        const present = cellAt(sheet, place.row, place.column);
        const before = mode === 'all' ? bare(present) : present;
        setCell(sheet, place, withEntry(before, understand(hand, text, before)));
      }
    },
  });
}

/** Writes or removes a note; no edit event tells of it. */
export function writeNote(hand: Hand, sheet: Sheet, { a1, text }: { a1: string; text: string }): Fired {
  const area = oneCell(parseA1(a1));
  const apply = (): void => patchCell(sheet, area, { note: text === '' ? null : text });
  return hand.editCells({ sheet, area, undoes: 'notes', apply });
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
export function bare(cell: Cell | undefined): Cell | undefined {
  return cell?.note === undefined ? undefined : { value: null, note: cell.note };
}

/** Refuses a block for which the grid would have to grow over the limit of cells. */
export function assertRoomFor(hand: Hand, sheet: Sheet, area: Area): void {
  const { rowCount, columnCount } = grown(sheet, area);
  assertRoom(hand.scene.file.workbook, rowCount * columnCount - sheet.rowCount * sheet.columnCount);
}

/** Lets the grid grow so that a block fits. */
export function growTo(sheet: Sheet, area: Area): void {
  Object.assign(sheet, grown(sheet, area));
}

function grown(sheet: Sheet, area: Area): Pick<Sheet, 'rowCount' | 'columnCount'> {
  return {
    rowCount: Math.max(sheet.rowCount, area.row + area.rows - 1),
    columnCount: Math.max(sheet.columnCount, area.column + area.columns - 1),
  };
}
