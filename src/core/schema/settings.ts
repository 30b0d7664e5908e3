import type { Language } from '../i18n/language';
import { blockSettings } from './analysis-blocks';
import type { ListKey } from './column';
import type { LeadColumn } from './leads';
import { type GradeRule, gradeRules, type ListValue, listDefaults } from './lists';
import type { Member } from './members';
import { presets, type Stage, stages } from './stages';

/** How a setting's cell is read and checked. */
export type SettingType =
  | 'choice'
  | 'integer'
  | 'decimal'
  | 'text'
  | 'yesNo'
  | 'days'
  | 'date'
  | 'columns'
  | 'weekdays';

export interface SettingRow {
  readonly key: string;
  readonly group: 'workbook' | 'enforcement' | 'rules' | 'reminders' | 'analysis';
  readonly type: SettingType;
  readonly default: string;
  /** Choices of a `choice`, else the unit (a word of i18n) or the bounds 'min..max'. */
  readonly choices?: readonly string[];
  readonly bounds?: readonly [number, number];
  readonly unit?: 'days' | 'workingDays' | 'hours' | 'lines' | 'leads' | 'percent' | 'hour' | 'amount' | 'months';
}

/** One row per scalar setting of the Settings tab; values are kept as text. Lists, stages and members have tables of their own. */
export const settingRows = [
  { key: 'language', group: 'workbook', type: 'choice', default: 'en', choices: ['zh-CN', 'zh-TW', 'en'] },
  { key: 'preset', group: 'workbook', type: 'choice', default: 'progress', choices: presets.map(({ key }) => key) },
  { key: 'fullColumns', group: 'workbook', type: 'columns', default: '' },
  { key: 'startDay', group: 'workbook', type: 'date', default: '' },
  { key: 'currency', group: 'workbook', type: 'text', default: '¥' },
  { key: 'idPattern', group: 'workbook', type: 'text', default: 'LX{yyyy}{MM}{dd}' },
  { key: 'customerCodePattern', group: 'workbook', type: 'text', default: '{industry}-{size}-{stage}-{seq:3}' },
  { key: 'backupDays', group: 'workbook', type: 'integer', default: '7', bounds: [0, 90], unit: 'days' },
  { key: 'strict', group: 'enforcement', type: 'yesNo', default: 'no' },
  { key: 'firstResponseWebFormHours', group: 'rules', type: 'integer', default: '24', bounds: [1, 720], unit: 'hours' },
  { key: 'firstResponseHighHours', group: 'rules', type: 'integer', default: '48', bounds: [1, 720], unit: 'hours' },
  { key: 'firstResponseHours', group: 'rules', type: 'integer', default: '72', bounds: [1, 720], unit: 'hours' },
  { key: 'cadenceHighDays', group: 'rules', type: 'integer', default: '7', bounds: [1, 365], unit: 'days' },
  { key: 'cadenceMediumDays', group: 'rules', type: 'integer', default: '7', bounds: [1, 365], unit: 'days' },
  { key: 'cadenceLowDays', group: 'rules', type: 'integer', default: '30', bounds: [1, 365], unit: 'days' },
  { key: 'lowCapIn30Days', group: 'rules', type: 'integer', default: '2', bounds: [0, 30], unit: 'days' },
  { key: 'touchDays', group: 'rules', type: 'integer', default: '30', bounds: [0, 365], unit: 'days' },
  { key: 'gradeHighMaxDays', group: 'rules', type: 'integer', default: '30', bounds: [1, 3650], unit: 'days' },
  { key: 'gradeMediumMaxDays', group: 'rules', type: 'integer', default: '90', bounds: [1, 3650], unit: 'days' },
  { key: 'newLeadWithinHours', group: 'rules', type: 'integer', default: '24', bounds: [1, 720], unit: 'hours' },
  { key: 'pendingDetailsDays', group: 'rules', type: 'integer', default: '3', bounds: [1, 60], unit: 'workingDays' },
  { key: 'recordedWithinHours', group: 'rules', type: 'integer', default: '2', bounds: [1, 720], unit: 'hours' },
  { key: 'reviewHighDays', group: 'rules', type: 'integer', default: '14', bounds: [1, 365], unit: 'days' },
  { key: 'reviewWonDays', group: 'rules', type: 'integer', default: '90', bounds: [1, 730], unit: 'days' },
  { key: 'escalateOwnerDays', group: 'rules', type: 'integer', default: '3', bounds: [1, 60], unit: 'workingDays' },
  { key: 'escalateManagerDays', group: 'rules', type: 'integer', default: '5', bounds: [1, 60], unit: 'workingDays' },
  { key: 'escalateReassignDays', group: 'rules', type: 'integer', default: '7', bounds: [1, 60], unit: 'workingDays' },
  { key: 'assignAfterMinutes', group: 'rules', type: 'integer', default: '30', bounds: [0, 1440] },
  { key: 'proposalsPerDay', group: 'rules', type: 'integer', default: '20', bounds: [1, 500], unit: 'leads' },
  { key: 'workdays', group: 'rules', type: 'weekdays', default: '1,2,3,4,5' },
  { key: 'holidays', group: 'rules', type: 'days', default: '' },
  { key: 'workedDays', group: 'rules', type: 'days', default: '' },
  { key: 'tierHighAmount', group: 'rules', type: 'decimal', default: '500000', bounds: [0, 1e12], unit: 'amount' },
  { key: 'tierDays', group: 'rules', type: 'integer', default: '365', bounds: [1, 3650], unit: 'days' },
  { key: 'mailHour', group: 'reminders', type: 'integer', default: '8', bounds: [0, 23], unit: 'hour' },
  { key: 'mailLines', group: 'reminders', type: 'integer', default: '50', bounds: [5, 100], unit: 'lines' },
  { key: 'managerSummary', group: 'reminders', type: 'yesNo', default: 'yes' },
  { key: 'reviewMail', group: 'reminders', type: 'yesNo', default: 'yes' },
  {
    key: 'cycleClock',
    group: 'analysis',
    type: 'choice',
    default: 'registration',
    choices: ['registration', 'firstContact'],
  },
  { key: 'suggestLossShare', group: 'analysis', type: 'decimal', default: '0.4', bounds: [0, 1], unit: 'percent' },
  { key: 'suggestMinLosses', group: 'analysis', type: 'integer', default: '5', bounds: [1, 1000], unit: 'leads' },
  { key: 'suggestMinLeads', group: 'analysis', type: 'integer', default: '20', bounds: [1, 1000], unit: 'leads' },
  { key: 'suggestCycleTimes', group: 'analysis', type: 'decimal', default: '1.5', bounds: [1, 10] },
  { key: 'suggestMinWins', group: 'analysis', type: 'integer', default: '5', bounds: [1, 1000], unit: 'leads' },
  { key: 'suggestPendingShare', group: 'analysis', type: 'decimal', default: '0.1', bounds: [0, 1], unit: 'percent' },
  ...blockSettings,
] as const satisfies readonly SettingRow[];

export type SettingKey = (typeof settingRows)[number]['key'];

/** Everything a run knows of the team's choices: the snapshot taken by set-up and "apply settings". */
export interface Settings {
  /** Scalar settings as stored text. */
  readonly values: Readonly<Record<SettingKey, string>>;
  readonly lists: Readonly<Record<Exclude<ListKey, 'stage'>, readonly ListValue[]>>;
  readonly stages: readonly Stage[];
  readonly members: readonly Member[];
  /** Headers as last seen per table, by column key: how a renamed column is found again. */
  readonly headers: {
    readonly leads: Readonly<Record<string, string>>;
    readonly followUps: Readonly<Record<string, string>>;
  };
}

/** The settings of a new workbook. */
export const defaultSettings: Settings = {
  values: Object.fromEntries(settingRows.map((row) => [row.key, row.default])) as Record<SettingKey, string>,
  lists: listDefaults,
  stages,
  members: [],
  headers: { leads: {}, followUps: {} },
};

/** A whole-number or decimal setting; settings are checked before they are kept, so the text is a number. */
export function numberOf(settings: Settings, key: SettingKey): number {
  return Number(settings.values[key]);
}

/** The language every text of the workbook is written in. */
export function languageOfWorkbook(settings: Settings): Language {
  return settings.values.language as Language;
}

/** Columns of Leads ticked in Settings beside the basic ones. */
export function fullColumns(settings: Settings): readonly LeadColumn[] {
  return settings.values.fullColumns === '' ? [] : (settings.values.fullColumns.split(',') as LeadColumn[]);
}

/** The grade's rules with the numbers of Settings put in; an unknown grade follows `medium`. */
export function gradeRule(settings: Settings, grade: string): GradeRule {
  const base = gradeRules[grade] ?? gradeRules['medium'];
  if (base === undefined) throw new Error('No grade rule named medium');
  const cadence = { high: 'cadenceHighDays', low: 'cadenceLowDays' } as const;
  const key = cadence[grade as keyof typeof cadence] ?? 'cadenceMediumDays';
  return {
    ...base,
    cadenceDays: numberOf(settings, key),
    firstResponseHours: numberOf(settings, grade === 'high' ? 'firstResponseHighHours' : 'firstResponseHours'),
    capIn30Days: grade === 'low' ? numberOf(settings, 'lowCapIn30Days') : 0,
    touchDays: base.touchDays === 0 ? 0 : numberOf(settings, 'touchDays'),
  };
}
