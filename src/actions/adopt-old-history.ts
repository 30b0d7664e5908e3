import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { adoptHistory } from '../core/setup/adopt-history';
import type { PendingSetUp } from '../core/setup/pending';
import type { Repairs } from '../core/setup/repairs';
import { readForeignCells } from '../host/adopt-rows';
import type { Desk } from '../host/desk';
import { type Attempt, tellOnce } from './tell-once';

/** Copies a team's own record of changes into History, so that the funnel knows when stages were entered. Under the lock. */
export function adoptOldHistory(
  desk: Desk,
  { history, operation }: PendingSetUp,
  { changes, attempt }: { readonly changes: Repairs; readonly attempt: Attempt },
): void {
  if (history === undefined) return;
  const { book, vocabulary } = desk;
  const { tab, columns } = history;
  const context = { vocabulary, today: book.today, operation };
  const { events, unread } = adoptHistory(readForeignCells(book, tab), { columns, first: 2 }, context);
  tellOnce(desk, events, attempt);
  const told = { tab: tab.name, count: events.length, unread: unread.length };
  changes.say(fill(messages.historyAdopted[vocabulary.language], told));
}
