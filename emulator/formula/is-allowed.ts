import { setCell } from '../grid/set-cell';
import type { Stored, Validation } from '../model';
import { display } from '../values/display';
import { cellReader, evaluate } from './evaluate';
import { meetsNumber } from './meets-number';
import type { FormulaPlace } from './scope';

const TEXTS: Readonly<Record<string, (text: string, operand: string) => boolean>> = {
  TEXT_CONTAINS: (text, operand) => text.includes(operand),
  TEXT_DOES_NOT_CONTAIN: (text, operand) => !text.includes(operand),
  TEXT_EQUAL_TO: (text, operand) => text === operand,
  TEXT_IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_VALID_URL: (text) => /^(https?:\/\/)?[^\s/]+\.[^\s]{2,}$/i.test(text),
};

function matchesNumber(value: Stored, validation: Validation): boolean {
  return typeof value === 'number' && meetsNumber(validation.criteria, value, validation.values);
}

function matchesText(value: Stored, validation: Validation): boolean {
  const test = TEXTS[validation.criteria];
  return test?.(String(value).toLowerCase(), String(validation.values[0] ?? '').toLowerCase()) ?? false;
}

/** What a list or checkbox compares: booleans and numbers by the text a person would see. */
function asText(value: unknown, place: FormulaPlace): string {
  return display(value as Stored, undefined, place.workbook.locale);
}

function matchesSource(value: Stored, validation: Validation, place: FormulaPlace): boolean {
  const { source } = validation;
  const sheet = source && place.workbook.sheets.find((candidate) => candidate.id === source.sheetId);
  if (!source || !sheet) return false;
  const read = cellReader(place.workbook, place.now);
  const lastRow = Math.min(source.area.row + source.area.rows - 1, sheet.rows.length);
  const lastColumn = source.area.column + source.area.columns - 1;
  for (let row = source.area.row; row <= lastRow; row += 1) {
    for (let column = source.area.column; column <= lastColumn; column += 1) {
      if (asText(read(sheet, row, column), place) === asText(value, place)) return true;
    }
  }
  return false;
}

function matchesCheckbox(value: Stored, validation: Validation): boolean {
  return validation.values.length === 0 ? typeof value === 'boolean' : validation.values.includes(value);
}

/** The place as it would be if the cell already held the value: a custom formula judges the new value. */
function withCandidate(place: FormulaPlace, value: Stored): FormulaPlace {
  const rows = [...place.sheet.rows];
  rows[place.row - 1] = [...(rows[place.row - 1] ?? [])];
  const sheet = { ...place.sheet, rows };
  setCell(sheet, place, { value });
  const sheets = place.workbook.sheets.map((other) => (other === place.sheet ? sheet : other));
  return { ...place, sheet, workbook: { ...place.workbook, sheets } };
}

/** Whether a value satisfies a validation rule; blank always does. */
export function isAllowed(value: Stored, validation: Validation, place: FormulaPlace): boolean {
  if (value === null || value === '') return true;
  switch (validation.kind) {
    case 'list':
      return validation.values.some((item) => String(item) === asText(value, place));
    case 'range':
      return matchesSource(value, validation, place);
    case 'checkbox':
      return matchesCheckbox(value, validation);
    case 'formula':
      return evaluate(String(validation.values[0]), withCandidate(place, value)) === true;
    case 'text':
      return matchesText(value, validation);
    default:
      return matchesNumber(value, validation);
  }
}

/** Google's sentence for a value that a rejecting rule refuses. */
export function violation(a1: string, validation: Validation): string {
  const sentence = `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
  if (validation.kind !== 'list') return sentence;
  return `${sentence} Please enter one of the following values: ${validation.values.join(', ')}.`;
}
