import type { Language } from '../core/i18n/language';
import { settingsTabWords } from '../core/i18n/setting-words';
import type { Settings } from '../core/schema/settings';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { settingChanges } from '../core/setup/settings-changes';
import type { Desk } from '../host/desk';
import { readSettingsCells } from '../host/settings-tab';
import { tell } from '../host/ui';

/** Whether the Settings tab says something else than these settings: somebody typed it and has not applied it. */
export function saysMore({ book }: Desk, settings: Settings): boolean {
  const tab = book.tabs.settings;
  if (tab === undefined) return false;
  const language = settings.values.language as Language;
  const typed = readSettingsTab(readSettingsCells(book, tab), settings, language);
  return settingChanges(settings, typed.settings, language).length > 0;
}

/** What a manager typed and has not applied would be written over: they are told, and nothing is done. */
export function stopsAtUnapplied(desk: Desk, title: string): boolean {
  if (!saysMore(desk, desk.settings)) return false;
  tell(title, settingsTabWords.notApplied[desk.vocabulary.language]);
  return true;
}
