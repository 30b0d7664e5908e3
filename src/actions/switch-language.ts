import { personOf } from '../core/access/person';
import { languages } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { settingChanges } from '../core/setup/settings-changes';
import { openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { asked, tell } from '../host/ui';
import { swapSettings } from './apply-settings';
import { spoken } from './guarded';
import { writeAnalysis } from './refresh-analysis';

/** Menu, managers only: relabels tabs, headers, options and messages in another language; stored values stay. */
export function switchLanguage(): { readonly language: string } | undefined {
  const desk = openDesk();
  return spoken(
    'switchLanguage',
    () => spokenLanguage(desk),
    () => {
      const { language } = desk.vocabulary;
      const title = messages.languageTitle[language];
      const allowed = personOf(effectiveEmail(), desk.settings).role === 'manager';
      if (!desk.isSetUp || !allowed) {
        tell(title, desk.isSetUp ? messages.managersOnly[language] : messages.notSetUp[spokenLanguage(desk)]);
        return undefined;
      }
      const chosen = languages[Number((asked(title, messages.languagePrompt[language]) ?? '').trim()) - 1];
      if (chosen === undefined || chosen === language) return undefined;
      const settings = { ...desk.settings, values: { ...desk.settings.values, language: chosen } };
      const built = swapSettings(desk, settings, settingChanges(desk.settings, settings, chosen));
      writeAnalysis(built);
      tell(messages.languageTitle[chosen], messages.languageDone[chosen]);
      return { language: chosen };
    },
  );
}
