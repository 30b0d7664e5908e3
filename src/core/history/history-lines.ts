import type { HistoryEvent, ReviewRow } from '../edit';
import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { unknownEditor } from '../i18n/history-words';
import type { Label } from '../i18n/language';
import { historyLabels, kindLabels, reviewLabels, sheetLabels, wayLabels } from '../i18n/sheet-labels';
import { encode } from '../schema/codec';
import { tableColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';

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
  return historyColumns.map((key) => safeLine(cells[key]));
}

/** A stage event as the analysis needs it. */
export interface StageEvent {
  readonly leadId: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly way: string;
}

/** The stage changes among lines of History. */
export function stageEvents(lines: readonly (readonly string[])[]): StageEvent[] {
  const at = (key: (typeof historyColumns)[number]) => historyColumns.indexOf(key);
  const wanted = lines.filter((line) => line[at('column')] === 'stage' && isChange(line[at('kind')] ?? ''));
  return wanted.map((line) => ({
    leadId: line[at('id')] ?? '',
    at: (line[at('at')] ?? '').replace(' ', 'T'),
    from: line[at('fromKey')] ?? '',
    to: line[at('toKey')] ?? '',
    way: line[at('way')] ?? '',
  }));
}

function isChange(label: string): boolean {
  return [kindLabels.changed, kindLabels.entered, kindLabels.approved].some((one) =>
    Object.values<string>(one).includes(label),
  );
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
  return reviewColumns.map((key) => safeLine(cells[key]));
}

function fieldLabel(
  { table, column }: { readonly table: string; readonly column: string },
  vocabulary: Vocabulary,
): string {
  const labels: Readonly<Record<string, Label>> = table === 'followUps' ? followUpLabels : leadLabels;
  return labels[column]?.[vocabulary.language] ?? column;
}

/** A stored value as a person reads it: labels for keys, a blank between day and time. */
function shownValue(event: HistoryEvent, value: string, vocabulary: Vocabulary): string {
  if (event.table === 'settings' || event.table === 'history' || event.kind === 'refused' || value === '') return value;
  const column = tableColumns[event.table].find(({ key }) => key === event.column);
  if (column?.type === 'dateTime') return value.replace('T', ' ');
  const isWord = column?.type === 'member' || column?.type === 'list' || column?.type === 'lists';
  return isWord ? String(encode(column, value, vocabulary)) : value;
}

/** Log tabs are plain text throughout; a cell holds 50,000 characters. */
function safeLine(text: string): string {
  return text.length > 49_000 ? `${text.slice(0, 49_000)}…` : text;
}
