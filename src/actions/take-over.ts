import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import { effectiveEmail } from '../host/identity';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';
import { takeAutomation } from './install-automation';

/** Menu, managers only: moves the automation to whoever asks; the old owner's triggers stay, and do nothing. */
export function takeOver(): { readonly owner: string } | undefined {
  return atDesk('takeOver', (desk, language) => {
    const title = menuTitle[language];
    const me = effectiveEmail();
    const { owner, state } = takeAutomation(desk, me);
    tell(title, fill((state === 'refused' ? messages.triggersRefused : messages.takenOver)[language], { owner }));
    return { owner };
  });
}
