import { owedErasures } from '../core/erase/register';
import type { Desk } from '../host/desk';
import { erasuresOf } from '../host/erasures';
import { readMemoryTab } from '../host/memory-tab';
import { eraseNow } from './erase-now';

/** Whether somebody stands in the workbook who was to be erased from it. */
export function owesErasure({ book }: Pick<Desk, 'book'>): boolean {
  return owed(book).length > 0;
}

/** Erases them, and says how many erasures that were. */
export function eraseAgain(desk: Desk, who: string): number {
  const erasures = owed(desk.book);
  if (erasures.length === 0) return 0;
  for (const { ids } of erasures) eraseNow(desk, ids, who);
  return erasures.length;
}

/** Only where anybody was erased there is anything to read. */
function owed(book: Desk['book']): ReturnType<typeof owedErasures> {
  const register = erasuresOf(book);
  return register.erasures.length === 0 || book.tabs.memory === undefined
    ? []
    : owedErasures(register, readMemoryTab(book).rows);
}
