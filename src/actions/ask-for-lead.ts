import { eraseWords } from '../core/i18n/erase-words';
import { fill, type Language } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import type { Desk } from '../host/desk';
import { asked } from '../host/ui';
import { selectedLead } from './sidebar/session';

/** Asks for the id of a lead; the one in the selected row is named, and taken where nothing else is typed. */
export function askForLead(desk: Desk, question: string, language: Language): string | undefined {
  const selected = selectedLead(desk);
  const words = fill(question, { selected: selected || eraseWords.none[language] });
  const typed = asked(menuTitle[language], words)?.trim();
  return typed === '' ? selected || undefined : typed;
}
