import type { Language } from '../i18n/language';
import { listWords } from '../i18n/list-words';
import { settingWords } from '../i18n/setting-words';
import { listKeys } from '../schema/column';
import { type Settings, settingRows } from '../schema/settings';
import { shownSetting } from './settings-tab';

/** One change between two settings: what it is called, from what, to what. */
export interface SettingChange {
  readonly key: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Everything that differs between the settings in force and those of the tab, in words. */
export function settingChanges(present: Settings, wanted: Settings, language: Language): SettingChange[] {
  const scalars = settingRows.flatMap((row) => {
    const [from, to] = [present.values[row.key], wanted.values[row.key]];
    const shown = (value: string) => String(shownSetting(row, value, language)) || '–';
    return from === to ? [] : [change(`set:${row.key}`, settingWords[row.key].name[language], shown(from), shown(to))];
  });
  const lists = listKeys.flatMap((list) => {
    if (list === 'stage') return [];
    return wanted.lists[list].flatMap((value) => {
      const before = present.lists[list].find(({ key }) => key === value.key);
      const name = `${listWords[list][language]}: ${value.label[language]}`;
      if (before === undefined) return [change(`list:${list}:${value.key}`, name, '–', '+')];
      return same(before, value)
        ? []
        : [change(`list:${list}:${value.key}`, name, describe(before, language), describe(value, language))];
    });
  });
  const stages = wanted.stages.flatMap((stage) => {
    const before = present.stages.find(({ key }) => key === stage.key);
    const name = `${listWords.stage[language]}: ${stage.label[language]}`;
    return same(before, stage)
      ? []
      : [change(`stage:${stage.key}`, name, before?.label[language] ?? '–', stage.label[language])];
  });
  const members = wanted.members.flatMap((member) => {
    const before = present.members.find(({ key }) => key === member.key);
    if (same(before, member)) return [];
    return [change(`member:${member.key}`, member.name, before?.role ?? '–', member.retired ? '×' : member.role)];
  });
  return [...scalars, ...lists, ...stages, ...members];
}

// biome-ignore lint/complexity/useMaxParams: four plain texts of one line
function change(key: string, name: string, from: string, to: string): SettingChange {
  return { key, text: `${name}: ${from} → ${to}`, from, to };
}

function describe(
  value: { readonly label: Readonly<Record<Language, string>>; readonly retired?: boolean },
  language: Language,
): string {
  return `${value.label[language]}${value.retired ? ' ×' : ''}`;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
