import { type Workbook as FileBook, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import { readReference } from '../grid/parse-a1';
import type { Workbook } from '../model';
import { BadFile } from './bad-file';
import { blankWorkbook } from './blank-workbook';
import { extensionRules } from './extension-rules';
import type { FileIdentity } from './file-identity';
import { fromFileSheet, type SheetReading } from './from-file-sheet';
import type { Theme } from './from-file-style';
import { LIST_TAB } from './list-tab';
import { requireWorkbookBytes } from './workbook-bytes';

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function open(bytes: Uint8Array): Promise<FileBook> {
  requireWorkbookBytes(bytes);
  try {
    const book = await readXlsx(bytes, { readStyles: true });
    addExtensionRules(book, bytes);
    return book;
  } catch (error) {
    throw new BadFile('damaged', detailOf(error));
  }
}

/** Rules that the file library leaves out: see extension-rules.ts. */
function addExtensionRules({ sheets }: FileBook, bytes: Uint8Array): void {
  for (const [name, rules] of extensionRules(bytes)) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet !== undefined) sheet.dataValidations = [...(sheet.dataValidations ?? []), ...rules];
  }
}

function themeOf({ themeColors = [], defaultFont = {} }: FileBook): Theme {
  return { colours: themeColors, font: defaultFont };
}

/** Columns of the hidden tab that keeps long lists. */
function listsOf({ sheets }: FileBook): string[][] {
  const rows = sheets.find(({ name, veryHidden }) => name === LIST_TAB && veryHidden)?.rows ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => row[column])
      .filter((value) => value !== null && value !== undefined)
      .map(String),
  );
}

/** The file format keeps this one name for itself; file-tab-names.ts gave the tab another. */
const tabName = (name: string): string => (name === 'History_' ? 'History' : name);

function readingOf(
  book: FileBook,
  tabs: readonly FileSheet[],
  { locale, owner, firstSheetId = 1 }: FileIdentity,
): SheetReading {
  const names = new Map((book.namedRanges ?? []).map(({ name, range }) => [name, range]));
  const idOfTab = new Map(tabs.map(({ name }, index) => [name, firstSheetId + index]));
  return {
    locale,
    owner,
    theme: themeOf(book),
    shared: new Map(),
    looks: new Map(),
    rules: { locale, idOfTab, names, lists: listsOf(book) },
  };
}

function namedRanges(book: FileBook, { rules }: SheetReading): Workbook['namedRanges'] {
  const ranges: Workbook['namedRanges'] = new Map();
  for (const { name, range } of book.namedRanges ?? []) {
    const reference = name.startsWith('_xlnm.') ? null : readReference(range.replaceAll('$', ''));
    const sheetId = rules.idOfTab.get(reference?.sheetName ?? '');
    if (reference !== null && sheetId !== undefined) ranges.set(name, { sheetId, area: reference.area });
  }
  return ranges;
}

/** A spreadsheet from the bytes of an .xlsx file; anything else throws `BadFile` with its code. */
export async function fromXlsx(bytes: Uint8Array, identity: FileIdentity): Promise<Workbook> {
  const book = await open(bytes);
  const tabs = book.sheets.filter(({ name, veryHidden }) => !(name === LIST_TAB && veryHidden));
  const reading = readingOf(book, tabs, identity);
  const first = identity.firstSheetId ?? 1;
  const sheets = tabs.map((file, index) => {
    // Numbers of shared formulas begin anew on every tab.
    const own = { ...reading, shared: new Map() };
    return fromFileSheet(file, { id: first + index, name: tabName(file.name) }, own);
  });
  return {
    ...blankWorkbook(identity),
    sheets,
    namedRanges: namedRanges(book, reading),
    nextId: first + sheets.length,
  };
}
