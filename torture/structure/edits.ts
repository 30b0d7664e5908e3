import { columnLetters } from '../../src/core/schema/column-letters';
import type { TableKey } from '../../src/core/schema/sheets';
import { makeTyped } from '../../test/actions/healing/damages';
import { check, tabOf } from '../../test/actions/healing/scene';
import { unseen } from '../../test/helpers/unseen';
import { lastingBook } from '../../test/helpers/whole-book';
import type { TestBook } from '../../test/helpers/workbook';
import {
  between,
  columnRange,
  columnsOf,
  keepVersion,
  lastRowOf,
  oneOf,
  perhapsUnseen,
  restoreVersion,
  type Site,
  type Wound,
} from './site';

/** An edit of the workbook's structure, as people make them. */
export interface StructureEdit {
  /** Wounds beside which it makes no sense, or would leave nothing to heal from. */
  readonly not?: readonly Wound[];
  readonly leaves?: readonly Wound[];
  readonly act: (site: Site, table: TableKey, tab: string) => void;
}

const idOf = { leads: 'leadId', followUps: 'followUpId' } as const;
const textOf = { leads: 'notes', followUps: 'content' } as const;
const telling: readonly string[] = ['leadId', 'customerName', 'followUpId', 'content'];
const reports = ['今日提醒', '待核对', '使用指南', '转化分析表', '设置', '变更记录'];

/** Every edit by its name; a plan names them. */
export const structureEdits: Readonly<Record<string, StructureEdit>> = {
  'insert a column': {
    act: ({ book, chance }, _table, tab) => {
      book.desk.insertColumns(tab, between({ chance }, 1, book.file.tab(tab).columnCount), 1);
    },
  },
  'move a column': {
    act: (site, _table, tab) => {
      const { columnCount } = site.book.file.tab(tab);
      const [from, to] = [between(site, 1, columnCount), between(site, 1, columnCount + 1)];
      if (to !== from && to !== from + 1) site.book.desk.moveColumns(tab, from, 1, to);
    },
  },
  'delete a column': {
    not: ['memory', 'ids', 'header'],
    leaves: ['columns'],
    act: (site, table, tab) => {
      const isFirst = !site.wounds.has('columns');
      const column = oneOf(
        site,
        columnsOf(site, table).filter(({ key }) => isFirst || !telling.includes(key)),
      );
      if (column !== undefined) site.book.desk.deleteColumns(tab, column.place, 1);
    },
  },
  'rename a column': {
    not: ['header', 'marks'],
    leaves: ['renamed'],
    act: (site, table, tab) => {
      const column = oneOf(site, columnsOf(site, table));
      if (column === undefined) return;
      const name = `列 ${between(site, 100, 999)}`;
      site.names[name] = column.key;
      perhapsUnseen(site, () => site.book.desk.type(tab, `${columnLetters(column.place)}1`, name));
    },
  },
  'blank a header': {
    not: ['header', 'marks'],
    leaves: ['renamed'],
    act: (site, table, tab) => {
      const column = oneOf(site, columnsOf(site, table));
      if (column === undefined) return;
      perhapsUnseen(site, () => site.book.desk.clear(tab, `${columnLetters(column.place)}1`));
    },
  },
  'swap two headers': {
    not: ['header', 'marks', 'memory', 'renamed'],
    leaves: ['header'],
    act: (site, table, tab) => {
      const columns = columnsOf(site, table);
      const [one, other] = [oneOf(site, columns), oneOf(site, columns)];
      if (one === undefined || other === undefined) return;
      perhapsUnseen(site, () => {
        site.book.desk.type(tab, `${columnLetters(one.place)}1`, other.header);
        site.book.desk.type(tab, `${columnLetters(other.place)}1`, one.header);
      });
    },
  },
  'give a column the header of another': {
    not: ['header', 'marks', 'memory', 'renamed'],
    leaves: ['header'],
    act: (site, table, tab) => {
      const columns = columnsOf(site, table);
      const [one, other] = [oneOf(site, columns), oneOf(site, columns)];
      if (one === undefined || other === undefined) return;
      perhapsUnseen(site, () => site.book.desk.type(tab, `${columnLetters(one.place)}1`, other.header));
    },
  },
  'copy a column beside itself': {
    not: ['header', 'marks', 'renamed'],
    act: (site, table, tab) => {
      const { desk } = site.book;
      const column = oneOf(site, columnsOf(site, table));
      if (column === undefined) return;
      const clipboard = desk.copy(tab, columnRange(site.book, tab, column.place));
      desk.insertColumns(tab, column.place + 1, 1);
      for (let number = 2; number < 9; number++) site.names[`${column.header} ${number}`] = '';
      perhapsUnseen(site, () =>
        desk.pasteCopied(clipboard, tab, { a1: `${columnLetters(column.place + 1)}1`, mode: 'all' }),
      );
    },
  },
  'insert blank rows': {
    act: (site, _table, tab) => {
      site.book.desk.insertRows(tab, between(site, 2, 9), between(site, 1, 3));
    },
  },
  'insert a row above the header': {
    not: ['memory'],
    leaves: ['header'],
    act: ({ book }, _table, tab) => void book.desk.insertRows(tab, 1, 1),
  },
  unfreeze: {
    act: ({ book }, _table, tab) => {
      book.file.tab(tab).frozenRows = 0;
    },
  },
  'sort the tab': {
    act: (site, _table, tab) => {
      const { desk, file } = site.book;
      // Google refuses to sort cells that are merged.
      if (file.tab(tab).merges.length > 0) return;
      if (file.tab(tab).frozenRows === 0) {
        if (site.wounds.has('memory')) return;
        site.wounds.add('header');
      }
      desk.sort(tab, { column: between(site, 1, file.tab(tab).columnCount), ascending: site.chance() < 0.5 });
    },
  },
  'drag a row': {
    not: ['header'],
    act: (site, _table, tab) => {
      const [from, to] = [between(site, 2, 7), between(site, 2, 12)];
      if (to !== from && to !== from + 1) site.book.desk.moveRows(tab, from, 1, to);
    },
  },
  'cut a row and paste it below': {
    not: ['header'],
    act: (site, _table, tab) => {
      site.book.desk.cutRows(tab, between(site, 2, 7), 1, lastRowOf(site.book, tab) + between(site, 1, 5));
    },
  },
  'filter the tab': {
    act: (site, _table, tab) => {
      const { columnCount } = site.book.file.tab(tab);
      const area = `A1:${columnLetters(columnCount)}${Math.max(2, lastRowOf(site.book, tab))}`;
      site.book.desk.filter(tab, site.chance() < 0.3 ? null : area, {});
    },
  },
  'hide rows': {
    not: ['header'],
    act: (site, _table, tab) => void site.book.desk.hideRows(tab, between(site, 2, 6), 1),
  },
  'wipe dropdowns': {
    act: (site, _table, tab) => {
      const place = between(site, 1, site.book.file.tab(tab).columnCount);
      for (const cells of site.book.file.tab(tab).rows) {
        const cell = cells[place - 1];
        if (cell !== undefined) cells[place - 1] = withoutRule(cell);
      }
    },
  },
  'lose number formats': {
    not: ['header'],
    act: (site, table, tab) => {
      const column = oneOf(site, columnsOf(site, table));
      if (column === undefined) return;
      const letters = columnLetters(column.place);
      site.book.desk.setFormat(
        tab,
        `${letters}2:${letters}${between(site, 3, 40)}`,
        /(On|At)$/.test(column.key) ? '0' : '',
      );
    },
  },
  'double the colour rules': {
    act: ({ book }, _table, tab) => {
      const rules = book.file.tab(tab).conditionalRules;
      rules.push(...rules.map((rule) => ({ ...rule })));
    },
  },
  'lose the marks of columns': {
    not: ['header', 'renamed', 'columns'],
    leaves: ['marks'],
    act: ({ book }, _table, tab) => {
      book.file.tab(tab).metadata.length = 0;
    },
  },
  'blank ids': {
    not: ['memory', 'columns', 'header', 'renamed'],
    leaves: ['ids'],
    act: (site, table, tab) => {
      const letters = lettersOf(site, table, idOf[table]);
      unseen(site.book, () => site.book.desk.clear(tab, `${letters}2:${letters}${between(site, 2, 9)}`));
    },
  },
  'type over an id': {
    not: ['memory', 'columns', 'header', 'renamed'],
    leaves: ['ids'],
    act: (site, table, tab) => {
      const { book } = site;
      const rows = filledRows(site, table);
      const row = oneOf(site, rows);
      if (row === undefined) return;
      const a1 = `${lettersOf(site, table, idOf[table])}${row}`;
      perhapsUnseen(site, () => book.desk.type(tab, a1, oneOf(site, ['X-1', '12', 'LX20240305', '无']) ?? ''));
    },
  },
  'fill ids down': {
    not: ['memory', 'columns', 'header', 'renamed'],
    leaves: ['ids'],
    act: (site, table, tab) => {
      const letters = lettersOf(site, table, idOf[table]);
      const rows = filledRows(site, table);
      const [first = 2] = rows;
      const last = Math.min(first + 2, ...rows.filter((row) => row >= first + 2));
      if (!rows.includes(first + 1)) return;
      const end = rows.includes(last) ? last : first + 1;
      perhapsUnseen(site, () => site.book.desk.fill(tab, `${letters}${first}`, `${letters}${first}:${letters}${end}`));
    },
  },
  'write into a row': {
    not: ['header', 'ids', 'columns', 'renamed'],
    act: (site, table) => writeText(site, table, (text) => text),
  },
  'merge cells': {
    not: ['memory', 'header', 'ids', 'columns', 'renamed', 'unseen'],
    leaves: ['merged'],
    act: (site, table, tab) => {
      const column = oneOf(site, columnsOf(site, table));
      const letters = columnLetters(column?.place ?? 1);
      const first = between(site, 2, 6);
      site.book.desk.merge(tab, `${letters}${first}:${letters}${first + between(site, 1, 3)}`);
    },
  },
  'write a formula into a text': {
    not: ['header', 'ids', 'columns', 'renamed'],
    act: (site, table) => writeText(site, table, (text) => `="${text}"`),
  },
  'rename a tab': {
    act: ({ book }, _table, tab) => {
      if (!book.file.tabNames().includes(`我们的${tab}`)) book.desk.renameTab(tab, `我们的${tab}`);
    },
  },
  'duplicate a tab': {
    act: (site) => {
      const name = oneOf(site, site.book.file.tabNames());
      const copy = `${name}的副本`;
      if (name !== undefined && !site.book.file.tabNames().includes(copy)) site.book.desk.duplicateTab(name, copy);
    },
  },
  'delete a report': {
    act: (site) => {
      const name = oneOf(
        site,
        site.book.file.tabNames().filter((one) => reports.includes(one)),
      );
      if (name !== undefined) site.book.desk.deleteTab(name);
    },
  },
  'delete a table': {
    not: ['memory', 'ids', 'header', 'unseen'],
    act: (site, table, tab) => {
      if (table === 'leads') site.lost.add('?内部评分');
      site.book.desk.deleteTab(tab);
      check(site.book, ['YES']);
    },
  },
  'delete the memory': {
    not: ['columns', 'header', 'ids', 'merged', 'renamed'],
    leaves: ['memory'],
    act: ({ book }) => {
      if (book.file.tabNames().includes('leadbook-memory')) book.desk.deleteTab('leadbook-memory');
    },
  },
  'sort the memory': {
    act: (site) => {
      const { desk, file } = site.book;
      if (file.tabNames().includes('leadbook-memory')) {
        desk.sort('leadbook-memory', { column: between(site, 1, 2), ascending: site.chance() < 0.5 });
      }
    },
  },
  'make columns typed ones of a table': {
    act: (site, _table, tab) => {
      const { columnCount } = site.book.file.tab(tab);
      for (let count = between(site, 1, 4); count > 0; count--)
        makeTyped(site.book, between(site, 1, columnCount), tab);
    },
  },
  'set the types of columns to None': {
    act: ({ book }, _table, tab) => void book.file.tab(tab).typedColumns.clear(),
  },
  'keep a version': {
    act: (site) => keepVersion(site, `版本 ${site.versions.size}`),
  },
  'restore a version': {
    act: (site) => {
      const name = oneOf(site, [...site.versions.keys()]);
      if (name !== undefined) restoreVersion(site, name);
    },
  },
  'make a copy of the file': {
    act: (site) => {
      const copy = copyOf(site.book);
      const before = lastingBook(copy.file);
      const { message } = check(copy);
      if (!message.includes('正在休眠')) site.broken.push(`A copy says: ${message}`);
      if (lastingBook(copy.file).join() !== before.join()) site.broken.push('A copy that sleeps was changed');
    },
  },
  'go on in a copy of the file': {
    not: ['memory', 'marks'],
    act: (site) => {
      site.book = copyOf(site.book);
      site.book.setUp();
      site.book.desk.forgetAnswers();
      site.versions.clear();
    },
  },
  'take the protection of Settings off': {
    act: ({ book }) => {
      const settings = book.file.workbook.sheets.find(({ name }) => name === '设置');
      if (settings !== undefined) settings.protections.length = 0;
    },
  },
  'the clock': {
    act: ({ book }) => {
      const clock = book.file.triggers.find(({ kind }) => kind === 'clock');
      if (clock !== undefined) book.world.fire(book.file, clock);
    },
  },
  'check the workbook': {
    act: (site) => {
      check(site.book, ['YES', 'YES']);
      site.wounds.clear();
    },
  },
};

/** "Make a copy": the tabs travel along; triggers and what the script keeps beside them do not. */
function copyOf(book: TestBook): TestBook {
  return book.inFile(book.desk.copyFile('副本'));
}

function withoutRule<Cell extends { validation?: unknown }>(cell: Cell): Cell {
  const { validation: _validation, ...rest } = cell;
  return rest as Cell;
}

/** Somebody types into the text of a row; `typed` = how, for a text that shows so. */
function writeText(site: Site, table: TableKey, typed: (text: string) => string): void {
  const [tab, row] = [tabOf(site.book, table), oneOf(site, filledRows(site, table))];
  if (row === undefined) return;
  const text = `记 ${between(site, 1, 9999)}`;
  const id = site.book.file.display(tab, `${lettersOf(site, table, idOf[table])}${row}`);
  const record = site.tables[table][id];
  if (record === undefined) return;
  record[textOf[table]] = text;
  const a1 = `${lettersOf(site, table, textOf[table])}${row}`;
  if (perhapsUnseen(site, () => site.book.desk.type(tab, a1, typed(text)))) site.wounds.add('unseen');
}

function lettersOf(site: Site, table: TableKey, key: string): string {
  const column = columnsOf(site, table).find((one) => one.key === key);
  if (column === undefined) throw new Error(`No column ${key}`);
  return columnLetters(column.place);
}

/** Rows of the table that hold a record. */
function filledRows(site: Site, table: TableKey): number[] {
  const key = table === 'leads' ? 'customerName' : 'leadId';
  const place = columnsOf(site, table).find((one) => one.key === key)?.place ?? 1;
  const grid = site.book.file.displayGrid(tabOf(site.book, table));
  return grid.flatMap((line, index) => (index > 0 && (line[place - 1] ?? '') !== '' ? [index + 1] : []));
}
