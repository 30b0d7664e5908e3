import { type CellEdit, emptyPlan } from '../core/edit';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { fittingRecord } from '../core/pipeline/fitting-record';
import { identify, idOf } from '../core/pipeline/identify';
import { missingRecords } from '../core/pipeline/mass-loss';
import { encode } from '../core/schema/codec';
import { menuTitle } from '../core/schema/menu';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import type { Repairs } from '../core/setup/repairs';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { breakApart, type MergedBlock, mergedBlocks } from '../host/merges';
import { readTable, shownKeys } from '../host/table';
import { confirmed } from '../host/ui';
import { restoreRows } from './restore-rows';

const tables: readonly TableKey[] = ['leads', 'followUps'];

/** Whether merged cells shall be taken apart: asked only where there are any, never under the lock. */
export function askAboutMerges(desk: Desk): boolean {
  const { language } = desk.vocabulary;
  const places = placesOf(desk);
  if (places.length === 0) return false;
  return confirmed(menuTitle[language], fill(healWords.mergedAsk[language], { list: inOneLine(places, language) }));
}

/** Takes merged cells apart and gives the cells they hid what memory holds for them. Under the lock. */
export function healMerges(desk: Desk, who: string, changes: Pick<Repairs, 'say'>): void {
  const { book, vocabulary } = desk;
  for (const table of tables) {
    const tab = book.tabs[table];
    const blocks = tab === undefined ? [] : mergedBlocks(tab);
    if (tab === undefined || blocks.length === 0) continue;
    breakApart(tab, blocks);
    refillRows(desk, table, rowsOf(blocks));
    restoreRows(desk, table, who);
    changes.say(fill(healWords.unmerged[vocabulary.language], { tab: tab.name, list: listOf(blocks) }));
  }
}

/** A sentence about merged cells that stay. */
export function tellMerges(desk: Desk): string[] {
  const { language } = desk.vocabulary;
  const places = placesOf(desk);
  return places.length === 0 ? [] : [fill(healWords.mergedKept[language], { list: inOneLine(places, language) })];
}

function placesOf({ book }: Desk): string[] {
  return tables.flatMap((table) => {
    const tab = book.tabs[table];
    return tab === undefined ? [] : mergedBlocks(tab).map(({ a1 }) => `${tab.name}!${a1}`);
  });
}

function listOf(blocks: readonly MergedBlock[]): string {
  return blocks.map(({ a1 }) => a1).join(', ');
}

function rowsOf(blocks: readonly MergedBlock[]): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)));
}

function refillRows({ book, settings, vocabulary }: Desk, table: TableKey, wanted: ReadonlySet<number>): void {
  const memory = readMemoryTab(book);
  const read = readTable(book, table, settings);
  const known = identify(table, read.rows, { memory: memory.rows, elsewhere: new Set() });
  const missing = missingRecords(
    table,
    known.map(({ id }) => id),
    memory.rows,
  );
  const cells = known
    .filter(({ row }) => wanted.has(row.row))
    .flatMap(({ row, before }) => {
      const record = before ?? fittingRecord(table, row, missing);
      return [...shownKeys(read)].flatMap((column): CellEdit[] => {
        const cell = encode(columnOf(table, column), record?.values[column] ?? '', vocabulary);
        const edit = { table, row: row.row, id: idOf(table, row), column, cell };
        return cell === '' || row.cells[column] !== '' ? [] : [edit];
      });
    });
  if (cells.length > 0) applyPlan({ book, vocabulary, memory, tables: { [table]: read } }, { ...emptyPlan, cells });
}
