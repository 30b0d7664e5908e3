import type { Book } from './book';
import { activeFile } from './google';

/** One thing the add-on relies upon, and what this platform really did. */
export interface PlatformFact {
  readonly name: string;
  readonly holds: boolean;
  readonly found: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Trial {
  readonly name: string;
  readonly expected: string;
  readonly run: (sheet: Sheet, book: Book) => string;
}

const wrote = (sheet: Sheet, format: string, value: string | number): string => {
  const cell = sheet.getRange('A1');
  cell.clear();
  if (format !== '') cell.setNumberFormat(format);
  cell.setValue(value);
  SpreadsheetApp.flush();
  return `${typeOf(cell.getValue())} ${cell.getDisplayValue()} ${cell.getFormula()}`.trim();
};

/** Every trial writes to a scratch tab of its own and says in one line what happened. */
const trials: readonly Trial[] = [
  { name: 'text format keeps 007', expected: 'string 007', run: (sheet) => wrote(sheet, '@', '007') },
  {
    name: 'apostrophe keeps =1+1 as text in a text cell',
    expected: 'string =1+1',
    run: (sheet) => wrote(sheet, '@', "'=1+1"),
  },
  {
    name: 'apostrophe keeps +86 as text in a text cell',
    expected: 'string +86 138',
    run: (sheet) => wrote(sheet, '@', "'+86 138"),
  },
  { name: 'apostrophe keeps =1+1 as text', expected: 'string =1+1', run: (sheet) => wrote(sheet, '', "'=1+1") },
  {
    name: 'a serial in a date cell is a date',
    expected: 'Date 2024-03-01',
    run: (sheet) => wrote(sheet, 'yyyy-mm-dd', 45352),
  },
  {
    name: 'a date cell reads as midnight of the spreadsheet zone',
    expected: '2024-03-01 00:00',
    run: (sheet, book) => {
      wrote(sheet, 'yyyy-mm-dd', 45352);
      const value: unknown = sheet.getRange('A1').getValue();
      return typeOf(value) === 'Date'
        ? Utilities.formatDate(value as GoogleAppsScript.Base.Date, book.zone, 'yyyy-MM-dd HH:mm')
        : typeOf(value);
    },
  },
  {
    name: 'a warning rule lets a script write another value',
    expected: 'string c',
    run: (sheet) => {
      const cell = sheet.getRange('B1');
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(true).build(),
      );
      cell.setValue('c');
      SpreadsheetApp.flush();
      return `${typeOf(cell.getValue())} ${cell.getDisplayValue()}`;
    },
  },
  {
    name: 'formulas with ; are understood',
    expected: '3',
    run: (sheet) => {
      sheet.getRange('C1').setValue('=IF(1=1;3;4)');
      SpreadsheetApp.flush();
      return String(sheet.getRange('C1').getDisplayValue());
    },
  },
  {
    name: 'column metadata moves with its column',
    expected: '5',
    run: (sheet) => {
      sheet
        .getRange('D:D')
        .addDeveloperMetadata('leadbook-trial', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.insertColumnBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('leadbook-trial').find();
      return String(found?.getLocation().getColumn()?.getColumn() ?? 'lost');
    },
  },
  {
    name: 'the lock can be taken twice in one run',
    expected: 'true',
    run: () => {
      const lock = LockService.getDocumentLock();
      const first = lock.tryLock(1000);
      const second = lock.tryLock(1000);
      lock.releaseLock();
      return String(first && second);
    },
  },
];

/** Tries everything on a scratch tab that is removed again. */
export function platformFacts(book: Book): PlatformFact[] {
  const file = activeFile();
  const sheet = file.insertSheet(`leadbook-self-test-${file.getSheets().length}`);
  try {
    return trials.map((trial) => tryOut(trial, sheet, book));
  } finally {
    file.deleteSheet(sheet);
  }
}

function tryOut({ name, expected, run }: Trial, sheet: Sheet, book: Book): PlatformFact {
  try {
    const found = run(sheet, book);
    return { name, holds: found === expected, found };
  } catch (error) {
    return { name, holds: false, found: String(error) };
  }
}

function typeOf(value: unknown): string {
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : typeof value;
}
