import type { Stamp } from '../date';
import { historyColumns } from '../history/history-lines';
import type { Language } from '../i18n/language';
import { historyLabels, sheetLabels } from '../i18n/sheet-labels';
import { formatOf } from '../schema/formats';
import { type Cell, isMoment } from '../schema/row';
import type { SheetKey, TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import { settingsGrid } from '../setup/settings-tab';
import { readSnapshot } from '../setup/snapshot';
import type { Backup } from './backup-file';
import type { TableCopy } from './table-copy';

/** A tab that shows a part of a backup; never one of the live ones. */
export interface RestoredTab {
  readonly key: SheetKey;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Number format of every cell. */
  readonly formats: readonly (readonly string[])[];
}

/** The tabs in which a backup is laid out for people: both tables, History, and the settings that were in force. */
export function restoredTabs(backup: Backup, language: Language): readonly RestoredTab[] {
  const { tables, history, settings, made } = backup;
  const headers = historyColumns.map((key) => historyLabels[key][language]);
  return [
    tableTab('leads', tables.leads, { language, made }),
    tableTab('followUps', tables.followUps, { language, made }),
    plainTab('history', [headers, ...history], { language, made }),
    plainTab('settings', settingsGrid(readSnapshot(settings), language), { language, made }),
  ];
}

interface Look {
  readonly language: Language;
  readonly made: Stamp;
}

function tableTab(key: TableKey, { headers, columns, rows }: TableCopy, look: Look): RestoredTab {
  const keys = new Map(Object.entries(columns).map(([column, at]) => [at, column]));
  const format = (cell: Cell, at: number): string => {
    const column = keys.get(at);
    return formatFor(cell, column === undefined ? '' : formatOf(columnOf(key, column)));
  };
  const formats = [headers.map(() => '@'), ...rows.map((row) => row.map(format))];
  return { key, name: nameOf(key, look), rows: [headers, ...rows], formats };
}

function plainTab(key: SheetKey, rows: readonly (readonly Cell[])[], look: Look): RestoredTab {
  return { key, name: nameOf(key, look), rows, formats: rows.map((row) => row.map((cell) => formatFor(cell, ''))) };
}

/** Texts stay texts and dates show as dates, whatever the column is meant for. */
function formatFor(cell: Cell, own: string): string {
  if (typeof cell === 'string') return '@';
  if (isMoment(cell)) return own.startsWith('yyyy') ? own : 'yyyy-mm-dd hh:mm';
  return own === '' || own === '@' ? 'General' : own;
}

function nameOf(key: SheetKey, { language, made }: Look): string {
  return `${sheetLabels[key][language]} ${made.replace('T', ' ').replace(':', '')}`;
}
