import { type EventKind, eventKinds, type HistoryEvent, type Way, ways } from '../edit';
import type { Label } from '../i18n/language';
import { kindLabels, sheetLabels, wayLabels } from '../i18n/sheet-labels';
import { historyColumns } from './history-lines';

/** Keys by their labels in every language: lines stay in the language in which they were written. */
function byLabel<Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, Label>>): Map<string, Key> {
  return new Map(keys.flatMap((key) => Object.values<string>(labels[key]).map((label) => [label, key] as const)));
}

const tables = ['leads', 'followUps', 'settings', 'history'] as const;
let names:
  | {
      readonly kinds: ReadonlyMap<string, EventKind>;
      readonly ways: ReadonlyMap<string, Way>;
      readonly tables: ReadonlyMap<string, (typeof tables)[number]>;
    }
  | undefined;

/** A line of History as the event it was written from; undefined for what the add-on did not write. */
export function readEvent(line: readonly string[]): HistoryEvent | undefined {
  names ??= {
    kinds: byLabel(eventKinds, kindLabels),
    ways: byLabel(ways, wayLabels),
    tables: byLabel(tables, sheetLabels),
  };
  const kind = names.kinds.get(cell(line, 'kind'));
  const table = names.tables.get(cell(line, 'table'));
  if (kind === undefined || table === undefined) return undefined;
  const since = cell(line, 'since').replace(' ', 'T');
  return {
    kind,
    at: cell(line, 'at').replace(' ', 'T'),
    ...(since === '' ? {} : { since }),
    who: cell(line, 'who'),
    table,
    id: cell(line, 'id'),
    column: cell(line, 'column'),
    from: cell(line, 'fromKey'),
    to: cell(line, 'toKey'),
    way: names.ways.get(cell(line, 'way')) ?? 'addOn',
    operation: cell(line, 'operation'),
  };
}

function cell(line: readonly string[], key: (typeof historyColumns)[number]): string {
  return line[historyColumns.indexOf(key)] ?? '';
}
