import { personOf } from '../core/access/person';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import { openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { tell } from '../host/ui';
import { spoken } from './guarded';
import { takeAutomation } from './install-automation';

/** Menu, managers only: moves the automation to whoever asks; the old owner's triggers stay, and do nothing. */
export function takeOver(): { readonly owner: string } | undefined {
  const desk = openDesk();
  return spoken(
    'takeOver',
    () => spokenLanguage(desk),
    () => {
      const { language } = desk.vocabulary;
      const me = effectiveEmail();
      const allowed = personOf(me, desk.settings).role === 'manager';
      if (!desk.isSetUp || !allowed) {
        tell(menuTitle[language], desk.isSetUp ? messages.managersOnly[language] : messages.notSetUp[language]);
        return undefined;
      }
      const { owner } = takeAutomation(desk, me);
      tell(menuTitle[language], fill(messages.takenOver[language], { owner }));
      return { owner };
    },
  );
}
