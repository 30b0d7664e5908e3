import { healWords } from '../core/i18n/heal-words';
import type { Repairs } from '../core/setup/repairs';
import { readAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { ownTriggers } from '../host/triggers';
import { installAutomation } from './install-automation';

/** Puts back the triggers of whoever runs the automation, and removes those that were installed twice. Takes the lock itself. */
export function healAutomation(desk: Desk, changes: Pick<Repairs, 'say'>): void {
  const { book, vocabulary } = desk;
  const { owner, fileId } = readAutomation(book);
  if (owner !== effectiveEmail() || fileId !== book.fileId) return;
  const before = idsOf();
  installAutomation(desk);
  if (idsOf() !== before) changes.say(healWords.automation[vocabulary.language]);
}

function idsOf(): string {
  return ownTriggers()
    .map(({ id }) => id)
    .sort()
    .join();
}
