import { callerOf, personOf } from '../core/access/person';
import { type Caller, menuDenial } from '../core/access/rights';
import { healWords } from '../core/i18n/heal-words';
import { type Label, type Language, languageOf } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail, userLocale } from '../host/identity';
import { isBeingSetUp } from '../host/pending';
import { schemaNumber } from '../host/protections';
import { sendWrites } from '../host/send-writes';
import { tell } from '../host/ui';
import { isExpected, spoken } from './guarded';
import { dropStoppingWarnings } from './protect-tabs';

/**
 * Opens the workbook and runs a menu action on it, if the rights table lets this person. Whatever fails, the opening included, is told to the person in
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
      const denial = menuDenial(action, { caller: callerHere(desk), isSetUp: desk.isSetUp });
      if (denial === undefined) return surely(desk, () => work(desk, own));
      tell(menuTitle[own], (denial === 'notSetUp' ? notSetUp(desk) : messages[denial])[own]);
      return undefined;
    },
  );
}

/** A set-up was cut short, the file is a copy of a workbook, or nobody has ever set it up. */
function notSetUp({ book }: Desk): Label {
  if (isBeingSetUp(book)) return messages.setUpCutShort;
  return schemaNumber() > 0 ? healWords.fileCopy : messages.notSetUp;
}

function callerHere({ settings }: Desk): Caller {
  return callerOf(personOf(effectiveEmail(), settings));
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
