import { arrange, type Block, type Placed } from '../core/pipeline/blocks';
import { columnLetters } from '../core/schema/column-letters';
import type { Cell } from '../core/schema/row';
import { guardFormula } from '../core/text';
import { googleValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes exactly these cells, in as few calls as possible; the column that tells rows from each other goes out first.
 * Texts that a sheet would read as a formula stay texts.
 */
export function writeCells(sheet: Sheet, cells: readonly Placed[], firstColumn = 1): void {
  // Columns may have been deleted since they were found: what is out of reach is found out by reading back.
  const width = sheet.getMaxColumns();
  const { blocks, spreads } = arrange(cells.filter(({ column }) => column <= width));
  const holdsFirst = ({ column, cells: [line = []] }: Block) =>
    column <= firstColumn && firstColumn < column + line.length;
  for (const block of [...blocks.filter(holdsFirst), ...blocks.filter((one) => !holdsFirst(one))]) {
    const range = sheet.getRange(block.row, block.column, block.cells.length, block.cells[0]?.length ?? 1);
    const values = block.cells.map((line) => line.map(written));
    if (values.length === 1 && values[0]?.length === 1) range.setValue(values[0][0]);
    else range.setValues(values);
  }
  for (const { cell, places } of spreads) sheet.getRangeList(places.map(a1)).setValue(written(cell));
}

/** Makes cells plain text before a text is written into them, so that '001' and '3-5' stay what they are. */
export function formatAsText(sheet: Sheet, cells: readonly Placed[]): void {
  if (cells.length > 0) sheet.getRangeList(cells.map(a1)).setNumberFormat('@');
}

/** Gives cells that hold a date the date format of their column, where the sheet shows a bare number. */
export function formatAsDate(sheet: Sheet, cells: readonly (Placed & { readonly format: string })[]): void {
  const byFormat = new Map<string, string[]>();
  for (const one of cells) byFormat.set(one.format, [...(byFormat.get(one.format) ?? []), a1(one)]);
  for (const [format, places] of byFormat) sheet.getRangeList(places).setNumberFormat(format);
}

/** 'B7' of a place. */
export function a1({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row}`;
}

function written(cell: Cell): string | number | boolean {
  return typeof cell === 'string' && guardFormula(cell) ? `'${cell}` : googleValue(cell);
}
