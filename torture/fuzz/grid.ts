import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { Cell } from '../../emulator/model';
import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import type { Label } from '../../src/core/i18n/language';
import type { Column } from '../../src/core/schema/column';
import { followUpColumns } from '../../src/core/schema/follow-ups';
import { leadColumns } from '../../src/core/schema/leads';
import type { TableKey } from '../../src/core/schema/sheets';
import { idColumn } from '../../src/core/schema/table-columns';
import { openBook, succeeded, type TestBook } from '../../test/helpers/workbook';
import type { Verdict } from '../kind';
import { brokenTexts, foreignFormulas, refusedTexts, skeletonsOf, wrongIn } from './cells';
import { strangeText } from './strings';

/** Columns into which people type what they like, and those of phones and addresses. */
const open = new Set(['text', 'longText', 'phone', 'email', 'amountRange', 'durationRange']);
const columns: Readonly<Record<TableKey, readonly Column[]>> = { leads: leadColumns, followUps: followUpColumns };

/** The columns of a table that take fuzz. Which lead a follow-up belongs to is no free text. */
export function openColumns(table: TableKey): readonly Column[] {
  return columns[table].filter(({ key, type, by }) => by === 'team' && open.has(type) && key !== 'leadId');
}

let made: { readonly book: TestBook; readonly own: ReadonlySet<string> } | undefined;

/** A workbook with every column ticked, and the formulas that the add-on itself writes into it. */
export function fuzzBook(): { readonly book: TestBook; readonly own: ReadonlySet<string> } {
  made ??= makeBook();
  return { ...made, book: made.book.fork() };
}

function makeBook(): { readonly book: TestBook; readonly own: ReadonlySet<string> } {
  const ticked = openColumns('leads').filter(({ set }) => set === 'full');
  const fullColumns = ticked.map(({ key }) => labelOf('leads', key)).join('、');
  const book = openBook({ settings: { fullColumns } });
  const plain = book.fork();
  plain.enter('leads', 2, { customerName: '甲', nextContactOn: '2024-02-01' });
  plain.enter('leads', 3, { customerName: '乙', grade: '高意向' });
  drawReports(plain);
  return { book, own: new Set(skeletonsOf(plain).map(({ skeleton }) => skeleton)) };
}

/** Lets the add-on write the tabs that quote what people typed. */
export function drawReports(book: TestBook): void {
  succeeded(book.desk.run('showToday'));
  succeeded(book.desk.run('refreshAnalysis'));
}

interface Pasted {
  readonly table: TableKey;
  readonly seed: number;
  readonly rows: number;
}

/**
 * One paste of many rows with a text in every open column, half of them as text cells, half as a person types them. The
 * same paste in a copy whose events get lost shows what the sheet alone makes of it.
 */
export function pasteStrings({ table, seed, rows }: Pasted): Verdict {
  const chance = seededChance(seed);
  const { book, own } = fuzzBook();
  if (table === 'followUps') book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' });
  const lines = linesFor(book, { table, rows, chance });
  const alone = book.fork({ profile: { dropEvents: 1 } });
  alone.desk.paste(book.tab(table), 'A2', lines);
  book.desk.paste(book.tab(table), 'A2', lines).forEach(succeeded);
  drawReports(book);
  const wrong = [...judge(table, alone, book), ...foreignFormulas(book, own), ...brokenTexts(book)];
  const violations = [...wrong, ...restless(book, chance)];
  return verdict(violations, `pasted into ${table}`, rows * openColumns(table).length);
}

/** Texts typed into one cell after another, each with the edit that Google tells of it. */
export function typeStrings(seed: number, count: number): Verdict {
  const chance = seededChance(seed);
  const { book, own } = fuzzBook();
  const tab = book.tab('leads');
  const typed = openColumns('leads');
  const alone = book.fork({ profile: { dropEvents: 1 } });
  // A row is a lead's from its first plain name or contact on: what stood there before is settled with it.
  const rows = Array.from({ length: Math.ceil(count / typed.length) }, (_, index) => index + 2);
  for (const row of rows) {
    for (const { key } of typed) {
      const text = key === 'customerName' ? `甲${row}${strangeText(chance)}` : strangeText(chance);
      for (const one of [alone, book]) one.desk.type(tab, one.place('leads', row, key), text);
    }
  }
  drawReports(book);
  const wrong = [...judge('leads', alone, book), ...foreignFormulas(book, own), ...brokenTexts(book)];
  return verdict(wrong, 'typed', rows.length * typed.length);
}

/** What a try of so many strings showed. */
export function verdict(violations: readonly string[], way: string, strings: number): Verdict {
  return { violations: violations.slice(0, 20), tries: strings, figures: { [`strings ${way}`]: strings } };
}

interface Lines {
  readonly table: TableKey;
  readonly rows: number;
  readonly chance: () => number;
}

function linesFor(book: TestBook, { table, rows, chance }: Lines): string[][] {
  const keys = new Map(columns[table].map(({ key }) => [labelOf(table, key), key]));
  const fuzzed = new Set(openColumns(table).map(({ key }) => key));
  const id = book.shown('leads', 2)['leadId'] ?? '';
  const [headers = []] = book.file.displayGrid(book.tab(table));
  const cell = (key: string, row: number): string => {
    if (!fuzzed.has(key)) return key === 'leadId' && table === 'followUps' ? id : '';
    const whole = key === 'customerName' ? `${strangeText(chance)}甲${row}` : strangeText(chance);
    return row % 2 === 0 ? `'${whole}` : whole;
  };
  return Array.from({ length: rows }, (_, row) => headers.map((header) => cell(keys.get(header) ?? '', row)));
}

function labelOf(table: TableKey, key: string): string {
  const labels: Readonly<Record<string, Label>> = table === 'leads' ? leadLabels : followUpLabels;
  return labels[key]?.['zh-CN'] ?? '';
}

/** A cell of a table by row and column key. */
export function cellAt(
  book: TestBook,
  { table, row, key }: { readonly table: TableKey; readonly row: number; readonly key: string },
): Cell | undefined {
  const { rows } = book.file.tab(book.tab(table));
  const at = rows[0]?.findIndex((cell) => cell?.value === labelOf(table, key)) ?? -1;
  return rows[row - 1]?.[at];
}

/** Every cell of the pasted columns, as the sheet alone has it and as it stands now. */
function judge(table: TableKey, alone: TestBook, book: TestBook): string[] {
  const [headers = []] = book.file.displayGrid(book.tab(table));
  const refused = refusedTexts(book);
  const [raw, now] = [alone, book].map((one) => one.file.tab(one.tab(table)).rows);
  const [name, id] = [
    headers.indexOf(labelOf(table, 'customerName')),
    headers.indexOf(labelOf(table, idColumn[table])),
  ];
  // A formula is nobody's name: a row in which nothing else tells who it is about is no lead, and is left alone.
  const isNobody = (row: number) => raw?.[row]?.[name]?.formula !== undefined && !now?.[row]?.[id]?.value;
  return openColumns(table).flatMap(({ key, type }) => {
    const at = headers.indexOf(labelOf(table, key));
    return (raw ?? []).slice(1).flatMap((line: readonly (Cell | undefined)[], index) => {
      if (isNobody(index + 1)) return [];
      const place = `${key} row ${index + 2}`;
      const wrong = wrongIn({ place, type, raw: line[at], now: now?.[index + 1]?.[at], refused });
      return wrong === undefined ? [] : [wrong];
    });
  });
}

/** What was settled once stays as it is: a check of the whole workbook changes no cell of the tables any more. */
function restless(book: TestBook, chance: () => number): string[] {
  if (chance() > 0.25) return [];
  const before = contents(book);
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
  const after = contents(book);
  return before.flatMap((line, index) =>
    line === after[index] ? [] : [`not settled: ${line} became ${after[index]}`],
  );
}

function contents(book: TestBook): string[] {
  return (['leads', 'followUps'] as const).flatMap((table) =>
    book.file
      .tab(book.tab(table))
      .rows.map((line, row) =>
        JSON.stringify([table, row + 1, line.map((cell) => [cell?.value ?? null, cell?.formula ?? ''])]),
      ),
  );
}
