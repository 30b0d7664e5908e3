import type { HistoryEvent } from '../edit';
import { kindLabels } from '../i18n/sheet-labels';
import { historyColumns } from './history-lines';
import { memoryKey } from './memory';

/**
 * What History already tells of an operation. It is written before the cells: a request that comes again may have died
 * anywhere after that, so it must neither give a second id nor be told twice.
 */
export interface EarlierAttempt {
  /** Memory keys of the records it was to add. */
  readonly added: readonly string[];
  /** Whether an event stands in History. */
  tells(event: HistoryEvent): boolean;
}

/** Reads an operation's lines of History. */
export function earlierAttempt(lines: readonly (readonly string[])[]): EarlierAttempt {
  const told = new Set(lines.map((line) => textOf(fields.map((key) => at(line, key)))));
  const entered: readonly string[] = Object.values(kindLabels.entered);
  const added = lines.filter((line) => entered.includes(at(line, 'kind')));
  return {
    added: added.map((line) => memoryKey(at(line, 'column') === 'leadId' ? 'followUps' : 'leads', at(line, 'id'))),
    tells: ({ operation, id, column, from, to }) =>
      told.has(textOf([operation, id, column, from, to].map((text) => text.slice(0, LONGEST)))),
  };
}

/** History cuts texts that a cell could hardly hold; compared is what both have. */
const LONGEST = 40_000;
const fields = ['operation', 'id', 'column', 'fromKey', 'toKey'] as const;

function at(line: readonly string[], key: (typeof historyColumns)[number]): string {
  return (line[historyColumns.indexOf(key)] ?? '').slice(0, LONGEST);
}

function textOf(parts: readonly string[]): string {
  return parts.join('\u0001');
}
