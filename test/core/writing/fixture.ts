import { fingerprint } from '../../../src/core/pipeline/fingerprint';
import type { Row } from '../../../src/core/schema/row';
import { idColumn } from '../../../src/core/schema/table-columns';
import type { Target } from '../../../src/core/writing/target';

type Cells = Row<string>['cells'];

/** A row of Leads. */
export const row = (number: number, cells: Cells): Row<string> => ({ row: number, cells });

/** Rows of Leads from row 2 on: id, customer, stage. */
export const rowsOf = (...lines: readonly (readonly [string, string, string?])[]): readonly Row<string>[] =>
  lines.map(([leadId, customerName, stage = ''], at) => row(at + 2, { leadId, customerName, stage }));

/** What an operation writes into a row as it was read. */
export function targetOf(
  read: Row<string>,
  cells: Target['cells'],
  written: ReadonlySet<string> = keysOf(cells),
): Target {
  const id = idColumn.leads in cells ? '' : String(read.cells['leadId'] ?? '');
  const print = fingerprint('leads', read, written);
  const marks = fingerprint('leads', read, new Set([...written, idColumn.leads]));
  return { row: read.row, cells, notes: {}, id, print, marks };
}

/** The columns of some cells. */
export const keysOf = (cells: Cells): ReadonlySet<string> => new Set(Object.keys(cells));
