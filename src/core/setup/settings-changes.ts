import type { Label, Language } from '../i18n/language';
import { listWords } from '../i18n/list-words';
import { roleWords, settingsTabWords, settingWords } from '../i18n/setting-words';
import { listKeys } from '../schema/column';
import type { ListValue } from '../schema/lists';
import type { Member } from '../schema/members';
import { type Settings, settingRows } from '../schema/settings';
import { shownLabel } from '../schema/stage-view';
import type { Stage } from '../schema/stages';
import { choiceLabel } from './setting-check';
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
    if (before === undefined || same(before, stage)) return [];
    const name = `${listWords.stage[language]}: ${shownLabel(stage, wanted)[language]}`;
    return [
      change(`stage:${stage.key}`, name, stageText(before, present, language), stageText(stage, wanted, language)),
    ];
  });
  const members = wanted.members.flatMap((member) => {
    const before = present.members.find(({ key }) => key === member.key);
    if (same(before, member)) return [];
    return [change(`member:${member.key}`, member.name, memberText(before, language), memberText(member, language))];
  });
  return [...scalars, ...lists, ...stages, ...members];
}

// biome-ignore lint/complexity/useMaxParams: four plain texts of one line
function change(key: string, name: string, from: string, to: string): SettingChange {
  return { key, text: `${name}: ${from} → ${to}`, from, to };
}

/** Names in the language of the workbook first, then code and aliases: enough to see what differs. */
function describe({ label, code, aliases, retired }: ListValue, language: Language): string {
  return sentence([names(label, language), code, aliases?.join('/'), retired && '×']);
}

function stageText(stage: Stage, settings: Settings, language: Language): string {
  const { code, win, staleDays, managersOnly, aliases, retired } = stage;
  const kept = managersOnly && settingsTabWords.managersOnly[language];
  const parts = [names(shownLabel(stage, settings), language), code, String(win), staleDays && String(staleDays)];
  return sentence([...parts, kept, aliases?.join('/'), retired && '×']);
}

function memberText(member: Member | undefined, language: Language): string {
  if (member === undefined) return '–';
  const { name, email, role, skills, absentUntil, targetLeads, targetWon, targetAmount, retired } = member;
  const yesNo = (value: boolean) => (value ? settingsTabWords.yes : settingsTabWords.no)[language];
  const targets = [targetLeads, targetWon, targetAmount].map((target) => target !== undefined && String(target));
  const spoken = member.language && choiceLabel(member.language, language);
  const flags = [member.takesNewLeads, member.mail].map(yesNo).join('/');
  return sentence([
    name,
    email,
    roleWords[role][language],
    spoken,
    skills?.join('/'),
    flags,
    absentUntil,
    ...targets,
    retired && '×',
  ]);
}

function names(label: Label, language: Language): string {
  return [...new Set([label[language], ...Object.values(label)])].join('/');
}

function sentence(parts: readonly (string | number | boolean | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
