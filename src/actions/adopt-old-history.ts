import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { adoptHistory, type HistoryColumns } from '../core/setup/adopt-history';
import type { ForeignTab } from '../core/setup/choose-tables';
import { readForeignCells } from '../host/adopt-rows';
import type { Desk } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { newOperation } from '../host/operation-id';
import type { Changes } from './build-workbook';

/** A tab in which a team has written down its changes. */
export interface OldHistory {
  readonly tab: ForeignTab;
  readonly columns: HistoryColumns;
}

/** Copies a team's own record of changes into History, so that the funnel knows when stages were entered. Under the lock. */
export function adoptOldHistory({ book, vocabulary }: Desk, { tab, columns }: OldHistory, changes: Changes): void {
  const context = { vocabulary, today: book.today, operation: newOperation() };
  const { events, unread } = adoptHistory(readForeignCells(book, tab), { columns, first: 2 }, context);
  appendEvents(book, vocabulary, events);
  const told = { tab: tab.name, count: events.length, unread: unread.length };
  changes.push(fill(messages.historyAdopted[vocabulary.language], told));
}
