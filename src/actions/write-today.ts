import { failingSince } from '../core/backup/backup-state';
import type { MemoryRow } from '../core/history/memory';
import { backupTrouble } from '../core/i18n/backup-words';
import { viewsOf } from '../core/pipeline/views';
import { dueLines, type Line } from '../core/reminder/due-lines';
import { todayGrid } from '../core/reminder/today';
import { columnLetters } from '../core/schema/column-letters';
import { readAutomation } from '../host/automation';
import { backupState } from '../host/backup-store';
import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import { openTable } from '../host/table';
import { writeTodayTab } from '../host/today-tab';
import { forgetReport } from './owed-report';

/** Everything due today, from the accepted state of the workbook. */
export function linesOf(
  { book, settings, vocabulary, calendar }: Desk,
  memory: ReadonlyMap<string, MemoryRow>,
): readonly Line[] {
  const context = { now: book.now, settings, vocabulary, calendar };
  return dueLines(viewsOf(memory, context), context);
}

/** The address of the Today tab; of the file where somebody has deleted the tab. */
export function todayAddress({ url, tabs }: Desk['book']): string {
  return tabs.today === undefined ? url : `${url}#gid=${tabs.today.sheetId}`;
}

/**
 * Rebuilds the Today tab: one block per person, every line linked to its row by its id. `lastRun` = when the automation
 * was last seen at work, which the hourly run knows better than the stamps of the run before it.
 */
export function writeToday(desk: Desk, lines: readonly Line[], lastRun = readAutomation(desk.book).lastRun): void {
  const { book, settings, vocabulary } = desk;
  const leads = tabIn(book, 'leads');
  const backups = backupState(book);
  const at = openTable(book, 'leads', settings).columns.at['leadId'] ?? 0;
  const rows = todayGrid(lines, {
    today: book.today,
    settings,
    vocabulary,
    leadsTab: { name: leads.name, gid: leads.sheetId, idColumn: columnLetters(at + 1) },
    lastRun,
    ...(failingSince(backups) === undefined ? {} : { trouble: backupTrouble(backups, vocabulary.language) }),
  });
  forgetReport(book, 'today');
  writeTodayTab(tabIn(book, 'today'), rows);
}
