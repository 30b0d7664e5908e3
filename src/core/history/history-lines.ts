import type { HistoryEvent, ReviewRow } from '../edit';
import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { unknownEditor } from '../i18n/history-words';
import type { Label } from '../i18n/language';
import { repairWords } from '../i18n/repair-words';
import { historyLabels, kindLabels, reviewLabels, sheetLabels, wayLabels } from '../i18n/sheet-labels';
import { encode } from '../schema/codec';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { cutText } from '../setup/cut-text';
import { readEntered } from './entered';

/** Columns of History in order; the last four are for the add-on: stored keys, and the number in the order of writing. */
export const historyColumns = Object.keys(historyLabels) as (keyof typeof historyLabels)[];
export const reviewColumns = Object.keys(reviewLabels) as (keyof typeof reviewLabels)[];

/** One event as a line of History, in the workbook's language; all cells are texts. */
export function historyLine(event: HistoryEvent, vocabulary: Vocabulary): string[] {
  const { language } = vocabulary;
  const cells: Record<(typeof historyColumns)[number], string> = {
    at: event.at.replace('T', ' '),
    since: (event.since ?? '').replace('T', ' '),
    who: event.who === 'unknown' ? unknownEditor[language] : event.who,
    kind: kindLabels[event.kind][language],
    table: sheetLabels[event.table][language],
    id: event.id,
    field: fieldLabel(event, vocabulary),
    from: shownValue(event, event.from, vocabulary),
    to: shownValue(event, event.to, vocabulary),
    way: wayLabels[event.way][language],
    operation: event.operation,
    column: event.column,
    fromKey: event.from,
    toKey: event.to,
    number: '',
  };
  return historyColumns.map((key) => fitted(key, cells[key]));
}

/** A line of Review: what stands there, why it could not be read, and what it may be. */
export function reviewLine(row: ReviewRow, vocabulary: Vocabulary): string[] {
  const { language } = vocabulary;
  const cells: Record<(typeof reviewColumns)[number], string> = {
    table: sheetLabels[row.table][language],
    id: row.id,
    field: fieldLabel(row, vocabulary),
    text: row.text,
    reason: row.reason,
    proposal: row.proposal,
    answer: '',
    column: row.column,
  };
  return reviewColumns.map((key) => fitted(key, cells[key]));
}

function fieldLabel(
  { table, column }: { readonly table: string; readonly column: string },
  vocabulary: Vocabulary,
): string {
  const labels: Readonly<Record<string, Label>> = table === 'followUps' ? followUpLabels : leadLabels;
  return { ...repairWords, ...labels }[column]?.[vocabulary.language] ?? column;
}

/** A stored value as a person reads it: labels for keys, a blank between day and time; a whole row as a list. */
function shownValue(event: HistoryEvent, value: string, vocabulary: Vocabulary): string {
  const { table } = event;
  if (table === 'settings' && event.column === 'snapshot') return '';
  if (event.kind === 'repaired' && event.column !== '' && value === event.from) return '';
  if (table === 'settings' || table === 'history' || value === '') return value;
  if (event.kind === 'refused' && value === event.from) return value;
  const entered = event.column === '' ? readEntered(value) : undefined;
  if (entered === undefined) return shownCell({ table, column: event.column, value }, vocabulary);
  const columns = tableColumns[table].filter(({ key }) => entered.values[key]);
  const parts = columns.map(({ key }) => {
    const label = fieldLabel({ table, column: key }, vocabulary);
    return `${label}: ${shownCell({ table, column: key, value: entered.values[key] ?? '' }, vocabulary)}`;
  });
  return parts.join(' · ');
}

function shownCell(
  { table, column: key, value }: { readonly table: TableKey; readonly column: string; readonly value: string },
  vocabulary: Vocabulary,
): string {
  const column = tableColumns[table].find((one) => one.key === key);
  if (column?.type === 'dateTime') return value.replace('T', ' ');
  const isWord = column?.type === 'member' || column?.type === 'list' || column?.type === 'lists';
  return isWord ? String(encode(column, value, vocabulary)) : value;
}

/** What a person reads may be cut, the stored value never: it is no longer than the cell it came from. */
const LONGEST = { shown: 2000, cell: 50_000 } as const;
const stored: ReadonlySet<string> = new Set(['fromKey', 'toKey']);

/** Log tabs are plain text throughout; a cell holds 50,000 characters. */
function fitted(key: string, text: string): string {
  const longest = stored.has(key) ? LONGEST.cell : LONGEST.shown;
  return text.length > longest ? `${cutText(text, longest - 1)[0]}…` : text;
}
