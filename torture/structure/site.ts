import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import { columnLetters } from '../../src/core/schema/column-letters';
import type { TableKey } from '../../src/core/schema/sheets';
import { type LogicalTable, tabOf } from '../../test/actions/healing/scene';
import { unseen } from '../../test/helpers/unseen';
import type { TestBook } from '../../test/helpers/workbook';

/** What a series of edits has done so far that later ones must not build upon. */
export type Wound =
  /** The header row of a table is not the first, or stands over other columns than its own. */
  | 'header'
  /** Headers were renamed or blanked: only marks tell the columns. */
  | 'renamed'
  /** Ids were blanked, typed over or copied. */
  | 'ids'
  /** Cells are hidden under merged ones: memory alone knows what they held. */
  | 'merged'
  /** Columns of ours have gone. */
  | 'columns'
  /** The marks of columns have gone. */
  | 'marks'
  /** Something was written that no run has seen: what goes with its tab cannot come back from anywhere. */
  | 'unseen'
  /** The memory has gone: nothing can come back from it. */
  | 'memory';

/** A workbook that random people edit, and what must come out of it. */
export interface Site {
  /** The workbook that people go on with: a copy may take the place of the first. */
  book: TestBook;
  readonly chance: () => number;
  readonly wounds: Set<Wound>;
  /** Tables as they must be: what stood there before and what people meant to write. */
  readonly tables: Record<TableKey, Record<string, Record<string, string>>>;
  /** Headers that people gave to columns; '' = a copy that is of no interest. */
  readonly names: Record<string, string>;
  /** Columns of the team that nobody can give back. */
  readonly lost: Set<string>;
  /** Earlier states of the file by the name of the version, with what must come out of them. */
  readonly versions: Map<string, Kept>;
  /** Promises that were broken on the way, in words. */
  readonly broken: string[];
}

/** What a version that is restored must come to. */
export type Kept = Pick<Site, 'tables' | 'wounds' | 'lost'>;

/** A state of the file to come back to. */
export function keepVersion(site: Site, name: string): void {
  site.book.file.saveVersion(name);
  site.versions.set(name, copyOf(site));
}

/** Cells, tabs and rules of then; what the file keeps beside its tabs stays as it is. */
export function restoreVersion(site: Site, name: string): void {
  const then = site.versions.get(name);
  if (then === undefined) return;
  site.book.desk.restoreVersion(name);
  const { tables, wounds, lost } = copyOf(then);
  Object.assign(site.tables, tables);
  refill(site.wounds, wounds);
  refill(site.lost, lost);
}

function copyOf({ tables, wounds, lost }: Kept): Kept {
  const both = { leads: changeable(tables.leads), followUps: changeable(tables.followUps) };
  return { tables: both, wounds: new Set(wounds), lost: new Set(lost) };
}

function refill<Item>(set: Set<Item>, items: ReadonlySet<Item>): void {
  set.clear();
  for (const item of items) set.add(item);
}

export interface ColumnAt {
  readonly key: string;
  /** 1-based. */
  readonly place: number;
  readonly header: string;
}

const labels = { leads: leadLabels, followUps: followUpLabels } as const;

/** The columns of ours that a header names. */
export function columnsOf({ book, names }: Site, table: TableKey): ColumnAt[] {
  const [headers = []] = book.file.displayGrid(tabOf(book, table));
  const key = (header: string) =>
    names[header] ?? Object.entries(labels[table]).find(([, label]) => label[book.language] === header)?.[0] ?? '';
  return headers
    .map((header, index): ColumnAt => ({ key: key(header), place: index + 1, header }))
    .filter((one) => one.key !== '');
}

/** One of several, by chance. */
export function oneOf<Item>({ chance }: Pick<Site, 'chance'>, items: readonly Item[]): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}

/** A whole number from the first to the last of two. */
export function between({ chance }: Pick<Site, 'chance'>, first: number, last: number): number {
  return first + Math.floor(chance() * (last - first + 1));
}

/** Rows of a tab that hold anything, the header's included. */
export function lastRowOf(book: TestBook, tab: string): number {
  return (
    book.file
      .displayGrid(tab)
      .map((line) => line.some((text) => text !== ''))
      .lastIndexOf(true) + 1
  );
}

export function columnRange(book: TestBook, tab: string, place: number): string {
  const letters = columnLetters(place);
  return `${letters}1:${letters}${book.file.tab(tab).rowCount}`;
}

/** Lets an act happen with the triggers asleep, every other time; whether it did. */
export function perhapsUnseen(site: Site, act: () => unknown): boolean {
  const isUnseen = site.chance() < 0.5;
  if (isUnseen) unseen(site.book, act);
  else act();
  return isUnseen;
}

/** A copy of a table that can be changed. */
export function changeable(table: LogicalTable): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([id, cells]) => [id, { ...cells }]));
}
