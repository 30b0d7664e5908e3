import { memoryKey } from '../history/memory';
import type { Unfinished } from '../history/unfinished';
import { isFollowUpRow } from '../lead/is-follow-up-row';
import { isLeadRow } from '../lead/is-lead-row';
import { cellOf, type Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import { compareText } from '../text';
import { idOf } from './identify';

/** Records that a run which died has announced, and the ids that stand on rows out of hand. */
interface Announced {
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  readonly elsewhere: ReadonlySet<string>;
}

/** What a row is called, in columns that are kept as they were typed. */
const names = {
  leads: ['customerName', 'contactName', 'need'],
  followUps: ['content', 'feedback', 'nextStep'],
} as const satisfies Record<TableKey, readonly string[]>;

const isRecord: Readonly<Record<TableKey, (row: Row<string>) => boolean>> = {
  leads: ({ cells, formulas }) => isLeadRow(cells, formulas),
  followUps: ({ cells }) => isFollowUpRow(cells),
};

/**
 * Rows without an id that were announced under one get it, so that nobody is told of twice: the row must still be called
 * what was announced; of rows called alike the upper is the first that was announced.
 */
export function announcedRows(
  table: TableKey,
  rows: readonly Row<string>[],
  announced: Announced,
): readonly Row<string>[] {
  const waiting = waitingIds(table, rows, announced);
  if (waiting.size === 0) return rows;
  return rows.map((row) => {
    if (idOf(table, row) !== '' || !isRecord[table](row)) return row;
    const id = waiting.get(nameOf(table, (column) => String(cellOf(row, column))))?.shift();
    const place = idColumn[table];
    if (id === undefined) return row;
    return { ...row, cells: { ...row.cells, [place]: id }, shown: { ...row.shown, [place]: '' } };
  });
}

/** The announced ids that no row bears, by what their records are called. */
function waitingIds(
  table: TableKey,
  rows: readonly Row<string>[],
  { unfinished, elsewhere }: Announced,
): ReadonlyMap<string, string[]> {
  const prefix = memoryKey(table, '');
  const borne = new Set([...elsewhere, ...rows.map((row) => idOf(table, row))]);
  const waiting = new Map<string, string[]>();
  for (const [key, { isNew, changes }] of unfinished) {
    const id = key.slice(prefix.length);
    if (!isNew || !key.startsWith(prefix) || borne.has(id)) continue;
    const name = nameOf(table, (column) => changes.find((one) => one.column === column)?.to ?? '');
    waiting.set(name, [...(waiting.get(name) ?? []), id]);
  }
  return waiting;
}

function nameOf(table: TableKey, textOf: (column: string) => string): string {
  return names[table].map((column) => compareText(textOf(column))).join('\u0001');
}
