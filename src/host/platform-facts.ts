import { loggable } from '../core/failure/loggable';
import type { FactKey } from '../core/i18n/self-test-words';
import type { Book } from './book';

/** One thing the add-on relies upon, and what this platform really did. */
export interface PlatformFact {
  readonly fact: FactKey;
  readonly expected: string;
  readonly found: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Trial {
  readonly fact: FactKey;
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
  { fact: 'textKeepsZeros', expected: 'string 007', run: (sheet) => wrote(sheet, '@', '007') },
  {
    fact: 'textKeepsFormula',
    expected: 'string =1+1',
    run: (sheet) => wrote(sheet, '@', "'=1+1"),
  },
  {
    fact: 'textKeepsPlus',
    expected: 'string +86 138',
    run: (sheet) => wrote(sheet, '@', "'+86 138"),
  },
  { fact: 'apostropheKeepsFormula', expected: 'string =1+1', run: (sheet) => wrote(sheet, '', "'=1+1") },
  {
    fact: 'serialIsDate',
    expected: 'Date 2024-03-01',
    run: (sheet) => wrote(sheet, 'yyyy-mm-dd', 45352),
  },
  {
    fact: 'dateIsMidnight',
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
    fact: 'warningRuleLets',
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
    fact: 'semicolons',
    expected: '3',
    run: (sheet) => {
      sheet.getRange('C1').setValue('=IF(1=1;3;4)');
      SpreadsheetApp.flush();
      return String(sheet.getRange('C1').getDisplayValue());
    },
  },
  {
    fact: 'markMoves',
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
    fact: 'relock',
    expected: 'true',
    run: () => {
      const lock = LockService.getDocumentLock();
      const first = lock.tryLock(1000);
      const second = lock.tryLock(1000);
      lock.releaseLock();
      return String(first && second);
    },
  },
  {
    fact: 'blankIsEmptyText',
    expected: 'string',
    run: (sheet) => {
      const value: unknown = sheet.getRange('F9').getValue();
      return value === '' ? 'string' : `${typeOf(value)} ${String(value)}`;
    },
  },
  {
    fact: 'errorIsText',
    expected: 'string #N/A',
    run: (sheet) => {
      sheet.getRange('F8').setFormula('=NA()');
      SpreadsheetApp.flush();
      const value: unknown = sheet.getRange('F8').getValue();
      return `${typeOf(value)} ${String(value)}`;
    },
  },
  {
    fact: 'warningProtection',
    expected: 'string x',
    run: (sheet) => {
      const protection = sheet.protect().setWarningOnly(true);
      sheet.getRange('F7').setValue('x');
      SpreadsheetApp.flush();
      protection.remove();
      return `${typeOf(sheet.getRange('F7').getValue())} ${sheet.getRange('F7').getDisplayValue()}`;
    },
  },
  {
    fact: 'propertySize',
    expected: '8700',
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('selfTest', 'x'.repeat(8700));
      const { length } = store.getProperty('selfTest') ?? '';
      store.deleteProperty('selfTest');
      return String(length);
    },
  },
  {
    fact: 'colourRule',
    expected: '=AND(ISNUMBER($A2);$A2<TODAY())',
    run: (sheet) => {
      const formula = '=AND(ISNUMBER($A2);$A2<TODAY())';
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange('A2:A9')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return String(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0] ?? 'none');
    },
  },
];

/** Tries everything on a scratch tab that is removed again. */
export function platformFacts(book: Book): PlatformFact[] {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.insertSheet(`leadbook-self-test-${file.getSheets().length}`);
  try {
    return trials.map(({ fact, expected, run }) => ({ fact, expected, found: tryOut(run, sheet, book) }));
  } finally {
    file.deleteSheet(sheet);
  }
}

/** What Google says to a failure may quote what it likes: only its class is shown. */
function tryOut(run: Trial['run'], sheet: Sheet, book: Book): string {
  try {
    return run(sheet, book);
  } catch (error) {
    return loggable(error);
  }
}

function typeOf(value: unknown): string {
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : typeof value;
}
