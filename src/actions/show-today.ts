import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { activate } from '../host/ui';
import { atDesk } from './at-desk';
import { linesOf, writeToday } from './write-today';

/** Menu: brings the Today tab up to date and to the front. */
export function showToday(): { readonly lines: number } | undefined {
  return atDesk('showToday', (desk) => {
    const lines = linesOf(desk, readMemoryTab(desk.book).rows);
    writeToday(desk, lines);
    bring(desk, 'today');
    return { lines: lines.length };
  });
}

/** Menu: opens the Guide. */
export function showHelp(): void {
  atDesk('showHelp', (desk) => bring(desk, 'guide'));
}

function bring({ book }: Desk, key: 'today' | 'guide'): void {
  activate(tabIn(book, key).sheetId);
}
