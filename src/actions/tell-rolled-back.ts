import { healWords } from '../core/i18n/heal-words';
import { readStamps, writeStamps } from '../host/automation';
import { lastLine } from '../host/history-tab';
import type { Built } from './build-workbook';

/**
 * A version that was restored brings back cells, and with them memory and History, but not the records of the file:
 * then History is shorter than it was when it last agreed with memory. Said once; from here on both agree anew.
 */
export function tellRolledBack({ book, vocabulary, inserted }: Built): string[] {
  const stamps = readStamps(book);
  if ((stamps.told ?? 0) <= lastLine(book)) return [];
  writeStamps(book, { ...stamps, told: 0 });
  return inserted.has('history') ? [] : [healWords.rolledBack[vocabulary.language]];
}
