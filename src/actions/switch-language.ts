import { languages } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { settingChanges } from '../core/setup/settings-changes';
import { asked, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { writeAnalysis } from './refresh-analysis';
import { swapSettings } from './swap-settings';

/** Menu, managers only: relabels tabs, headers, options and messages in another language; stored values stay. */
export function switchLanguage(): { readonly language: string } | undefined {
  return atDesk('switchLanguage', (desk, language) => {
    const title = messages.languageTitle[language];
    const chosen = languages[Number((asked(title, messages.languagePrompt[language]) ?? '').trim()) - 1];
    if (chosen === undefined || chosen === language) return undefined;
    const settings = { ...desk.settings, values: { ...desk.settings.values, language: chosen } };
    const built = swapSettings(desk, settings, { changes: settingChanges(desk.settings, settings, chosen) });
    writeAnalysis(built);
    tell(messages.languageTitle[chosen], messages.languageDone[chosen]);
    return { language: chosen };
  });
}
