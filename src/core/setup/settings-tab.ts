import { leadLabels } from '../i18n/column-labels';
import { type Language, languages } from '../i18n/language';
import { listWords } from '../i18n/list-words';
import {
  classWords,
  groupWords,
  roleWords,
  settingWords,
  unitWords,
  settingsTabWords as words,
} from '../i18n/setting-words';
import { listKeys } from '../schema/column';
import type { LeadColumn } from '../schema/leads';
import type { Member } from '../schema/members';
import type { Cell } from '../schema/row';
import { type SettingRow, type Settings, settingRows } from '../schema/settings';
import { shownLabel } from '../schema/stage-view';
import { choiceLabel } from './setting-check';

/** Columns of the Settings tab. */
export const settingsWidth = 13;
/** The cell that says whether changes are in force: row 2, column D (1-based). */
export const statusPlace = { row: 2, column: 4 } as const;
const spareMembers = 8;

/** The whole Settings tab as rows of cells; column A holds the stable key of every row. */
export function settingsGrid(settings: Settings, language: Language): Cell[][] {
  const grid = [
    [words.title[language]],
    ['', '', '', words.applied[language]],
    [],
    [words.key, words.group, words.name, words.value, words.unit, words.default, words.help].map(
      (word) => word[language],
    ),
    ...settingRows.map((row) => settingLine(row, settings, language)),
    [],
    [words.members[language]],
    memberHeader(language),
    ...settings.members.map((member) => memberLine(member, settings, language)),
    ...Array.from({ length: spareMembers }, () => ['member:+']),
    [],
    [words.stages[language]],
    stageHeader(language),
    ...settings.stages.map((stage) => stageLine(stage, settings, language)),
    [],
    [words.lists[language]],
    listHeader(language),
    ...listLines(settings, language),
  ];
  return grid.map((line) => Array.from({ length: settingsWidth }, (_, index) => line[index] ?? ''));
}

/** A stored value as the Settings tab shows it. */
export function shownSetting(row: SettingRow, stored: string, language: Language): Cell {
  if (row.type === 'yesNo') return stored === 'yes' ? words.yes[language] : words.no[language];
  if (row.type === 'columns')
    return stored
      .split(',')
      .map((key) => leadLabels[key as LeadColumn]?.[language] ?? key)
      .join('、');
  if (row.type === 'choice') return choiceLabel(stored, language);
  if (row.type === 'days') return stored.split(',').join('、');
  if (row.type === 'integer' || row.type === 'decimal') return Number(stored);
  return stored;
}

/** What a choice or bound looks like in the fifth column. */
function unitText(row: SettingRow, language: Language): string {
  if (row.choices) return row.choices.map((choice) => choiceLabel(choice, language)).join(' / ');
  if (row.type === 'yesNo') return `${words.yes[language]} / ${words.no[language]}`;
  const bounds = row.bounds ? ` (${row.bounds[0]}–${row.bounds[1]})` : '';
  return `${row.unit ? unitWords[row.unit][language] : ''}${bounds}`.trim();
}

function settingLine(
  row: SettingRow & { key: keyof typeof settingWords },
  settings: Settings,
  language: Language,
): Cell[] {
  const { name, help } = settingWords[row.key];
  return [
    `set:${row.key}`,
    groupWords[row.group][language],
    name[language],
    shownSetting(row, settings.values[row.key], language),
    unitText(row, language),
    shownSetting(row, row.default, language),
    help[language],
  ];
}

function memberHeader(language: Language): Cell[] {
  const { key, memberName, email, role, memberLanguage, skills, takesNewLeads, absentUntil, mail, retired } = words;
  const { targetLeads, targetWon, targetAmount } = words;
  return [
    key,
    memberName,
    email,
    role,
    memberLanguage,
    skills,
    takesNewLeads,
    absentUntil,
    mail,
    targetLeads,
    targetWon,
    targetAmount,
    retired,
  ].map((word) => word[language]);
}

function memberLine(member: Member, settings: Settings, language: Language): Cell[] {
  const yesNo = (value: boolean | undefined) => (value ? words.yes[language] : words.no[language]);
  const places = [...settings.lists.industry, ...settings.lists.region];
  const skills = (member.skills ?? []).map((key) => places.find((one) => one.key === key)?.label[language] ?? key);
  return [
    `member:${member.key}`,
    member.name,
    member.email,
    roleWords[member.role][language],
    member.language === undefined ? '' : choiceLabel(member.language, language),
    skills.join('、'),
    yesNo(member.takesNewLeads),
    member.absentUntil ?? '',
    yesNo(member.mail),
    member.targetLeads ?? '',
    member.targetWon ?? '',
    member.targetAmount ?? '',
    yesNo(member.retired),
  ];
}

function stageHeader(language: Language): Cell[] {
  const { key, group, code, win, stale, managersOnly, aliases, retired } = words;
  return [
    key[language],
    group[language],
    ...languages.map((one) => choiceLabel(one, language)),
    ...[code, win, stale, managersOnly, aliases, retired].map((word) => word[language]),
  ];
}

/** A stage under the name its preset gives it. */
function stageLine(stage: Settings['stages'][number], settings: Settings, language: Language): Cell[] {
  const label = shownLabel(stage, settings);
  const yesNo = (value: boolean | undefined) => (value ? words.yes : words.no)[language];
  return [
    `stage:${stage.key}`,
    classWords[stage.class][language],
    ...languages.map((one) => label[one]),
    stage.code,
    stage.win,
    stage.staleDays ?? '',
    yesNo(stage.managersOnly),
    (stage.aliases ?? []).join('、'),
    yesNo(stage.retired),
  ];
}

function listHeader(language: Language): Cell[] {
  const { key, list, code, aliases, retired } = words;
  return [
    key[language],
    list[language],
    ...languages.map((one) => choiceLabel(one, language)),
    code[language],
    aliases[language],
    retired[language],
  ];
}

function listLines(settings: Settings, language: Language): Cell[][] {
  return listKeys.flatMap((list) => {
    if (list === 'stage') return [];
    const lines = settings.lists[list].map((value): Cell[] => [
      `list:${list}:${value.key}`,
      listWords[list][language],
      ...languages.map((one) => value.label[one]),
      value.code ?? '',
      (value.aliases ?? []).join('、'),
      value.retired ? words.yes[language] : words.no[language],
    ]);
    return [...lines, [`list:${list}:+`, listWords[list][language]]];
  });
}
