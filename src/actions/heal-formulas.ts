import { type CellEdit, emptyPlan } from '../core/edit';
import { memoryKey } from '../core/history/memory';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { idOf } from '../core/pipeline/identify';
import { cellText, encode } from '../core/schema/codec';
import { columnLetters } from '../core/schema/column-letters';
import { menuTitle } from '../core/schema/menu';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import { type FormulaFindings, type FoundFormula, formulaFindings } from '../core/setup/formula-findings';
import type { Repairs } from '../core/setup/repairs';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { type Rows, readFormulas, readTable, UnclearColumns } from '../host/table';
import { confirmed } from '../host/ui';

/** What formulas a table holds in columns of ours, and the rows they stand in. */
interface Found extends FormulaFindings {
  readonly read: Rows;
}

/** So many places are named; the rest is counted. */
const NAMED = 5;

/** Whether formulas that reach outside shall become texts: asked only where there are any, never under the lock. */
export function askAboutFormulas(desk: Desk): boolean {
  const { language } = desk.vocabulary;
  const places = tables.flatMap((table) => {
    const found = find(desk, table);
    return found === undefined ? [] : placesOf(found, found.reaching);
  });
  if (places.length === 0) return false;
  const list = inOneLine(places.slice(0, NAMED), language);
  return confirmed(menuTitle[language], fill(healWords.reachingAsk[language], { list, count: places.length }));
}

/** Puts values back where a formula stands in the add-on's own columns, texts in place of formulas that reach outside. */
export function healFormulas(desk: Desk, reaching: 'text' | 'keep', changes: Repairs): void {
  const { language } = desk.vocabulary;
  for (const table of tables) {
    const found = find(desk, table);
    if (found === undefined) continue;
    const texts = reaching === 'text' ? found.reaching : [];
    const count = write(desk, found, { texts, changes });
    const tab = found.read.table.tab.name;
    if (count > 0) changes.say(fill(healWords.formulas[language], { tab, count }));
  }
}

/** Sentences about formulas that stay and that people should know of. */
export function tellFormulas(desk: Desk): string[] {
  const { language } = desk.vocabulary;
  return tables.flatMap((table) => {
    const found = find(desk, table);
    if (found === undefined) return [];
    const list = (of: readonly FoundFormula[]) => inOneLine(placesOf(found, of).slice(0, NAMED), language);
    const { reaching, spreading } = found;
    return [
      ...(reaching.length === 0 ? [] : [fill(healWords.reachingKept[language], { list: list(reaching) })]),
      ...(spreading.length === 0 ? [] : [fill(healWords.spreading[language], { list: list(spreading) })]),
    ];
  });
}

const tables: readonly TableKey[] = ['leads', 'followUps'];

/** Undefined where the tab is missing or its columns have to be put right first. */
function find({ book, settings }: Desk, table: TableKey): Found | undefined {
  const tab = book.tabs[table];
  if (tab === undefined) return undefined;
  const formulas = readFormulas(tab);
  if (formulas.every((line) => line.every((formula) => formula === ''))) return undefined;
  try {
    const read = readTable(book, table, settings);
    return { ...formulaFindings(table, formulas, read.table.columns.at), read };
  } catch (error) {
    if (error instanceof UnclearColumns) return undefined;
    throw error;
  }
}

function placesOf({ read }: Found, formulas: readonly FoundFormula[]): string[] {
  const { tab, columns } = read.table;
  return formulas.map(({ row, column }) => `${tab.name}!${columnLetters((columns.at[column] ?? 0) + 1)}${row}`);
}

function write(
  { book, vocabulary }: Desk,
  { read, inOurs }: Found,
  { texts, changes }: { readonly texts: readonly FoundFormula[]; readonly changes: Repairs },
): number {
  const table = read.table.key;
  if (inOurs.length + texts.length === 0) return 0;
  const memory = readMemoryTab(book);
  const edit = (one: FoundFormula, cell: CellEdit['cell'] | undefined) => {
    const { row, column, formula } = one;
    const stands = read.rows[row - read.first];
    return stands === undefined || cell === undefined
      ? []
      : [{ table, row, id: idOf(table, stands), column, cell, formula }];
  };
  const kept = ({ row, column }: FoundFormula) => {
    const stands = read.rows[row - read.first];
    const values = stands && memory.rows.get(memoryKey(table, idOf(table, stands)))?.values;
    return values && encode(columnOf(table, column), values[column] ?? '', vocabulary);
  };
  const cells = [...inOurs.flatMap((one) => edit(one, kept(one))), ...texts.flatMap((one) => edit(one, one.formula))];
  const was = cells.map(({ id, column, formula, cell }) => [id, column, formula, cellText(cell)]);
  if (cells.length === 0 || !changes.begin({ tab: table, part: 'formulas', was })) return 0;
  applyPlan({ book, vocabulary, memory, tables: { [table]: read } }, { ...emptyPlan, cells });
  return cells.length;
}
