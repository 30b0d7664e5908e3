import { settingsTabWords } from '../core/i18n/setting-words';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { settingChanges } from '../core/setup/settings-changes';
import type { Desk } from '../host/desk';
import { readSettingsCells } from '../host/settings-tab';
import { tell } from '../host/ui';

/** What a manager typed and has not applied would be written over: they are told, and nothing is done. */
export function stopsAtUnapplied({ book, settings, vocabulary: { language } }: Desk, title: string): boolean {
  const tab = book.tabs.settings;
  if (tab === undefined) return false;
  const typed = readSettingsTab(readSettingsCells(book, tab), settings, language).settings;
  if (settingChanges(settings, typed, language).length === 0) return false;
  tell(title, settingsTabWords.notApplied[language]);
  return true;
}
