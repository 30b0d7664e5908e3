import type { Cell, Stored } from '../model';
import { type Coerced, coerce } from '../values/coerce';
import { defaultDateFormat } from '../values/default-format';
import { isDateFormat, isTextFormat } from '../values/display';
import { epochToSerial } from '../values/zone';
import type { Moment, ValueInput } from './value-input';

interface StoreContext {
  readonly locale: string;
  readonly timeZone: string;
  /** The current year of the spreadsheet's zone, for dates without one. */
  readonly year: number;
  readonly atCell: 'formula' | 'text';
  /** Throws an EmulatorGap. */
  readonly gap: (what: string) => never;
}

/** Stores the inputs of one write; the same text under the same format is understood once. */
export interface ValueStore {
  understand(input: ValueInput, cell: Cell | undefined): Coerced;
  /** The cell after the write: note, rule and style stay, value, formula and perhaps the format change. */
  store(input: ValueInput, cell: Cell | undefined): Cell | undefined;
}

/** 0100-01-01 and the day after 9999-12-31. */
const EARLIEST_DAY = -657_434;
const LATEST_DAY = 2_958_466;

function understandMoment({ epochMs }: Moment, format: string | undefined, context: StoreContext): Coerced {
  if (Number.isNaN(epochMs)) return { value: '#NUM!' };
  if (isTextFormat(format)) return context.gap('A Date written into a cell of format @ is not emulated');
  const value = epochToSerial(epochMs, context.timeZone);
  if (value < EARLIEST_DAY || value >= LATEST_DAY) return context.gap('A Date before the year 100 or after 9999');
  return isDateFormat(format) ? { value } : { value, format: defaultDateFormat(value, context.locale) };
}

/** Longer than any boolean word and without a digit or a sign that begins a formula: nothing but text. */
const PERHAPS_MORE = /[0-9=+'\u00ad\u200b-\u200f\u2060\ufeff]/;

const PERHAPS_FORMULA = /^[=+'\u00ad\u200b-\u200f\u2060\ufeff]/;

function isSurelyText(text: string, format: string | undefined): boolean {
  if (text.length > 8 && !PERHAPS_MORE.test(text)) return true;
  return isTextFormat(format) && text !== '' && !PERHAPS_FORMULA.test(text);
}

function textReader(context: StoreContext): (text: string, format: string | undefined) => Coerced {
  const byFormat = new Map<string | undefined, Map<string, Coerced>>();
  return (text, format) => {
    if (isSurelyText(text, format)) return { value: text };
    let known = byFormat.get(format);
    if (!known) {
      known = new Map();
      byFormat.set(format, known);
    }
    const found = known.get(text);
    if (found) return found;
    const { locale, year, atCell } = context;
    const read = coerce(text, { locale, year, atCell, ...(format !== undefined && { format }) });
    known.set(text, read);
    return read;
  };
}

/** The same cell with another content. Written out, since half a million cells may pass here. */
export function withContent(
  cell: Cell | undefined,
  content: { value: Stored; formula?: string; format?: string },
): Cell {
  const next: Cell = { value: content.value };
  if (content.formula !== undefined) next.formula = content.formula;
  if (content.format !== undefined) next.format = content.format;
  if (cell === undefined) return next;
  if (next.format === undefined && cell.format !== undefined) next.format = cell.format;
  if (cell.note !== undefined) next.note = cell.note;
  if (cell.validation !== undefined) next.validation = cell.validation;
  if (cell.style !== undefined) next.style = cell.style;
  return next;
}

/** How values reach cells in one write: strings as if typed, in the spreadsheet's locale, zone and the cells' formats. */
export function valueStore(context: StoreContext): ValueStore {
  const readText = textReader(context);
  const understand = (input: ValueInput, cell: Cell | undefined): Coerced => {
    if (typeof input === 'string') return readText(input, cell?.format);
    if (input === null || typeof input !== 'object') return { value: input };
    return understandMoment(input, cell?.format, context);
  };
  return {
    understand,
    store: (input, cell) => {
      if (input === null && cell === undefined) return undefined;
      return withContent(cell, understand(input, cell));
    },
  };
}
