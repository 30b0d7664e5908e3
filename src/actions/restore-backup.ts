import type { Backup } from '../core/backup/backup-file';
import { isRestoreDead, justRestored, type RestoreSummary } from '../core/backup/backup-state';
import { type BackupEntry, goodBackups } from '../core/backup/keep-backups';
import { restoredTabs } from '../core/backup/restored-tabs';
import { tableText } from '../core/backup/table-copy';
import type { Stamp } from '../core/date';
import { backupWords } from '../core/i18n/backup-words';
import { fill, type Language } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import type { Cell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { backupState, listBackups, loadBackup, rememberBackup } from '../host/backup-store';
import type { Book } from '../host/book';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { digestOf } from '../host/pack-text';
import { writeRestoredTab } from '../host/restore-tab';
import { freeName, hasTab, removeTabs } from '../host/tabs';
import { asked, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { forgetting, rewriteIfPossible } from './rewrite-backups';

/** Menu, managers only: lays a verified backup out in new tabs; the live ones are not touched. */
export function restoreBackup(): RestoreSummary | undefined {
  return atDesk('restoreBackup', (desk, language) => {
    const title = menuTitle[language];
    const backups = goodBackups(listBackups(desk.book));
    if (backups.length === 0) return void tell(title, backupWords.nothingToRestore[language]);
    const chosen = choose(backups, language);
    if (chosen === undefined) return undefined;
    const summary = untoldRestore(desk, chosen) ?? layOut(desk, forgetting(desk, loadBackup(chosen)));
    // Only whoever owns a Drive can clean it of people who were erased since.
    rewriteIfPossible(desk);
    const words = summary.isSame ? backupWords.restored : backupWords.restoredDiffers;
    tell(title, fill(words[language], { made: shown(summary.made), tabs: summary.tabs.join('、') }));
    return summary;
  });
}

/** Asks which one; the newest stands first, and anything but a number of the list means none. */
function choose(backups: readonly BackupEntry[], language: Language): BackupEntry | undefined {
  const list = backups.map(({ made }, index) => `${index + 1}  ${shown(made)}`).join('\n');
  const answer = asked(menuTitle[language], fill(backupWords.which[language], { list }))?.trim() ?? '';
  return /^\d+$/.test(answer) ? backups[Number(answer) - 1] : undefined;
}

/** The same restore stands already, only just, and perhaps the box that was to say so did not come. */
function untoldRestore({ book }: Desk, { made }: BackupEntry): RestoreSummary | undefined {
  const just = justRestored(backupState(book), { instant: book.instant, by: effectiveEmail(), made });
  return just?.tabs.every(hasTab) ? just : undefined;
}

/** Tabs that nobody knows yet are in nobody's way: no lock is needed. They are noted before they are made. */
function layOut({ book, vocabulary }: Desk, backup: Backup): RestoreSummary {
  const by = effectiveEmail();
  if (isRestoreDead(backupState(book), { by, instant: book.instant })) clearRestored(book);
  const tabs = restoredTabs(backup, vocabulary.language).map((tab) => ({ ...tab, name: freeName(tab.name) }));
  const restoring = { by, begun: book.instant, tabs: tabs.map(({ name }) => name) };
  rememberBackup(book, { restoring });
  const written = new Map(tabs.map((tab) => [tab.key, writeRestoredTab(book, tab)] as const));
  const digestIn = (key: TableKey, rows: readonly (readonly Cell[])[]) =>
    digestOf(tableText(key, { columns: backup.tables[key].columns, rows }));
  const digests = (rowsOf: (key: TableKey) => readonly (readonly Cell[])[]) => ({
    leads: digestIn('leads', rowsOf('leads')),
    followUps: digestIn('followUps', rowsOf('followUps')),
  });
  const found = digests((key) => (written.get(key) ?? []).slice(1));
  const wanted = digests((key) => backup.tables[key].rows);
  const isSame = found.leads === wanted.leads && found.followUps === wanted.followUps;
  const summary = { made: backup.made, tabs: restoring.tabs, digests: found, isSame };
  rememberBackup(book, { restoring: { ...restoring, summary } });
  return summary;
}

/** Takes away what a restore that died has made; one that came to its end stays. */
export function clearRestored(book: Book): void {
  const { tabs = [], summary } = backupState(book).restoring ?? {};
  if (summary === undefined) removeTabs(tabs);
  rememberBackup(book, { restoring: undefined });
}

function shown(made: Stamp): string {
  return made.replace('T', ' ');
}
