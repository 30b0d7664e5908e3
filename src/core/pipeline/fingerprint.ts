import { type Cell, cellOf, isMoment, type Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';

/** What tells one row from another when rows may have moved; columns that are being written do not count. */
const telling: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['leadId', 'customerName', 'contactName', 'phone', 'email', 'wechat', 'need', 'registeredOn'],
  followUps: ['followUpId', 'leadId', 'contactedAt', 'content', 'feedback', 'nextStep'],
};

/** These tell leads apart where their very names are written, as when a person is erased. */
const others = ['source', 'stage', 'owner', 'nextContactOn'];

/** A row as one text by which it is found again after a sort; equal only for rows that nobody could tell apart. */
export function fingerprint(
  table: TableKey,
  row: Pick<Row<string>, 'cells'> | undefined,
  written: ReadonlySet<string>,
): string {
  return [...telling[table], ...(written.has('customerName') ? others : [])]
    .filter((key) => !written.has(key))
    .map((key) => plain(cellOf(row, key)))
    .join('\u0001');
}

function plain(cell: Cell): string {
  return isMoment(cell) ? `#${cell.serial.toFixed(4)}` : String(cell);
}
