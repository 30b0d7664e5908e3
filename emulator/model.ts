/**
 * The workbook as the emulator stores it. Dates are serial days since 1899-12-30 in a cell with a date format,
 * exactly as in the grid: a cell knows no time zone, only the workbook does.
 */

/** What a cell stores: null = blank. A string is text, never a formula (see `formula`). Errors are texts such as '#REF!'. */
export type Stored = string | number | boolean | null;

export interface CellStyle {
  background?: string;
  fontColor?: string;
  fontWeight?: 'bold' | 'normal';
  fontStyle?: 'italic' | 'normal';
  fontSize?: number;
  fontFamily?: string;
  fontLine?: 'underline' | 'line-through' | 'none';
  horizontal?: string;
  vertical?: string;
  wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW';
}

export interface Cell {
  value: Stored;
  /** With the leading '='. `value` then holds the last computed result. */
  formula?: string;
  /** Number format as a Sheets pattern ('@', 'yyyy-mm-dd'); absent = automatic. */
  format?: string;
  note?: string;
  validation?: Validation;
  style?: CellStyle;
}

export type ValidationKind = 'list' | 'range' | 'checkbox' | 'date' | 'number' | 'text' | 'formula';

/** Shared between cells by reference; never changed in place. */
export interface Validation {
  readonly kind: ValidationKind;
  /** Google's name of the criteria, e.g. VALUE_IN_LIST, VALUE_IN_RANGE, DATE_IS_VALID_DATE. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  /** For `range`: where the values stand. */
  readonly source?: { readonly sheetId: number; readonly area: Area };
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help?: string;
}

/** A rectangle, 1-based and inclusive. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ConditionalRule {
  areas: Area[];
  /** Google's name of the boolean criteria, e.g. CUSTOM_FORMULA, TEXT_EQUAL_TO; GRADIENT for colour scales. */
  criteria: string;
  values: unknown[];
  style: CellStyle;
}

export interface Protection {
  id: number;
  kind: 'RANGE' | 'SHEET';
  area?: Area;
  unprotected?: Area[];
  description: string;
  warningOnly: boolean;
  /** null = the file's own editors (a fresh protection protects nobody). */
  editors: string[] | null;
  domainEdit: boolean;
}

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  on: { kind: 'SPREADSHEET' } | { kind: 'SHEET' } | { kind: 'ROW'; index: number } | { kind: 'COLUMN'; index: number };
}

export interface ChartRange {
  sheetId: number;
  area: Area;
}

export interface Chart {
  id: number;
  type: string;
  ranges: ChartRange[];
  options: Record<string, unknown>;
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  numHeaders?: number;
  mergeStrategy?: string;
  transpose?: boolean;
  hiddenDimension?: string;
}

export interface Filter {
  area: Area;
  /** Column index (1-based, on the sheet) → values hidden. */
  hiddenValues: Map<number, string[]>;
}

export interface Sheet {
  id: number;
  name: string;
  hidden: boolean;
  /** Allocated grid. */
  rowCount: number;
  columnCount: number;
  /** rows[r-1][c-1]; holes and short rows mean blank cells. */
  rows: (Cell | undefined)[][];
  frozenRows: number;
  frozenColumns: number;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  merges: Area[];
  conditionalRules: ConditionalRule[];
  protections: Protection[];
  charts: Chart[];
  metadata: Metadata[];
  filter: Filter | null;
  /** Columns of a Table with a type: validation and format calls on them throw. */
  typedColumns: Set<number>;
  tabColor?: string;
  rightToLeft?: boolean;
  hiddenGridlines?: boolean;
}

export interface Workbook {
  id: string;
  name: string;
  /** e.g. zh_CN: governs parsing and formula separators. */
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: Sheet[];
  metadata: Metadata[];
  namedRanges: Map<string, { sheetId: number; area: Area }>;
  /** Source of sheet, chart, protection and metadata ids. */
  nextId: number;
}
