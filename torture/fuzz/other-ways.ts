import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { Cell } from '../../emulator/model';
import { reviewColumns } from '../../src/core/history/history-lines';
import { leadLabels } from '../../src/core/i18n/column-labels';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../src/core/schema/column-letters';
import { openBook, succeeded, type TestBook } from '../../test/helpers/workbook';
import type { Verdict } from '../kind';
import { brokenTexts, foreignFormulas, refusedTexts, skeletonsOf, wrongIn } from './cells';
import { cellAt, drawReports, fuzzBook, openColumns, verdict } from './grid';
import { strangeText } from './strings';

const texts = (chance: () => number, count: number): string[] =>
  Array.from({ length: count }, () => strangeText(chance));

/** Answers typed into Review: each goes into its lead, as if it had been typed there. */
export function answerStrings(seed: number, leads: number): Verdict {
  const chance = seededChance(seed);
  const { book, own } = fuzzBook();
  const rows = Array.from({ length: leads }, (_, index) => ['', `甲公司${index}`]);
  book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
  const columns = ['notes', 'contactName', 'need', 'jobTitle', 'address'] as const;
  const answers = texts(chance, leads).map((text, index) => ({
    text,
    key: columns[index % columns.length] ?? 'notes',
  }));
  const [first, lastColumn] = ['A2', columnLetters(reviewColumns.indexOf('answer') + 1)];
  const questions = answers.map(({ key }, index) =>
    reviewColumns.map((column) => questionCell(book, { column, key, row: index + 2 })),
  );
  book.desk.paste(book.tab('review'), first, questions);
  book.desk
    .paste(
      book.tab('review'),
      `${lastColumn}2`,
      answers.map(({ text }) => [`'${text}`]),
    )
    .forEach(succeeded);
  const wrong = answers.flatMap(({ text, key }, index) => {
    const type = openColumns('leads').find((column) => column.key === key)?.type ?? 'text';
    const now = cellAt(book, { table: 'leads', row: index + 2, key });
    return wrongIn({ place: `answer for ${key}`, type, raw: { value: text || null }, now, isOurs: true }) ?? [];
  });
  drawReports(book);
  return verdict([...wrong, ...foreignFormulas(book, own)], 'answered in Review', leads);
}

function questionCell(
  book: TestBook,
  { column, key, row }: { readonly column: string; readonly key: string; readonly row: number },
): string {
  if (column === 'table') return sheetLabels.leads['zh-CN'];
  if (column === 'id') return String(book.file.value(book.tab('leads'), `A${row}`));
  return column === 'column' ? key : '';
}

/** Names, labels and texts of Settings: whatever of them is refused, what is applied is text everywhere it appears. */
export function settleStrings(seed: number): Verdict {
  const chance = seededChance(seed);
  const { book, own } = fuzzBook();
  book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' });
  const tab = book.tab('settings');
  let strings = 0;
  book.file.displayGrid(tab).forEach(([key = ''], index) => {
    const columns = columnsOf(key);
    strings += columns.length;
    for (const column of columns) book.desk.paste(tab, `${column}${index + 1}`, [[`'${strangeText(chance)}`]]);
  });
  for (let round = 0; round < 3; round += 1) {
    for (const answer of ['YES', 'OK', 'OK'] as const) book.desk.willAnswer(answer);
    succeeded(book.desk.run('applySettings'));
  }
  drawReports(book);
  const grown = book.file.displayGrid(tab).length < 20 ? ['the Settings tab is gone'] : [];
  return verdict([...grown, ...labelsIn(book), ...foreignFormulas(book, own)], 'typed into Settings', strings);
}

/** The cells of a row of Settings that hold free text: labels, names, and texts such as the currency. */
function columnsOf(key: string): readonly string[] {
  if (key === 'member:+') return ['B'];
  if (/^list:\w+:\+$/.test(key) || /^stage:/.test(key)) return ['C', 'D', 'E'];
  return key === 'set:currency' ? ['D'] : [];
}

/** Every label that was applied can be chosen: the dropdown's text, typed, stays what it is. */
function labelsIn(book: TestBook): string[] {
  const tab = book.tab('leads');
  const rule = cellAt(book, { table: 'leads', row: 2, key: 'source' })?.validation;
  const labels = (rule?.values ?? []).flat().filter((value): value is string => typeof value === 'string');
  return labels.flatMap((label) => {
    book.desk.paste(tab, book.place('leads', 2, 'source'), [[`'${label}`]]).forEach(succeeded);
    const now = book.file.value(tab, book.place('leads', 2, 'source'));
    return now === label ? [] : [`the label ${JSON.stringify(label)} became ${JSON.stringify(now)}`];
  });
}

/** A sheet of a team's own, full of strange texts, that is taken over by set-up. */
export function adoptStrings(seed: number, rows: number): Verdict {
  const chance = seededChance(seed);
  const columns = openColumns('leads').filter(({ set }) => set === 'basic');
  const cell = (key: string, row: number) =>
    key === 'customerName' ? `${strangeText(chance)}甲${row}` : strangeText(chance);
  const lines = Array.from({ length: rows }, (_, row) => columns.map(({ key }) => `'${cell(key, row)}`));
  const { alone, book } = adopted(lines);
  const [tab = ''] = alone.file.tabNames();
  const refused = refusedTexts(book);
  const wrong = columns.flatMap(({ key, type }, at) =>
    lines.flatMap((_line, row) => {
      const raw: Cell | undefined = alone.file.tab(tab).rows[row + 1]?.[at];
      const now = cellAt(book, { table: 'leads', row: row + 2, key });
      return wrongIn({ place: `adopted ${key} row ${row + 2}`, type, raw, now, refused }) ?? [];
    }),
  );
  const plain = adopted([columns.map(() => 'x'), columns.map(() => 'y')]).book;
  const own = new Set(skeletonsOf(plain).map(({ skeleton }) => skeleton));
  const broken = [...foreignFormulas(book, own), ...brokenTexts(book)];
  return verdict([...wrong, ...broken], 'taken over with a sheet', rows * columns.length);
}

/** A file with these rows under the headers of the basic columns, before and after set-up took it over. */
function adopted(lines: readonly (readonly string[])[]): { readonly alone: TestBook; readonly book: TestBook } {
  const columns = openColumns('leads').filter(({ set }) => set === 'basic');
  const headers = columns.map(({ key }) => leadLabels[key as keyof typeof leadLabels]['zh-CN']);
  const book = openBook({ setUp: 'no' });
  const [tab = ''] = book.file.tabNames();
  book.desk.paste(tab, 'A1', [headers, ...lines]);
  const alone = book.fork();
  for (const answer of ['YES', 'OK', 'OK'] as const) book.desk.willAnswer(answer);
  succeeded(book.desk.run('setUp'));
  drawReports(book);
  return { alone, book };
}
