import { languages } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { asked, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { afterSwap, swapSettings } from './swap-settings';
import { stopsAtUnapplied } from './unapplied';

/** Menu, managers only: relabels tabs, headers, options and messages in another language; stored values stay. */
export function switchLanguage(): { readonly language: string } | undefined {
  return atDesk('switchLanguage', (opened) => {
    const desk = afterSwap(opened);
    const { language } = desk.vocabulary;
    const title = messages.languageTitle[language];
    if (stopsAtUnapplied(desk, title)) return undefined;
    const chosen = languages[Number((asked(title, messages.languagePrompt[language]) ?? '').trim()) - 1];
    if (chosen === undefined || chosen === language) return undefined;
    const settings = { ...desk.settings, values: { ...desk.settings.values, language: chosen } };
    const isDone = swapSettings(desk, settings) !== undefined;
    tell(messages.languageTitle[chosen], (isDone ? messages.languageDone : messages.changedMeanwhile)[chosen]);
    return isDone ? { language: chosen } : undefined;
  });
}
