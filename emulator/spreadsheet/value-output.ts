import { effectiveFormat } from '../formula/effective-format';
import { cellReader } from '../formula/evaluate';
import type { Cell, Sheet, Stored } from '../model';
import { isDateFormat } from '../values/display';
import { serialToEpoch } from '../values/zone';
import type { Book } from './book';

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

type ValueReader = (cell: Cell | undefined, row: number, column: number) => unknown;

function output(book: Book): (value: Stored, cell: Cell) => unknown {
  const { host, workbook } = book;
  const { locale, timeZone } = workbook;
  return (value, cell) => {
    if (value === null) return '';
    if (typeof value === 'number') {
      return isDateFormat(effectiveFormat(cell, locale)) ? host.realm.date(serialToEpoch(value, timeZone)) : value;
    }
    if (host.profile.errorObjectsInCells && cell.formula !== undefined && ERROR.test(String(value))) {
      return host.realm.error('Error', String(value));
    }
    return value;
  };
}

/** Reads the cells of a sheet as a script gets them: '' for blank, a Date of its realm under a date format. */
export function valueReader(book: Book, sheet: Sheet): ValueReader {
  const toScript = output(book);
  const compute = cellReader(book.workbook, book.host.now());
  return (cell, row, column) => {
    if (cell === undefined) return '';
    return toScript(cell.formula === undefined ? cell.value : compute(sheet, row, column), cell);
  };
}
