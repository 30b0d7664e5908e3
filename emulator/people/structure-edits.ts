import { refreshFormulas } from '../formula/refresh-formulas';
import { assertDeletable } from '../grid/assert-deletable';
import { cellAt } from '../grid/cell-at';
import { deleteColumns, deleteRows } from '../grid/delete-rows';
import { insertColumns, insertRows } from '../grid/insert-rows';
import { lastColumn, lastRow } from '../grid/last-row';
import { linesArea, neighboursArea } from '../grid/lines-area';
import { assertNoMergeCut, assertWholeMerges, mergeArea } from '../grid/merge-area';
import { moveColumns, moveRows } from '../grid/move-rows';
import { overlaps } from '../grid/overlaps';
import { parseA1 } from '../grid/parse-a1';
import { placesOf } from '../grid/places';
import { patchCell, setCell } from '../grid/set-cell';
import { sortArea } from '../grid/sort-area';
import { dispatchEdit } from '../kernel/dispatch';
import { EmulatorGap } from '../kernel/emulator-gap';
import { PROTECTED_TEXT } from '../kernel/rights';
import { ServiceError } from '../kernel/service-error';
import type { Area, Sheet } from '../model';
import type { Fired } from './fired';
import type { Hand } from './hand';

export interface Lines {
  readonly at: number;
  readonly count: number;
}

export interface Move extends Lines {
  /** Before this row or column, counted before the move. */
  readonly to: number;
}

/** Inserts empty rows above one; they take the look of the row above. */
export function insertRowsByHand(hand: Hand, sheet: Sheet, { at, count }: Lines): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: neighboursArea('rows', at),
    changeType: 'INSERT_ROW',
    apply: () => insertRows(workbook, sheet, { before: at, count, inherit: at > 1 ? 'previous' : 'next' }),
  });
}

/** Deletes rows. */
export function deleteRowsByHand(hand: Hand, sheet: Sheet, { at, count }: Lines): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: linesOnGrid(sheet, 'rows', { at, count }),
    changeType: 'REMOVE_ROW',
    check: () => assertDeletable(sheet, 'rows', count),
    apply: () => deleteRows(workbook, sheet, { from: at, count }),
  });
}

/** Inserts empty columns left of one. */
export function insertColumnsByHand(hand: Hand, sheet: Sheet, { at, count }: Lines): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: neighboursArea('columns', at),
    changeType: 'INSERT_COLUMN',
    apply: () => insertColumns(workbook, sheet, { before: at, count, inherit: at > 1 ? 'previous' : 'next' }),
  });
}

/** Deletes columns. */
export function deleteColumnsByHand(hand: Hand, sheet: Sheet, { at, count }: Lines): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: linesOnGrid(sheet, 'columns', { at, count }),
    changeType: 'REMOVE_COLUMN',
    check: () => assertDeletable(sheet, 'columns', count),
    apply: () => deleteColumns(workbook, sheet, { from: at, count }),
  });
}

/** Drags rows elsewhere. */
export function moveRowsByHand(hand: Hand, sheet: Sheet, { at, count, to }: Move): Fired {
  const { workbook } = hand.scene.file;
  const area = { row: at, column: 1, rows: count, columns: sheet.columnCount };
  const fired = hand.changeStructure({
    sheet,
    area,
    changeType: 'OTHER',
    check: () => assertNoMergeCut(sheet, 'rows', { verb: 'move', before: [at, at + count, to] }),
    apply: () => moveRows(workbook, sheet, { from: at, count, to }),
  });
  return withEdit(hand, { fired, sheet, area: { ...area, row: to > at ? to - count : to } });
}

/** Drags columns elsewhere. */
export function moveColumnsByHand(hand: Hand, sheet: Sheet, { at, count, to }: Move): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: { row: 1, column: at, rows: sheet.rowCount, columns: count },
    changeType: 'OTHER',
    check: () => assertNoMergeCut(sheet, 'columns', { verb: 'move', before: [at, at + count, to] }),
    apply: () => moveColumns(workbook, sheet, { from: at, count, to }),
  });
}

/** Cuts rows and pastes them over others: the source is left blank, without its rules and formats. */
export function cutRowsByHand(hand: Hand, sheet: Sheet, { at, count, to }: Move): Fired {
  const source = { row: at, column: 1, rows: count, columns: sheet.columnCount };
  const area = { ...source, row: to };
  const fired = hand.changeStructure({
    sheet,
    area,
    changeType: 'EDIT',
    check: () => {
      if (!hand.mayEdit(sheet, source)) throw new ServiceError(PROTECTED_TEXT);
    },
    apply: () => {
      const cells = [...placesOf(source)].map((place) => cellAt(sheet, place.row, place.column));
      for (const place of placesOf(source)) setCell(sheet, place, undefined);
      [...placesOf(area)].forEach((place, index) => {
        setCell(sheet, place, cells[index]);
      });
    },
  });
  return withEdit(hand, { fired, sheet, area });
}

export interface Sorting {
  readonly column: number;
  readonly ascending: boolean;
  /** Absent = all rows below the frozen ones. */
  readonly area?: Area | undefined;
}

/** Sorts a rectangle, or the whole tab below its frozen rows. */
export function sortByHand(hand: Hand, sheet: Sheet, { column, ascending, area }: Sorting): Fired {
  const sorted = area ?? wholeTab(sheet);
  if (sorted.rows < 1) return [];
  const fired = hand.changeStructure({
    sheet,
    area: sorted,
    changeType: 'OTHER',
    check: () => {
      const isMerged = sheet.merges.some((merge) => overlaps(merge, sorted));
      if (isMerged) throw new EmulatorGap('Sorting merged cells is not emulated');
    },
    apply: () => {
      refreshFormulas({ workbook: hand.scene.file.workbook, sheet, area: sorted, now: hand.scene.world.now() });
      sortArea(sheet, sorted, [{ column, ascending }]);
    },
  });
  return hand.scene.world.profile.rearrangingFiresEdit ? fireEdit(hand, { fired, sheet, area: sorted }) : fired;
}

/** Merges cells: only the first keeps its content. */
export function mergeByHand(hand: Hand, sheet: Sheet, a1: string): Fired {
  const area = parseA1(a1);
  const check = (): void => assertWholeMerges(sheet, area);
  return hand.changeStructure({ sheet, area, changeType: 'OTHER', check, apply: () => mergeArea(sheet, area) });
}

/** Sets or removes the tab's filter; `hiddenValues` are displayed texts by column. */
export function filterByHand(
  hand: Hand,
  sheet: Sheet,
  { area, hidden }: { area: Area | null; hidden: Readonly<Record<number, string[]>> },
): Fired {
  const hiddenValues = new Map(Object.entries(hidden).map(([column, values]) => [Number(column), values]));
  const apply = (): void => {
    sheet.filter = area === null ? null : { area, hiddenValues };
  };
  return hand.changeStructure({ sheet, changeType: 'OTHER', apply });
}

/** Hides rows. */
export function hideRowsByHand(hand: Hand, sheet: Sheet, { at, count }: Lines): Fired {
  const apply = (): void => {
    for (let row = at; row < at + count; row += 1) sheet.hiddenRows.add(row);
  };
  return hand.changeStructure({ sheet, changeType: 'OTHER', apply });
}

/** Changes a format of cells. */
export function formatByHand(hand: Hand, sheet: Sheet, { a1, format }: { a1: string; format: string }): Fired {
  const area = parseA1(a1);
  const apply = (): void => {
    for (const place of placesOf(area)) patchCell(sheet, place, { format: format === '' ? null : format });
  };
  return hand.changeStructure({ sheet, area, changeType: 'FORMAT', apply });
}

function linesOnGrid(sheet: Sheet, lines: 'rows' | 'columns', { at, count }: Lines): Area {
  const size = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (at < 1 || at + count - 1 > size) throw new RangeError(`There are only ${size} ${lines}`);
  return linesArea(lines, at, count);
}

function wholeTab(sheet: Sheet): Area {
  const row = sheet.frozenRows + 1;
  return { row, column: 1, rows: lastRow(sheet) - sheet.frozenRows, columns: Math.max(1, lastColumn(sheet)) };
}

interface Rearranged {
  readonly fired: Fired;
  readonly sheet: Sheet;
  readonly area: Area;
}

function withEdit(hand: Hand, rearranged: Rearranged): Fired {
  return hand.scene.world.profile.moveFiresEdit ? fireEdit(hand, rearranged) : rearranged.fired;
}

function fireEdit(hand: Hand, { fired, sheet, area }: Rearranged): Fired {
  return fired.refused === undefined ? [...fired, ...dispatchEdit(hand.scene, { sheet, area })] : fired;
}
