import { cellReader } from '../emulator/formula/evaluate';
import { closeArea } from '../emulator/grid/parse-a1';
import type { Place } from '../emulator/grid/set-cell';
import type { Sheet, Validation } from '../emulator/model';
import { display } from '../emulator/values/display';
import type { OpenBook } from './open-leadbook';

/** A longer list is no list to choose from. */
const MOST_CHOICES = 1000;

function fromRange({ file, world }: OpenBook, { source }: Validation): string[] {
  const { workbook } = file;
  const sheet = workbook.sheets.find(({ id }) => id === source?.sheetId);
  if (source === undefined || sheet === undefined) return [];
  const read = cellReader(workbook, world.now());
  const area = closeArea(source.area, sheet);
  const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
  const texts = new Set<string>();
  for (let row = area.row; row <= last && texts.size < MOST_CHOICES; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = display(read(sheet, row, column), undefined, workbook.locale);
      if (text !== '') texts.add(text);
    }
  }
  return [...texts];
}

/** The texts that a cell's dropdown offers. */
export function choicesOf(book: OpenBook, sheet: Sheet, { row, column }: Place): string[] {
  const validation = sheet.rows[row - 1]?.[column - 1]?.validation;
  if (validation?.kind === 'list') return validation.values.map(String);
  return validation?.kind === 'range' ? fromRange(book, validation) : [];
}
