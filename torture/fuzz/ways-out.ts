import { csvRecords } from '../../emulator/files/csv-records';
import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { Cell } from '../../emulator/model';
import { leadLabels } from '../../src/core/i18n/column-labels';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { succeeded, type TestBook } from '../../test/helpers/workbook';
import type { Verdict } from '../kind';
import { cellAt, fuzzBook, openColumns, verdict } from './grid';
import { strangeText } from './strings';

/** Rows of strange texts, as they stand in Leads once they were settled. */
function filled(seed: number, rows: number): TestBook {
  const chance = seededChance(seed);
  const { book } = fuzzBook();
  const tab = book.tab('leads');
  const keys = new Map(openColumns('leads').map(({ key }) => [labelOf(key), key]));
  const [headers = []] = book.file.displayGrid(tab);
  const textIn = (header: string, row: number): string => {
    const key = keys.get(header);
    if (key === 'customerName') return `'${strangeText(chance)}甲${row}`;
    return key === undefined ? '' : `'${strangeText(chance)}`;
  };
  const lines = Array.from({ length: rows }, (_, row) => headers.map((header) => textIn(header, row)));
  book.desk.paste(tab, 'A2', lines).forEach(succeeded);
  return book;
}

function labelOf(key: string): string {
  return leadLabels[key as keyof typeof leadLabels]['zh-CN'];
}

/** Strange texts out into a backup and back into new tabs: cell by cell the same, and none a formula. */
export function restoreStrings(seed: number, rows: number): Verdict {
  const book = filled(seed, rows);
  const known = new Set(book.file.tabNames());
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('backUpNow'));
  book.desk.willAnswer('OK', '1');
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('restoreBackup'));
  const made = book.file.tabNames().filter((name) => !known.has(name));
  const wrong = (['leads', 'history'] as const).flatMap((key) => {
    const tab = book.tab(key);
    const copy = made.find((name) => name.startsWith(sheetLabels[key]['zh-CN']));
    return copy === undefined ? [`${tab} was not restored`] : unlike(book, tab, copy);
  });
  return verdict(wrong, 'backed up and restored', rows * openColumns('leads').length);
}

/** Cells of a tab that its copy holds in another way. */
function unlike(book: TestBook, tab: string, copy: string): string[] {
  const [now, then] = [tab, copy].map((name) => book.file.tab(name).rows);
  return (now ?? []).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const [one, other] = [contentOf(cell), contentOf(then?.[row]?.[column])];
      return one === other
        ? []
        : [`${copy} R${row + 1}C${column + 1}: ${one.slice(0, 100)} became ${other.slice(0, 100)}`];
    }),
  );
}

function contentOf(cell: Cell | undefined): string {
  const { value = null, formula = '' } = cell ?? {};
  return JSON.stringify([value === '' ? null : value, formula]);
}

/** What no program may take for a formula: a sign behind apostrophes, blanks and what nobody sees, or a control character. */
const LOOKS_LIKE_A_FORMULA = /^(?:['\u2019\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|'*\p{Cc})/u;

/** The data of persons as files: another reader of CSV gives every text back as it stands in its cell. */
export function exportStrings(seed: number, rows: number): Verdict {
  const book = filled(seed, rows);
  const wrong = Array.from({ length: rows }, (_, row) => wrongInFile(book, row + 2)).flat();
  return verdict(wrong, 'exported as a file', rows * openColumns('leads').length);
}

function wrongInFile(book: TestBook, row: number): string[] {
  const id = String(cellAt(book, { table: 'leads', row, key: 'leadId' })?.value ?? '');
  const before = book.world.driveFiles.length;
  book.desk.willAnswer('OK', id);
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('exportPerson'));
  const file = book.world.driveFiles.slice(before).find(({ name }) => name.endsWith('.csv'));
  const csv = Buffer.from(file?.bytes ?? [])
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const records = [...csvRecords(csv, ',')].map(({ fields }) => fields);
  const unguarded = records.flat().filter((field) => LOOKS_LIKE_A_FORMULA.test(field) && !field.startsWith("'"));
  const leads = records.filter(([tab, lead]) => tab === sheetLabels.leads['zh-CN'] && unguard(lead ?? '') === id);
  const lost = openColumns('leads').flatMap(({ key }) => {
    const text = String(cellAt(book, { table: 'leads', row, key })?.value ?? '');
    const values = leads.filter(([, , field]) => field === labelOf(key)).map(([, , , value]) => unguard(value ?? ''));
    return text === '' || values.includes(text)
      ? []
      : [`${key} of ${id} left as ${JSON.stringify(values)}, not ${JSON.stringify(text)}`];
  });
  return [...unguarded.map((field) => `${JSON.stringify(field)} leaves unguarded`), ...lost];
}

/** One apostrophe is taken off where the export has put one. */
function unguard(field: string): string {
  return field.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(field.slice(1)) ? field.slice(1) : field;
}
