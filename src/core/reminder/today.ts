import { type Day, dayPart, isBareDay, type Stamp, serialOf } from '../date';
import { fill, type Language } from '../i18n/language';
import { kindWords, todayWords, unreachableWords } from '../i18n/reminder-words';
import type { Cell } from '../schema/row';
import { numberOf, type Settings } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import { type Line, lacksNextStep } from './due-lines';
import { reasonText } from './reason';

/** One cell of the Today tab: a value, or a formula where one stands. */
export interface TodayCell {
  readonly value: Cell;
  readonly formula?: string;
}

/** One row of the Today tab; always as many cells as there are columns. */
export interface TodayRow {
  readonly style: 'title' | 'note' | 'owner' | 'heading' | 'header' | 'line' | 'blank';
  readonly cells: readonly TodayCell[];
}

export interface TodayContext {
  readonly today: Day;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  /** Name of the Leads tab, its sheet ID, and the letter of the column that holds the lead ID. */
  readonly leadsTab: { readonly name: string; readonly gid: number | string; readonly idColumn: string };
  /** When the automation last ran well; '' = never. */
  readonly lastRun: Stamp | '';
  /** What managers must know of: backups that do not work. */
  readonly trouble?: string;
}

/** Columns of the Today tab, in order. */
export const todayColumns = ['id', 'link', 'customer', 'kind', 'reason', 'day', 'daysLate', 'stage', 'grade'] as const;
/** The column a lead's ID stands in: the first one. */
const ID_LETTER = 'A';

/** The Today tab from its first row on: the day, a sign of life, then one block per person with what is due. */
export function todayGrid(lines: readonly Line[], context: TodayContext): readonly TodayRow[] {
  const { language } = context.vocabulary;
  const due = lines.filter(({ state }) => state !== 'next');
  const rows: TodayRow[] = [
    textRow('title', fill(todayWords.title[language], { today: context.today })),
    textRow('note', fill(todayWords.counts[language], countStates(due))),
    { style: 'note', cells: padded([{ value: '', formula: heartbeat(context.lastRun, language) }]) },
  ];
  if (context.trouble !== undefined) rows.push(textRow('note', context.trouble));
  if (due.length === 0) return [...rows, textRow('blank', ''), textRow('note', todayWords.empty[language])];
  for (const owner of ownersOf(due, context.settings)) {
    const own = due.filter(({ recipient }) => recipient === owner);
    addBlock(rows, { owner, lines: own }, context);
  }
  return rows;
}

/** The tab and the column in which a link looks for an id. */
export type RowLinkContext = Pick<TodayContext, 'leadsTab'>;

/** A formula that links to the row of the lead whose ID stands in column A of the same row, wherever sorting moved it. */
export function rowLink({ leadsTab }: RowLinkContext, row: number): string {
  const { name, gid, idColumn } = leadsTab;
  const tab = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
  const match = `MATCH(${ID_LETTER}${row};${tab}!${idColumn}:${idColumn};0)`;
  return `=HYPERLINK("#gid=${gid}&range=${idColumn}"&${match};"→")`;
}

/** A formula that warns when the automation has been silent for more than 26 hours: it needs no script to run. */
export function heartbeat(lastRun: Stamp | '', language: Language): string {
  const words = `"${todayWords.silent[language].replace(/"/g, '""')}"`;
  if (lastRun === '') return `=${words}`;
  const [year, month, day] = dayPart(lastRun).split('-').map(Number);
  const [hour, minute] = isBareDay(lastRun) ? [0, 0] : lastRun.slice(11).split(':').map(Number);
  return `=IF(NOW()-(DATE(${year};${month};${day})+TIME(${hour};${minute};0))>26/24;${words};"")`;
}

/** How many lines are late, due today, and due on the days off ahead. */
export function countStates(lines: readonly Line[]): { late: number; due: number; off: number } {
  const count = (state: Line['state']): number => lines.filter((line) => line.state === state).length;
  return { late: count('late'), due: count('today'), off: count('daysOff') };
}

/** Recipients in the order of the member list, then unlisted ones, then nobody. */
function ownersOf(lines: readonly Line[], { members }: Settings): readonly string[] {
  const named = new Set(lines.map(({ recipient }) => recipient));
  const listed = members.map(({ key }) => key).filter((key) => named.has(key));
  const others = [...named].filter((key) => key !== '' && !listed.includes(key)).sort();
  return [...listed, ...others, ...(named.has('') ? [''] : [])];
}

interface Block {
  readonly owner: string;
  readonly lines: readonly Line[];
}

/** Escalated leads, then the others, then those without a next step, each under a heading of its own. */
function addBlock(rows: TodayRow[], { owner, lines }: Block, context: TodayContext): void {
  const { language } = context.vocabulary;
  rows.push(textRow('blank', ''), textRow('owner', ownerTitle(owner, lines, context)), headerRow(language));
  const escalated = lines.filter(({ escalation }) => escalation !== 'none');
  const calm = lines.filter(({ escalation }) => escalation === 'none');
  const days = numberOf(context.settings, 'escalateOwnerDays');
  const parts = [
    { title: fill(todayWords.escalated[language], { days }), lines: escalated },
    {
      title: escalated.length > 0 ? todayWords.others[language] : '',
      lines: calm.filter((line) => !lacksNextStep(line)),
    },
    { title: todayWords.noNextStep[language], lines: calm.filter(lacksNextStep) },
  ];
  for (const part of parts) {
    if (part.lines.length === 0) continue;
    if (part.title !== '') rows.push(textRow('heading', part.title));
    for (const line of part.lines) rows.push(lineRow(line, rows.length + 1, context));
  }
}

function ownerTitle(owner: string, lines: readonly Line[], { vocabulary }: TodayContext): string {
  const { language } = vocabulary;
  const name = owner === '' ? todayWords.nobody[language] : vocabulary.label('member', owner);
  const cause = lines[0]?.unreachable;
  const comment = cause && cause !== 'noOwner' ? ` (${unreachableWords[cause][language]})` : '';
  return `${name} · ${lines.length}${comment}`;
}

function headerRow(language: Language): TodayRow {
  return { style: 'header', cells: todayColumns.map((column) => ({ value: todayWords[column][language] })) };
}

function lineRow(line: Line, row: number, context: TodayContext): TodayRow {
  const { vocabulary } = context;
  const { lead } = line;
  const values: Readonly<Record<(typeof todayColumns)[number], TodayCell>> = {
    id: { value: line.leadId },
    link: { value: '', formula: rowLink(context, row) },
    customer: { value: lead.customerName ?? '' },
    kind: { value: kindText(line, vocabulary.language) },
    reason: { value: reasonText(line.reason, vocabulary) },
    day: { value: { serial: serialOf(line.day) } },
    daysLate: { value: line.daysLate },
    stage: { value: vocabulary.label('stage', lead.stage ?? '') },
    grade: { value: vocabulary.label('grade', lead.grade ?? '') },
  };
  return { style: 'line', cells: todayColumns.map((column) => values[column]) };
}

/** The kind of a line with its tags, and the offer to reassign it. */
export function kindText({ kind, tags, escalation }: Line, language: Language): string {
  const names = [kind, ...tags].map((key) => kindWords[key][language]);
  if (escalation === 'reassign') names.push(todayWords.reassign[language]);
  return names.join(' · ');
}

function textRow(style: TodayRow['style'], text: string): TodayRow {
  return { style, cells: padded([{ value: text }]) };
}

function padded(cells: readonly TodayCell[]): readonly TodayCell[] {
  return todayColumns.map((_, index) => cells[index] ?? { value: '' });
}
