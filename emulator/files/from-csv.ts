import { newSheet } from '../grid/new-sheet';
import type { Cell, Sheet, Workbook } from '../model';
import { coerce } from '../values/coerce';
import { BadFile } from './bad-file';
import { blankWorkbook } from './blank-workbook';
import { csvDelimiter } from './csv-delimiter';
import { type CsvRecord, csvRecords } from './csv-records';
import { decodeText } from './decode-text';
import type { FileIdentity } from './file-identity';

type CsvProblemCode = 'field-count' | 'broken-quotes' | 'cell-too-long';

/** A record that is kept although something is wrong with it. */
export interface CsvProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: CsvProblemCode;
  /** The record as it stands in the file. */
  readonly text: string;
}

export interface CsvReading extends FileIdentity {
  /** `text` keeps every field as typed; `coerced` understands it as an import into the spreadsheet would. */
  readonly cells: 'text' | 'coerced';
  /** Current year, for days without one. */
  readonly year: number;
}

interface CsvResult {
  readonly workbook: Workbook;
  readonly problems: CsvProblem[];
  /** The fields as they stand in the file, row by row as in the tab. */
  readonly raw: (readonly string[])[];
  /** Line of the file of every row. */
  readonly lines: number[];
}

/** A cell holds no more. */
const LONGEST_CELL = 50_000;
const MINIMUM = { rows: 1000, columns: 26 } as const;

/** Numbers, as it seems, that are names: leading zeros, more digits than anyone counts, telephone numbers. */
const isCode = (text: string): boolean => /^(?:0\d+|\d{11,}|\+[\d\s()-]+)$/.test(text.trim());

function coercedCell(text: string, { locale, year }: CsvReading): Cell {
  const { value, format, formula } = coerce(text, { locale, year });
  // A file is no place for formulas: it may come from anyone.
  if (formula !== undefined || isCode(text)) return { value: text, format: '@' };
  return format === undefined ? { value } : { value, format };
}

function cellOf(text: string, reading: CsvReading): Cell | undefined {
  if (text === '') return undefined;
  const kept = text.slice(0, LONGEST_CELL);
  return reading.cells === 'text' ? { value: kept, format: '@' } : coercedCell(kept, reading);
}

function problemsOf({ line, raw, fields, brokenQuotes }: CsvRecord, width: number): CsvProblem[] {
  const found: [CsvProblemCode, boolean][] = [
    ['broken-quotes', brokenQuotes],
    ['field-count', fields.length !== width],
    ['cell-too-long', fields.some((field) => field.length > LONGEST_CELL)],
  ];
  return found.filter(([, wrong]) => wrong).map(([code]) => ({ line, code, text: raw }));
}

/** Excel's hint about the delimiter, which is no record. */
const HINT = /^sep=(.)(?:\r\n|\r|\n)/i;

function recordsOf(text: string): CsvRecord[] {
  const hint = HINT.exec(text);
  if (hint === null) return [...csvRecords(text, csvDelimiter(text))];
  const records = csvRecords(text.slice(hint[0].length), hint[1] ?? ',');
  return Array.from(records, (record) => ({ ...record, line: record.line + 1 }));
}

function sheetOf(records: readonly CsvRecord[], reading: CsvReading): Sheet {
  const sheet = newSheet(reading.firstSheetId ?? 1, reading.name);
  sheet.rows = records.map(({ fields }) => fields.map((field) => cellOf(field, reading)));
  const width = records.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  sheet.rowCount = Math.max(MINIMUM.rows, records.length);
  sheet.columnCount = Math.max(MINIMUM.columns, width);
  return sheet;
}

/**
 * A spreadsheet of one tab from the bytes of a CSV file in UTF-8. No record is dropped: what is wrong with one is listed.
 * The first record is the header; the others should have as many fields.
 */
export function fromCsv(bytes: Uint8Array, reading: CsvReading): CsvResult {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new BadFile('empty', 'no text');
  const records = recordsOf(text);
  const width = records[0]?.fields.length ?? 0;
  const sheet = sheetOf(records, reading);
  return {
    workbook: { ...blankWorkbook(reading), sheets: [sheet], nextId: sheet.id + 1 },
    problems: records.flatMap((record) => problemsOf(record, width)),
    raw: records.map(({ fields }) => fields),
    lines: records.map(({ line }) => line),
  };
}
