import type { Column, ListKey } from '../schema/column';
import { factorLists } from '../schema/factor-lists';
import type { ListValue } from '../schema/lists';
import type { Member } from '../schema/members';
import type { Row } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { TableKey } from '../schema/sheets';
import type { StageClass } from '../schema/stages';
import { tableColumns } from '../schema/table-columns';
import { buildVocabulary, type Vocabulary } from '../schema/vocabulary';
import { foldLabel, keptLine } from '../text';
import { newKey } from './new-key';

/** Lists that take a team's own words; stages, grades and statuses are asked for in Review. */
const learnable: ReadonlySet<string> = new Set<ListKey>([
  'source',
  'industry',
  'region',
  'product',
  'method',
  'companySize',
  'winFactor',
  'lossFactor',
  'invalidReason',
]);
/** Factor keys must differ between the three lists they are chosen from. */
const prefixes: Readonly<Record<string, string>> = {
  winFactor: 'win.',
  lossFactor: 'loss.',
  invalidReason: 'invalid.',
};
const longest = 40;
const most = 60;

export interface Learned {
  readonly settings: Settings;
  /** The new words, by list ('member' for owners), as they stood in the rows. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Takes a team's own vocabulary from rows that are taken over: unknown sources, owners, factors … become list values. */
export function learnWords(
  tables: readonly { readonly table: TableKey; readonly rows: readonly Row<string>[] }[],
  settings: Settings,
): Learned {
  const vocabulary = buildVocabulary(settings);
  const words = new Map<string, Map<string, string>>();
  const texts = tables.flatMap(({ table, rows }) => rows.flatMap((row) => listTexts(table, row, vocabulary)));
  for (const one of texts) note(words, one, vocabulary);
  const found = Object.fromEntries([...words].map(([list, known]) => [list, [...known.values()].slice(0, most)]));
  return { settings: withWords(settings, found), words: found };
}

interface ListText {
  readonly list: ListKey | 'member';
  readonly text: string;
}

function listTexts(table: TableKey, { cells, formulas }: Row<string>, vocabulary: Vocabulary): ListText[] {
  const stageKey = vocabulary.recognise('stage', String(cells['stage'] ?? ''));
  const outcome = stageKey === undefined ? undefined : vocabulary.stage(stageKey)?.class;
  return tableColumns[table].flatMap((column) => {
    const cell = cells[column.key];
    const isTyped = typeof cell === 'string' && cell !== '' && !formulas?.has(column.key);
    return isTyped ? textsIn(column, cell, outcome) : [];
  });
}

/** The values a cell names; win and loss factors only where the outcome says which they are. */
function textsIn(column: Column, cell: string, outcome: StageClass | undefined): ListText[] {
  if (column.type === 'member') return [{ list: 'member', text: cell }];
  if (column.list === 'factor') {
    const [list] = outcome === undefined || outcome === 'open' ? [] : factorLists(outcome);
    return list === undefined ? [] : cell.split(/[、,，;；/|]/).map((text) => ({ list, text }));
  }
  return column.type === 'list' && column.list !== undefined ? [{ list: column.list, text: cell }] : [];
}

/** Keeps a text that no list knows, under its first spelling. */
function note(words: Map<string, Map<string, string>>, { list, text: raw }: ListText, vocabulary: Vocabulary): void {
  const text = keptLine(raw);
  const isLearnable = list === 'member' || learnable.has(list);
  const isWord = text !== '' && text.length <= longest && !text.startsWith('#');
  if (!isLearnable || !isWord || vocabulary.recognise(list, text) !== undefined) return;
  const known = words.get(list) ?? new Map<string, string>();
  const folded = foldLabel(text);
  if (!known.has(folded)) known.set(folded, text);
  words.set(list, known);
}

function withWords(settings: Settings, words: Readonly<Record<string, readonly string[]>>): Settings {
  const lists: Record<string, readonly ListValue[]> = { ...settings.lists };
  for (const [list, texts] of Object.entries(words)) {
    if (list === 'member') continue;
    const values = lists[list] ?? [];
    const taken = new Set(values.map(({ key }) => key));
    lists[list] = [
      ...values,
      ...texts.map((text): ListValue => ({ key: claim(`${prefixes[list] ?? ''}${text}`, taken), label: same(text) })),
    ];
  }
  const taken = new Set(settings.members.map(({ key }) => key));
  const members = (words['member'] ?? []).map((name): Member => newMember(claim(name, taken), name));
  return { ...settings, lists: lists as Settings['lists'], members: [...settings.members, ...members] };
}

function newMember(key: string, name: string): Member {
  const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name) ? name.toLowerCase() : '';
  return { key, name, email: address, role: 'rep', takesNewLeads: true, mail: true };
}

function claim(text: string, taken: Set<string>): string {
  const key = newKey(text, taken);
  taken.add(key);
  return key;
}

function same(text: string): ListValue['label'] {
  return { 'zh-CN': text, 'zh-TW': text, en: text };
}
