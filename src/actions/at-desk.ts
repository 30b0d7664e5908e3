import { type Language, languageOf } from '../core/i18n/language';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { userLocale } from '../host/identity';
import { sendWrites } from '../host/send-writes';
import { isExpected, spoken } from './guarded';
import { dropStoppingWarnings } from './protect-tabs';

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
      const own = spokenLanguage(desk);
      language = own;
      return surely(desk, () => work(desk, own));
    },
  );
}

/** Where only a warning stopped the writing, it goes and the action runs once more. */
function surely<Result>(desk: Desk, work: () => Result): Result {
  try {
    return whole(work);
  } catch (error) {
    if (isExpected(error) || !desk.isSetUp || !dropStoppingWarnings(desk)) throw error;
    return whole(work);
  }
}

function whole<Result>(work: () => Result): Result {
  const result = work();
  sendWrites();
  return result;
}
