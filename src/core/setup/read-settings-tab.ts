import { stampOfSerial } from '../date';
import type { Language } from '../i18n/language';
import { type Cell, isMoment } from '../schema/row';
import { type SettingKey, type Settings, settingRows } from '../schema/settings';
import { readLists } from './read-lists';
import { readMembers } from './read-members';
import { readStage } from './read-stage';
import { refuseNames } from './refuse-names';
import { checkSetting } from './setting-check';
import type { ReadingContext, SettingLine, SettingRefusal } from './settings-line';
import { shownSetting } from './settings-tab';

export interface ReadSettings {
  readonly settings: Settings;
  readonly refusals: readonly SettingRefusal[];
}

/** Reads the whole Settings tab as typed; what cannot be right keeps its present value and is named. */
export function readSettingsTab(
  grid: readonly (readonly Cell[])[],
  present: Settings,
  language: Language,
): ReadSettings {
  const lines = grid.map((cells, index): SettingLine => {
    const texts = cells.map(plain);
    return { row: index + 1, key: texts[0] ?? '', texts };
  });
  const of = (prefix: string) => lines.filter(({ key }) => key.startsWith(prefix));
  const context: ReadingContext = { present, language, refusals: [] };
  const values = { ...present.values };
  for (const line of of('set:')) readValue(line, values, context);
  const settings: Settings = {
    ...present,
    values,
    members: readMembers(of('member:'), context),
    stages: present.stages.map((stage) => readStage(stage, of('stage:'), context)),
    lists: readLists(of('list:'), context),
  };
  refuseNames(settings, lines, context);
  return { settings, refusals: context.refusals };
}

function readValue(
  { row, key, texts }: SettingLine,
  values: Record<SettingKey, string>,
  { present, language, refusals }: ReadingContext,
): void {
  const setting = settingRows.find((one) => `set:${one.key}` === key);
  if (setting === undefined) return;
  const text = texts[3] ?? '';
  const shown = shownSetting(setting, present.values[setting.key], language);
  const checked = checkSetting(setting, { text, back: String(shown), language });
  if ('stored' in checked) values[setting.key] = checked.stored;
  else refusals.push({ row, column: 4, text, why: checked.refused, back: shown });
}

function plain(cell: Cell): string {
  return isMoment(cell) ? stampOfSerial(cell.serial) : String(cell).trim();
}
