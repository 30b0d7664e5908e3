import type { HistoryEvent } from '../core/edit';
import type { PendingCheck } from '../core/setup/pending-check';
import type { Desk } from '../host/desk';
import { type Attempt, tellOnce } from './tell-once';

/** What was put right goes into History as one operation: nobody has to wonder who renamed a header. */
export function journalRepairs(
  desk: Desk,
  repairs: readonly string[],
  { check, attempt }: { readonly check: PendingCheck; readonly attempt: Attempt },
): void {
  const { book } = desk;
  const { who, operation } = check;
  const common = { kind: 'repaired', at: book.now, who, id: '', column: '', from: '', way: 'addOn' } as const;
  const table = (text: string) => (text.includes(book.tabs.followUps?.name ?? ' ') ? 'followUps' : 'leads');
  const events = repairs.map((to): HistoryEvent => ({ ...common, table: table(to), to, operation }));
  tellOnce(desk, events, attempt);
}
