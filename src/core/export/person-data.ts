import { stampOfSerial } from '../date';
import { historyColumns } from '../history/history-lines';
import type { Language } from '../i18n/language';
import { historyLabels, sheetLabels } from '../i18n/sheet-labels';
import { type Cell, isMoment } from '../schema/row';
import type { TableKey } from '../schema/sheets';

/** One thing that is kept about a person. */
export interface Datum {
  readonly tab: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  /** When it was noted and by whom, where that is known. */
  readonly at: string;
  readonly by: string;
}

/** A row of a table as it stands, with its notes: the headers are the team's own. */
export interface PersonRow {
  readonly table: TableKey;
  readonly id: string;
  readonly headers: readonly string[];
  readonly cells: readonly Cell[];
  readonly notes: readonly string[];
}

/** Everything that the tables and History hold of a person, as one list. */
export function personData(
  { rows, lines }: { readonly rows: readonly PersonRow[]; readonly lines: readonly (readonly string[])[] },
  language: Language,
): readonly Datum[] {
  return [...rows.flatMap((row) => rowData(row, language)), ...lines.flatMap((line) => lineData(line, language))];
}

/** The list as rows of texts, with its header: what a CSV file holds. */
export function dataRows(data: readonly Datum[], header: Readonly<Record<keyof Datum, string>>): string[][] {
  const keys = ['tab', 'id', 'field', 'value', 'at', 'by'] as const;
  return [header, ...data].map((datum) => keys.map((key) => datum[key]));
}

function rowData({ table, id, headers, cells, notes }: PersonRow, language: Language): Datum[] {
  const tab = sheetLabels[table][language];
  return headers.flatMap((field, at): Datum[] => {
    const texts = [textOf(cells[at] ?? ''), notes[at] ?? ''].filter((text) => text !== '');
    return texts.map((value) => ({ tab, id, field, value, at: '', by: '' }));
  });
}

function lineData(line: readonly string[], language: Language): Datum[] {
  const cell = (key: (typeof historyColumns)[number]): string => line[historyColumns.indexOf(key)] ?? '';
  const base = { tab: sheetLabels.history[language], id: cell('id'), at: cell('at'), by: cell('who') };
  const field = [cell('kind'), cell('field')].filter((text) => text !== '').join(' · ');
  const side = (key: 'from' | 'to'): Datum[] =>
    cell(key) === '' ? [] : [{ ...base, field: `${field} · ${historyLabels[key][language]}`, value: cell(key) }];
  return [...side('from'), ...side('to')];
}

function textOf(cell: Cell): string {
  return isMoment(cell) ? stampOfSerial(cell.serial).replace('T', ' ') : String(cell);
}
