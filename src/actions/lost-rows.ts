import type { MemoryRow } from '../core/history/memory';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { identify } from '../core/pipeline/identify';
import { aliveRecords, isMassLoss, missingRecords } from '../core/pipeline/mass-loss';
import type { TableKey } from '../core/schema/sheets';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { readTable, UnclearColumns } from '../host/table';
import { confirmed } from '../host/ui';

/** Rows of a table that have gone at once, and what a person says about them. */
export interface Lost {
  readonly table: TableKey;
  readonly count: number;
}

/** `restore`: they come back from memory; `deleted`: they were meant to go; `stop`: nothing is written. */
export type LostAnswer = 'restore' | 'deleted' | 'stop';

/** Tables of which most rows have gone at once: deleted with their tab, or all but a few of them cleared. */
export function lostTables(desk: Desk): Lost[] {
  if (desk.book.tabs.memory === undefined) return [];
  const memory = readMemoryTab(desk.book).rows;
  return (['leads', 'followUps'] as const).flatMap((table) => {
    const alive = aliveRecords(table, memory).length;
    const isThere = desk.book.tabs[table] !== undefined;
    const count = isThere ? missingRecords(table, idsOn(desk, table, memory), memory).length : alive;
    return isMassLoss(count, alive) || (!isThere && alive > 0) ? [{ table, count }] : [];
  });
}

/** The ids of the records on a tab; where its columns have to be put right first, nothing is said to be lost. */
function idsOn({ book, settings }: Desk, table: TableKey, memory: ReadonlyMap<string, MemoryRow>): string[] {
  try {
    const { rows } = readTable(book, table, settings);
    return identify(table, rows, { memory, elsewhere: new Set() }).map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof UnclearColumns)) throw error;
    return aliveRecords(table, memory).map(({ key }) => key.slice(2));
  }
}

/** Asks what shall become of rows that have gone; closing a question changes nothing. Never under the lock. */
export function askAboutLost({ book, vocabulary }: Desk, { table, count }: Lost): LostAnswer {
  const { language } = vocabulary;
  const tab = book.tabs[table]?.name ?? sheetLabels[table][language];
  const told = { tab, count };
  const title = messages.setUpTitle[language];
  if (confirmed(title, fill(healWords.lostAsk[language], told))) return 'restore';
  return confirmed(title, fill(healWords.lostSure[language], told)) ? 'deleted' : 'stop';
}
