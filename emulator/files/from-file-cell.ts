import type { CellValue, Cell as FileCell } from 'hucre/xlsx';
import type { Cell, CellStyle, Stored } from '../model';
import { defaultDateFormat } from '../values/default-format';
import { localeRules } from '../values/locale-rules';
import { fromFileFormat } from './file-number-format';
import { serialOfDate } from './file-serial';
import { fromFileFormula } from './formula-dialect';
import { fromFileStyle, type Theme } from './from-file-style';
import { shiftFormula } from './shift-formula';

/** Formulas that a file writes once and lets others share: number → formula and place of its owner. */
type SharedFormulas = Map<number, { readonly formula: string; readonly row: number; readonly column: number }>;

export interface CellReading {
  readonly locale: string;
  readonly theme: Theme;
  readonly shared: SharedFormulas;
  /** The file library makes one style object per cell: looks are shared again by content. */
  readonly looks: Map<string, CellStyle | undefined>;
}

/** A cell of the file at its 0-based place. */
interface FilePlace {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly cell: FileCell | undefined;
}

/** The file's own "short date" means the date format of whoever opens it. */
function formatOf({ value, cell }: FilePlace, locale: string): string | undefined {
  const { date, dateTime } = localeRules(locale);
  const code = cell?.style?.numFmt;
  if (code === 'm/d/yyyy') return date;
  if (code === 'm/d/yyyy h:mm') return dateTime;
  const format = fromFileFormat(code);
  return format === undefined && isDate(value) ? defaultDateFormat(serialOfDate(value, ''), locale) : format;
}

const isDate = (value: CellValue): value is Date => typeof value === 'object' && value !== null;

const storedOf = (value: CellValue, format: string | undefined): Stored =>
  isDate(value) ? serialOfDate(value, format ?? '') : value;

function formulaOf({ row, column, cell }: FilePlace, { shared, locale }: CellReading): string | undefined {
  const { formula, formulaSharedIndex: index, formulaType } = cell ?? {};
  if (formula === undefined) return undefined;
  if (formula !== '') {
    if (index !== undefined) shared.set(index, { formula, row, column });
    const plain = fromFileFormula(formula, locale);
    return formulaType === 'array' ? `=ARRAYFORMULA(${plain.slice(1)})` : plain;
  }
  const owner = index === undefined ? undefined : shared.get(index);
  if (owner === undefined) return undefined;
  const moved = shiftFormula(owner.formula, { rows: row - owner.row, columns: column - owner.column });
  return fromFileFormula(moved, locale);
}

function lookOf(cell: FileCell | undefined, { looks, theme }: CellReading): CellStyle | undefined {
  if (cell?.style === undefined) return undefined;
  const key = JSON.stringify(cell.style);
  if (!looks.has(key)) looks.set(key, fromFileStyle(cell.style, theme));
  return looks.get(key);
}

const CHECKBOX = {
  kind: 'checkbox',
  criteria: 'CHECKBOX',
  values: [],
  allowInvalid: false,
  showDropdown: true,
} as const;

/** A cell of the file as the grid holds it; undefined when nothing stands there and nothing shows. */
export function fromFileCell(place: FilePlace, reading: CellReading): Cell | undefined {
  const { cell } = place;
  const format = formatOf(place, reading.locale);
  const formula = formulaOf(place, reading);
  const style = lookOf(cell, reading);
  const note = cell?.comment?.text;
  const found: Cell = {
    value: storedOf(place.value, format),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(style === undefined ? {} : { style }),
    ...(note ? { note } : {}),
    ...(cell?.checkbox ? { validation: CHECKBOX } : {}),
  };
  return found.value === null && Object.keys(found).length === 1 ? undefined : found;
}
