import type { HistoryEvent } from '../core/edit';
import type { Desk } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { newOperation } from '../host/operation-id';

/** What was put right goes into History as one operation: nobody has to wonder who renamed a header. */
export function journalRepairs({ book, vocabulary }: Desk, repairs: readonly string[], who: string): void {
  const common = { kind: 'repaired', at: book.now, who, id: '', column: '', from: '', way: 'addOn' } as const;
  const operation = newOperation();
  const table = (text: string) => (text.includes(book.tabs.followUps?.name ?? ' ') ? 'followUps' : 'leads');
  const events = repairs.map((to): HistoryEvent => ({ ...common, table: table(to), to, operation }));
  appendEvents(book, vocabulary, events);
}
