import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { menuTitle } from '../core/schema/menu';
import type { PendingCheck } from '../core/setup/pending-check';
import type { RepairNote } from '../core/setup/repairs';
import { takeBacks, takenBack } from '../core/undo/noted-repairs';
import type { Desk } from '../host/desk';
import { confirmed, tell } from '../host/ui';
import { partTexts } from './repair-texts';
import { allEvents } from './undo-operation';

/**
 * What a person has taken back is not put right again behind their back: asked before a check, never under the lock.
 * `stop` = it stays, and without it nothing can be read.
 */
export function askAboutTakenBack(desk: Desk): Pick<PendingCheck, 'stays' | 'again'> | 'stop' {
  if (desk.book.tabs.history === undefined) return { stays: [] };
  const { language } = desk.vocabulary;
  const left = takenBack(allEvents(desk));
  if (left.length === 0) return { stays: [] };
  const list = listOf(desk, left);
  if (confirmed(menuTitle[language], fill(healWords.takenBackAsk[language], { list })))
    return { stays: [], again: list };
  if (left.every(({ part }) => takeBacks[part] !== 'stops'))
    return { stays: left.map(({ tab, part }) => ({ tab, part })) };
  tell(menuTitle[language], fill(healWords.takenBackStays[language], { list }));
  return 'stop';
}

/** A sentence about repairs that stay undone. */
export function tellTakenBack(desk: Desk, stays: readonly RepairNote[]): string[] {
  const { language } = desk.vocabulary;
  return stays.length === 0 ? [] : [fill(healWords.takenBackStays[language], { list: listOf(desk, stays) })];
}

function listOf(desk: Desk, notes: readonly RepairNote[]): string {
  return inOneLine(partTexts(desk, notes), desk.vocabulary.language);
}
