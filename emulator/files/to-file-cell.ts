import type { Cell as FileCell } from 'hucre/xlsx';
import type { Cell } from '../model';
import { isDateFormat } from '../values/display';
import { toFileFormat } from './file-number-format';
import { toFileSerial } from './file-serial';
import { type FormulaSetting, toFileFormula } from './formula-dialect';
import { toFileStyle } from './to-file-style';

export interface CellSetting extends FormulaSetting {
  /** Looks already made, by format and style: most cells of a tab share a few. */
  readonly styles: Map<string, FileCell['style']>;
}

function styleOf({ style, format }: Cell, { styles }: CellSetting): FileCell['style'] {
  if (style === undefined && format === undefined) return undefined;
  const key = `${format ?? ''} ${style === undefined ? '' : JSON.stringify(style)}`;
  if (!styles.has(key)) styles.set(key, toFileStyle(style, toFileFormat(format)));
  return styles.get(key);
}

/** A workbook program refuses a file with a longer text. */
const LONGEST_TEXT = 32_767;

/** `_x0041_` is the file's way to write a sign by its number: as a text it needs its first sign written that way. */
const fileText = (text: string): string => text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function fileValue({ value, format }: Cell): Cell['value'] {
  if (typeof value === 'string') return fileText(value);
  return typeof value === 'number' && isDateFormat(format) ? toFileSerial(value, format ?? '') : value;
}

/** What stands in a cell, for the file: a text is never read as a formula there, whatever it looks like. */
export function toFileCell(cell: Cell, setting: CellSetting): Partial<FileCell> {
  const value = fileValue(cell);
  const style = styleOf(cell, setting);
  const content: Partial<FileCell> =
    cell.formula === undefined
      ? { value }
      : { formula: toFileFormula(cell.formula, cell.value, setting), formulaResult: value };
  const tick = cell.validation?.kind === 'checkbox' && typeof value === 'boolean';
  return {
    ...content,
    ...(style === undefined ? {} : { style }),
    ...(tick ? { checkbox: true } : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
  };
}
