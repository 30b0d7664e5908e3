import { type Language, languageOf } from '../core/i18n/language';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { userLocale } from '../host/identity';
import { spoken } from './guarded';

/**
 * Opens the workbook and runs a menu action on it. Whatever fails, the opening included, is told to the person in
 * their language.
 */
export function atDesk<Result>(action: string, work: (desk: Desk, language: Language) => Result): Result | undefined {
  let language: Language | undefined;
  return spoken(
    action,
    () => language ?? languageOf(userLocale()),
    () => {
      const desk = openDesk();
      language = spokenLanguage(desk);
      return work(desk, language);
    },
  );
}
