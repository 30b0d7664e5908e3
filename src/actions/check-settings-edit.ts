import { settingsTabWords } from '../core/i18n/setting-words';
import type { Cell } from '../core/schema/row';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { settingChanges } from '../core/setup/settings-changes';
import type { SettingRefusal } from '../core/setup/settings-line';
import { settingsWidth } from '../core/setup/settings-tab';
import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { putBackSettings, readSettingsCells, type SettingsArea, writeSettingsStatus } from '../host/settings-tab';

/** An edit of the Settings tab: what cannot be right goes back with a note, the head says that nothing is in force yet. */
export function checkSettingsEdit({ book, settings, vocabulary }: Desk, event: EditEvent): void {
  const { language } = vocabulary;
  const tab = tabIn(book, 'settings');
  const cells = readSettingsCells(book, tab);
  const read = readSettingsTab(cells, settings, language);
  const area = within(event, cells.length);
  const isInside = ({ row, column }: SettingRefusal) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (area.rows > 0 && area.columns > 0) putBackSettings(tab, read.refusals.filter(isInside), area);
  const after = readSettingsTab(putBack(cells, read.refusals), settings, language);
  const changed = settingChanges(settings, after.settings, language).length > 0;
  writeSettingsStatus(tab, (changed ? settingsTabWords.notApplied : settingsTabWords.applied)[language]);
}

/** The tab as it is once the refusals have gone back. */
function putBack(cells: readonly (readonly Cell[])[], refusals: readonly SettingRefusal[]): Cell[][] {
  const grid = cells.map((line) => [...line]);
  for (const { row, column, back } of refusals) {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = back;
  }
  return grid;
}

/** The edited cells as far as the tab reaches: a whole column may have been pasted. */
function within({ row, column, rows, columns }: EditEvent, last: number): SettingsArea {
  return {
    row,
    column,
    rows: Math.min(rows, last - row + 1),
    columns: Math.min(columns, settingsWidth - column + 1),
  };
}
