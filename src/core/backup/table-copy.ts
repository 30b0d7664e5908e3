import { type Cell, isMoment } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';

/** A table as it stood: headers and cells of every column, the team's own among them. */
export interface TableCopy {
  readonly headers: readonly string[];
  /** 0-based place of each of our columns. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly (readonly Cell[])[];
}

/** Copies a table without its blank rows. */
export function copyTable({ headers, columns, rows }: TableCopy): TableCopy {
  return { headers, columns, rows: rows.filter((row) => row.some((cell) => cell !== '')) };
}

/**
 * What a table says, whatever the order of its rows and columns: ids with their filled cells by column key. Two tables
 * that say the same give the same text, so that its digest proves a restore.
 */
export function tableText(key: TableKey, { columns, rows }: Pick<TableCopy, 'columns' | 'rows'>): string {
  const keys = Object.keys(columns).sort();
  const lines = rows.map((row) => {
    const cells = keys.map((column) => [column, plain(row[columns[column] ?? -1] ?? '')] as const);
    return JSON.stringify(cells.filter(([, cell]) => cell !== ''));
  });
  const id = columns[idColumn[key]];
  const ids = rows.map((row) => String(row[id ?? -1] ?? ''));
  return lines
    .map((line, index) => `${ids[index]} ${line}`)
    .sort()
    .join('\n');
}

/** Dates count to the minute. */
function plain(cell: Cell): string | number | boolean {
  return isMoment(cell) ? `@${Math.round(cell.serial * 1440)}` : cell;
}
