import type { MemoryRow } from '../history/memory';
import { type Cell, isMoment, type Row, storedOf } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';
import { compareText } from '../text';

const TEXTS: ReadonlySet<string> = new Set(['text', 'longText', 'phone', 'email']);
const DERIVED: ReadonlySet<string> = new Set(['reminder']);

/** The only one of these records that says nothing else than what a row still shows of it. */
export function fittingRecord(table: TableKey, row: Row<string>, records: readonly MemoryRow[]): MemoryRow | undefined {
  const keys = tableColumns[table]
    .filter(({ key, type }) => TEXTS.has(type) && !DERIVED.has(key))
    .map(({ key }) => key);
  const shown = keys.filter((key) => textOf(row.cells[key]) !== '');
  const fits = ({ values }: MemoryRow) =>
    shown.every((key) => compareText(storedOf(values, key)) === textOf(row.cells[key]));
  const [only, ...others] = shown.length === 0 ? [] : records.filter(fits);
  return others.length === 0 ? only : undefined;
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || isMoment(cell) ? '' : compareText(String(cell));
}
