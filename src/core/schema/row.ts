import type { FollowUpColumn } from './follow-ups';
import type { LeadColumn } from './leads';

/** A date-time as the grid holds it: whole and fractional days since 1899-12-30, in the spreadsheet's own zone. */
export interface Moment {
  readonly serial: number;
}

/** One cell as the host reads and writes it; '' is blank. Dates are never JavaScript dates here. */
export type Cell = string | number | boolean | Moment;

/** Whether a cell holds a date or date-time. */
export function isMoment(cell: Cell): cell is Moment {
  return typeof cell === 'object';
}

/** Whether two cells show the same; date-times within half a minute. */
export function sameCell(one: Cell, other: Cell): boolean {
  if (isMoment(one) && isMoment(other)) return Math.abs(one.serial - other.serial) < 1 / 2880;
  return one === other;
}

/** How cells of a column are compared: where the file is given another zone, the midnight of a day is another hour of it. */
export function sameIn({ type }: { readonly type: string }): typeof sameCell {
  return type === 'date' ? sameDay : sameCell;
}

function sameDay(one: Cell, other: Cell): boolean {
  return isMoment(one) && isMoment(other) ? Math.floor(one.serial) === Math.floor(other.serial) : one === other;
}

/** A row in stored form (see `ColumnType`): every value a text, '' or absent = blank. */
export type Stored<Column extends string> = Readonly<Partial<Record<Column, string>>>;
export type Lead = Stored<LeadColumn>;
export type FollowUp = Stored<FollowUpColumn>;

/** A stored value; one that the record does not have is blank, and so is everything where there is no record. */
export function storedOf(record: Stored<string> | undefined, column: string): string {
  return record?.[column] ?? '';
}

/** What a row shows in a column; one that does not stand on the tab is blank, and so is everything where there is no row. */
export function cellOf(row: Pick<Row<string>, 'cells'> | undefined, column: string): Cell {
  return row?.cells[column] ?? '';
}

/** One row of a table as read from the grid: sheet row (1-based) and the cells of the columns that stand on the tab. */
export interface Row<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
  /** Text of a single contact column (phone, e-mail or WeChat together), where a sheet taken over has one. */
  readonly contact?: string;
  /** Columns whose cell is a formula: read, never written. */
  readonly formulas?: ReadonlySet<Column>;
  /** What the sheet shows where `cells` takes something else for granted, because a run died over it. */
  readonly shown?: Readonly<Partial<Record<Column, Cell>>>;
  /** Columns whose value a run that died had accepted already, with the rights of the person who gave it. */
  readonly accepted?: ReadonlySet<Column>;
  /** The wish for a stage had been declined before a run died over it. */
  readonly declined?: true;
  /** Columns of which `cells` holds what the cell refused to take. */
  readonly refusing?: ReadonlySet<Column>;
  /** A stage kept for managers that was asked for before a run died over it. */
  readonly wish?: Wish;
}

/** Somebody asked for a stage that only managers set, while the lead was at another one. */
export interface Wish {
  readonly at: string;
  readonly stage: string;
  readonly by: string;
}
