import type { AnalysisInput } from '../../../src/core/analysis/analysis-input';
import { type StageLog, stageLog } from '../../../src/core/analysis/frame/stage-log';
import { addDays, type Day, serialOf } from '../../../src/core/date';
import { historyColumns } from '../../../src/core/history/history-lines';
import type { Language } from '../../../src/core/i18n/language';
import { kindLabels } from '../../../src/core/i18n/sheet-labels';
import { encode } from '../../../src/core/schema/codec';
import type { Member } from '../../../src/core/schema/members';
import type { Cell, FollowUp, Lead } from '../../../src/core/schema/row';
import { defaultSettings, type Settings } from '../../../src/core/schema/settings';
import { columnOf } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

/** Today of every example. */
export const TODAY: Day = '2024-07-15';

const member = (key: string, name: string): Member => ({
  ...{ key, name, email: `${key}@example.com`, role: 'rep', takesNewLeads: true, mail: true },
});

export const members: readonly Member[] = [member('li', '李'), member('zhao', '赵')];

/** Settings with two members, in a language and with scalar values of the example's own. */
export function settingsOf(language: Language, values: Partial<Settings['values']> = {}): Settings {
  return { ...defaultSettings, members, values: { ...defaultSettings.values, language, ...values } };
}

/** A change of a lead's stage by keys, '' before it was entered. */
export interface StageEvent {
  readonly leadId: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

interface Extras extends Partial<Omit<AnalysisInput, 'leads' | 'size' | 'followUps' | 'history'>> {
  readonly history?: readonly StageEvent[];
  readonly followUps?: readonly FollowUp[];
  /** Raw cells by column that stand instead of the encoded ones, at the row given. */
  readonly raw?: readonly { readonly row: number; readonly column: string; readonly cell: Cell }[];
}

/** The input for leads in stored form, as their cells would stand on the tab. */
export function inputOf(leads: readonly Lead[], extras: Extras = {}): AnalysisInput {
  const settings = extras.settings ?? settingsOf('zh-CN');
  const vocabulary = buildVocabulary(settings);
  const { raw = [], followUps = [], history = [], ...rest } = extras;
  const cellsOf = (table: 'leads' | 'followUps', rows: readonly Lead[], key: string): Cell[] =>
    rows.map((row) => encode(columnOf(table, key), (row as Record<string, string>)[key] ?? '', vocabulary));
  return {
    leads: (key) => {
      const cells = cellsOf('leads', leads, key);
      for (const one of raw) if (one.column === key) cells[one.row] = one.cell;
      return (row) => cells[row] ?? '';
    },
    size: leads.length,
    history: () => logOf(history),
    followUps: {
      column: (key) => {
        const cells = cellsOf('followUps', followUps as readonly Lead[], key);
        return (row) => cells[row] ?? '';
      },
      size: followUps.length,
    },
    vocabulary,
    settings,
    today: TODAY,
    now: `${TODAY}T09:00`,
    filters: { period: 'all' },
    ...rest,
  };
}

/** A lead with an id, a customer and a registration day; the rest as the example says. */
export function leadOf(number: number, more: Lead = {}): Lead {
  return { leadId: `LX${number}`, customerName: `Customer ${number}`, registeredOn: '2024-03-01', ...more };
}

/** A won lead of `days` days. */
export function wonAfter(days: number, more: Lead = {}): Lead {
  const start = more.registeredOn ?? '2024-03-01';
  return { ...more, stage: 'won', registeredOn: start, closedOn: addDays(start, days) };
}

/** Stage changes of one lead: where it was entered, then each move with its day. */
export function moves(leadId: string, steps: readonly (readonly [Day, string])[]): readonly StageEvent[] {
  return steps.map(([at, to], index) => ({ leadId, at, from: steps[index - 1]?.[1] ?? '', to }));
}

/** Days as the grid holds them. */
export function moment(day: Day): Cell {
  return { serial: serialOf(day) };
}

/** Stage changes as the lines of History that tell of them. */
function logOf(events: readonly StageEvent[]): StageLog {
  const told = (cells: Partial<Record<(typeof historyColumns)[number], string>>) =>
    historyColumns.map((key) => cells[key] ?? '');
  const kind = kindLabels.changed.en;
  return stageLog(
    events.map(({ leadId, at, from, to }) => told({ kind, id: leadId, at, column: 'stage', fromKey: from, toKey: to })),
  );
}
