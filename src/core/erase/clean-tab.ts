import { historyColumns, reviewColumns } from '../history/history-lines';
import { historyLabels, reviewLabels } from '../i18n/sheet-labels';
import { findColumns } from '../pipeline/find-columns';
import type { Cell } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { TableKey } from '../schema/sheets';
import { cleanLines } from './clean-lines';
import { type CellChange, cleanCell, cleanTable } from './clean-table';
import type { Cleaning } from './cleaning';

/** What has to change on any tab: one that holds a copy of our tables or of History is told by its headers. */
export function cleanTab(
  rows: readonly (readonly Cell[])[],
  { cleaning, settings }: { readonly cleaning: Cleaning; readonly settings: Settings },
): CellChange[] {
  const headers = (rows[0] ?? []).map(String);
  const table = tableShape(headers, settings);
  if (table !== undefined) {
    const changes = cleanTable(table.key, { columns: table.columns, rows: rows.slice(1) }, cleaning);
    return changes.map((change) => ({ ...change, row: change.row + 1 }));
  }
  const log = logShape(headers);
  return log === undefined ? loose(rows, cleaning) : inLog(log, rows, cleaning);
}

interface Shape {
  readonly key: TableKey;
  readonly columns: Readonly<Record<string, number>>;
}

function tableShape(headers: readonly string[], settings: Settings): Shape | undefined {
  const shapes = (['followUps', 'leads'] as const).map((key): Shape => {
    const { at } = findColumns(key, headers, { lastSeen: settings.headers[key] });
    return { key, columns: at };
  });
  return shapes.find(({ key, columns }) => needed[key].every((column) => columns[column] !== undefined));
}

/** Without these a tab is no copy of the table. */
const needed: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['leadId', 'customerName', 'stage'],
  followUps: ['leadId', 'contactedAt', 'content'],
};

function logShape(headers: readonly string[]): 'history' | 'review' | undefined {
  const shows = (keys: readonly string[], labels: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    keys.every((key, at) => Object.values(labels[key] ?? {}).includes(headers[at] ?? ''));
  if (shows(historyColumns, historyLabels)) return 'history';
  return shows(reviewColumns, reviewLabels) ? 'review' : undefined;
}

function inLog(log: 'history' | 'review', rows: readonly (readonly Cell[])[], cleaning: Cleaning): CellChange[] {
  const lines = rows.map((row) => row.map(String));
  const next = cleanLines(log, lines, cleaning);
  return next.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === lines[row]?.[column] ? [] : [{ row, column, cell }])),
  );
}

function loose(rows: readonly (readonly Cell[])[], cleaning: Cleaning): CellChange[] {
  return rows.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const next = cleanCell(cell, cleaning);
      return next === cell ? [] : [{ row, column, cell: next }];
    }),
  );
}
