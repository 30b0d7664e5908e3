import { stampOfSerial } from '../date';
import type { HistoryEvent } from '../edit';
import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { type Label, languages } from '../i18n/language';
import { historyLabels } from '../i18n/sheet-labels';
import { parseDay } from '../lead/parse-day';
import { decode } from '../schema/codec';
import { type Cell, isMoment } from '../schema/row';
import { tableColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { compareText } from '../text';

/** Columns of a history that a team brings: ours, under any label, and a few common names. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  at: ['date', 'changed at', 'changed on', 'timestamp', '日期', '变更时间', '變更時間', '修改时间'],
  id: ['lead id', 'leadId', '线索编号', '線索編號'],
  column: ['field key', 'field', '字段', '欄位'],
  from: ['old value', 'old', '旧值', '舊值'],
  to: ['new value', 'new', '新值'],
  who: ['user', 'by', '修改人', '操作者'],
};

export type HistoryColumns = Readonly<Record<'at' | 'id' | 'column' | 'from' | 'to' | 'who', number | undefined>>;

/** Where the columns of a history stand; undefined where the sheet is none. */
export function findHistory(headers: readonly string[]): HistoryColumns | undefined {
  const at = place(headers, 'at', ['at']);
  const id = place(headers, 'id', ['id']);
  const column = place(headers, 'column', ['column', 'field']);
  const from = place(headers, 'from', ['fromKey', 'from']);
  const to = place(headers, 'to', ['toKey', 'to']);
  const who = place(headers, 'who', ['who']);
  const isHistory = [at, id, column, to].every((one) => one !== undefined);
  return isHistory ? { at, id, column, from, to, who } : undefined;
}

function place(headers: readonly string[], key: string, own: readonly string[]): number | undefined {
  const labels = own.flatMap((one) => {
    const label: Label | undefined = (historyLabels as Readonly<Record<string, Label>>)[one];
    return [one, ...(label === undefined ? [] : languages.map((language) => label[language]))];
  });
  for (const name of [...labels, ...(aliases[key] ?? [])]) {
    const found = headers.findIndex((header) => compareText(header) === compareText(name));
    if (found >= 0) return found;
  }
  return undefined;
}

export interface HistoryContext {
  readonly vocabulary: Vocabulary;
  readonly today: string;
  readonly operation: string;
}

export interface AdoptedHistory {
  readonly events: readonly HistoryEvent[];
  /** Sheet rows that could not be read, 1-based. */
  readonly unread: readonly number[];
}

/** Rows of a team's history as events; `first` is the sheet row of the first of them. */
export function adoptHistory(
  rows: readonly (readonly Cell[])[],
  { columns, first }: { readonly columns: HistoryColumns; readonly first: number },
  context: HistoryContext,
): AdoptedHistory {
  const events: HistoryEvent[] = [];
  const unread: number[] = [];
  rows.forEach((row, index) => {
    if (row.every((cell) => cell === '')) return;
    const event = readEvent(row, columns, context);
    if (event === undefined) unread.push(first + index);
    else events.push(event);
  });
  return { events: events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)), unread };
}

function readEvent(row: readonly Cell[], columns: HistoryColumns, context: HistoryContext): HistoryEvent | undefined {
  const cell = (key: keyof HistoryColumns): Cell => {
    const at = columns[key];
    return at === undefined ? '' : (row[at] ?? '');
  };
  const at = readStamp(cell('at'), context.today);
  const column = columnKey(String(cell('column')));
  const id = String(cell('id')).trim();
  if (at === undefined || column === undefined || id === '') return undefined;
  const value = (one: Cell) => stored(column, one, context);
  const from = value(cell('from'));
  return {
    kind: from === '' ? 'entered' : 'changed',
    at,
    who: String(cell('who')),
    table: 'leads',
    id,
    column,
    from,
    to: value(cell('to')),
    way: 'import',
    operation: context.operation,
  };
}

function readStamp(cell: Cell, today: string): string | undefined {
  if (isMoment(cell)) return stampOfSerial(cell.serial);
  const read = parseDay(String(cell), { today, looks: 'back' });
  if (!('day' in read)) return undefined;
  return read.time === undefined ? read.day : `${read.day}T${read.time}`;
}

function columnKey(text: string): string | undefined {
  const wanted = compareText(text);
  const labels: Readonly<Record<string, Label>> = { ...followUpLabels, ...leadLabels };
  return tableColumns.leads.find(({ key }) => {
    const label = labels[key];
    return [key, ...(label === undefined ? [] : Object.values(label))].some((name) => compareText(name) === wanted);
  })?.key;
}

/** The stored form of an old value; one that no list knows is kept as it was written. */
function stored(key: string, cell: Cell, { vocabulary, today }: HistoryContext): string {
  const column = tableColumns.leads.find((one) => one.key === key);
  if (column === undefined || cell === '') return '';
  const read = decode(column, cell, { vocabulary, today });
  return 'stored' in read ? read.stored : String(isMoment(cell) ? stampOfSerial(cell.serial) : cell);
}
