import type { TableCopy } from '../backup/table-copy';
import type { Cell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { type Cleaning, erasedValue, isPersonal } from './cleaning';

/** A cell that must hold something else: places from 0, within the rows that were looked at. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The shape of a table on any tab; `contact` = the single contact column of a sheet taken over. */
export type TableShape = Pick<TableCopy, 'columns' | 'rows'> & { readonly contact?: number };

/** What has to change in a table, live or a copy of it, so that nothing in it tells about the person. */
export function cleanTable(key: TableKey, { columns, rows, contact }: TableShape, cleaning: Cleaning): CellChange[] {
  const keys = new Map(Object.entries(columns).map(([column, at]) => [at, column]));
  if (contact !== undefined) keys.set(contact, CONTACT);
  return rows.flatMap((cells, row) => {
    const leadId = String(cells[columns['leadId'] ?? -1] ?? '').trim();
    const isOwn = isOwnRow(key, cells, { columns, cleaning });
    const next = (cell: Cell, name: string): Cell =>
      isOwn && name !== '' ? erasedValue(name, leadId, cleaning.language) : cleanCell(cell, cleaning);
    return cells.flatMap((before, column): CellChange[] => {
      const name = keys.get(column) ?? '';
      const cell = before === '' || isFact(key, name) ? before : next(before, name);
      return cell === before ? [] : [{ row, column, cell }];
    });
  });
}

const CONTACT = 'contact';

/** What our other columns hold (ids, lists, amounts, dates) says nothing about a person. */
function isFact(key: TableKey, name: string): boolean {
  return name !== '' && name !== CONTACT && !isPersonal(key, name);
}

interface Shaped {
  readonly columns: Readonly<Record<string, number>>;
  readonly cleaning: Cleaning;
}

function isOwnRow(key: TableKey, cells: readonly Cell[], { columns, cleaning }: Shaped): boolean {
  const text = (column: string): string => String(cells[columns[column] ?? -1] ?? '').trim();
  return cleaning.ids.has(text('leadId')) || (key === 'followUps' && cleaning.ids.has(text('followUpId')));
}

/** A cell about something else, without the person's traces. A number that is one goes. */
export function cleanCell(cell: Cell, { traces }: Cleaning): Cell {
  if (typeof cell === 'string') return cell === '' ? '' : traces.clean(cell);
  if (typeof cell !== 'number') return cell;
  return traces.clean(String(cell)) === String(cell) ? cell : '';
}

/** Rows with the changes carried out. */
export function withChanges(rows: readonly (readonly Cell[])[], changes: readonly CellChange[]): Cell[][] {
  const next = rows.map((row) => [...row]);
  for (const { row, column, cell } of changes) {
    const line = next[row];
    if (line !== undefined) line[column] = cell;
  }
  return next;
}
