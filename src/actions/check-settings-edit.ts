import { settingsTabWords } from '../core/i18n/setting-words';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { settingChanges } from '../core/setup/settings-changes';
import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { putBackSettings, readSettingsCells, writeSettingsStatus } from '../host/settings-tab';

/** An edit of the Settings tab: what cannot be right goes back with a note, the head says that nothing is in force yet. */
export function checkSettingsEdit({ book, settings, vocabulary }: Desk, { row, rows }: EditEvent): void {
  const { language } = vocabulary;
  const tab = tabIn(book, 'settings');
  const read = readSettingsTab(readSettingsCells(book, tab), settings, language);
  putBackSettings(
    tab,
    read.refusals.filter((one) => one.row >= row && one.row < row + rows),
  );
  const changed = settingChanges(settings, read.settings, language).length > 0;
  writeSettingsStatus(tab, (changed ? settingsTabWords.notApplied : settingsTabWords.applied)[language]);
}
