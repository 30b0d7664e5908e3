import { type Language, languages } from '../../../src/core/i18n/language';
import { check, scene } from './scene';

/** A file holds ten million cells, blank ones included; a tab of this size holds the rest but a few. */
function told(language: Language, cells: number): string {
  const book = scene(language);
  const others = book.file.workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  book.desk.addTab('archive');
  const archive = book.file.tab('archive');
  archive.rowCount = Math.ceil((cells - others) / archive.columnCount);
  return check(book).message;
}

describe.each(languages)('in %s', (language) => {
  test('a check says so when a workbook is nearly full', () => {
    expect(told(language, 8_000_000)).toMatch(/8,0\d\d,\d{3}.*10,000,000/);
  });

  test('and not before', () => {
    expect(told(language, 7_900_000)).not.toContain('10,000,000');
  });
});
