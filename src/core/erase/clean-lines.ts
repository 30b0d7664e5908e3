import { historyColumns, reviewColumns } from '../history/history-lines';
import { kindLabels, sheetLabels } from '../i18n/sheet-labels';
import type { TableKey } from '../schema/sheets';
import { type Cleaning, erasedNames, isPersonal } from './cleaning';

type Line = readonly string[];

/** Lines of a log tab without what they tell of the person; the very same line where nothing has to change. */
export function cleanLines(tab: 'history' | 'review', lines: readonly Line[], cleaning: Cleaning): readonly Line[] {
  const places = logs[tab];
  return lines.map((line) => {
    const next = line.map((text, at) => cleanText(text, at, { line, places, cleaning }));
    return next.every((text, at) => text === line[at]) ? line : next;
  });
}

/** Where the columns of a log tab stand; `texts` hold what was typed. */
interface Places {
  readonly id: number;
  readonly table: number;
  readonly column: number;
  readonly kind: number;
  readonly texts: readonly number[];
}

function placesOf(columns: readonly string[], texts: readonly string[]): Places {
  const at = (key: string): number => columns.indexOf(key);
  const [id, table, column, kind] = [at('id'), at('table'), at('column'), at('kind')];
  return { id, table, column, kind, texts: texts.map(at) };
}

const logs: Readonly<Record<'history' | 'review', Places>> = {
  history: placesOf(historyColumns, ['from', 'to', 'fromKey', 'toKey']),
  review: placesOf(reviewColumns, ['text', 'reason', 'proposal', 'answer']),
};

interface Spot {
  readonly line: Line;
  readonly places: Places;
  readonly cleaning: Cleaning;
}

function cleanText(text: string, at: number, { line, places, cleaning }: Spot): string {
  if (text === '' || at === places.id) return text;
  const isOwn = places.texts.includes(at) && cleaning.ids.has(line[places.id] ?? '');
  return isOwn ? ownText(text, { line, places, cleaning }) : cleaning.traces.clean(text);
}

function ownText(text: string, { line, places, cleaning }: Spot): string {
  const table = tableIn(line[places.table] ?? '');
  // The line that tells the new name of an erased lead stays as it is.
  if (erasedNames([line[places.id] ?? '']).includes(text)) return text;
  if (isPersonal(table, line[places.column] ?? '') || refused.includes(line[places.kind] ?? '')) return '';
  const isWhole = places.texts.some((place) => isRecord(line[place] ?? ''));
  return isWhole ? cleanRecord(table, text) : cleaning.traces.clean(text);
}

const refused: readonly string[] = Object.values(kindLabels.refused);
const followUps: readonly string[] = Object.values(sheetLabels.followUps);

function tableIn(label: string): TableKey {
  return followUps.includes(label) ? 'followUps' : 'leads';
}

/** A row that was entered stands in one cell, as the record of its values. */
function isRecord(text: string): boolean {
  return text.startsWith('{"v":');
}

/** The record without personal values, and without the cells as they had stood; what it shows to people goes. */
function cleanRecord(table: TableKey, text: string): string {
  if (!isRecord(text)) return '';
  try {
    const { v, a } = JSON.parse(text) as {
      readonly v: Readonly<Record<string, string>>;
      readonly a?: readonly string[];
    };
    const kept = Object.entries(v).filter(([column]) => !isPersonal(table, column));
    return JSON.stringify({ v: Object.fromEntries(kept), ...(a === undefined ? {} : { a }) });
  } catch {
    return '';
  }
}
