import { blankWorkbook } from '../../emulator/files/blank-workbook';
import { cellReader } from '../../emulator/formula/evaluate';
import { newSheet } from '../../emulator/grid/new-sheet';
import { linkOf } from '../../playground/link-of';

const sheet = { ...newSheet(7, 'Leads'), rows: [[{ value: 'a' }], [{ value: 'L;(2)' }], [{ value: 'c' }]] };
const identity = { id: 'x', name: 'x', owner: 'a@example.com', locale: 'en_US', timeZone: 'UTC' };
const workbook = { ...blankWorkbook(identity), sheets: [sheet] };

function link(formula?: string): string | undefined {
  const scene = { workbook, sheet, now: 0, read: cellReader(workbook, 0) };
  const cell = formula === undefined ? { value: 'x' } : { value: 'x', formula };
  return linkOf(scene, cell, { row: 1, column: 2 });
}

describe('where a cell leads', () => {
  it.each([
    ['=HYPERLINK("#gid=7&range=A"&MATCH("L;(2)";Leads!A:A;0);"→")', '#gid=7&range=A2'],
    ['=IF(A1="a";HYPERLINK("https://example.com/a;b(c)";"x");"")', 'https://example.com/a;b(c)'],
    ['=HYPERLINK("mailto:a@example.com")', 'mailto:a@example.com'],
    ['=HYPERLINK("javascript:alert(1)";"x")', undefined],
    ['=HYPERLINK("#gid=7&range=A"&MATCH("gone";Leads!A:A;0);"→")', undefined],
    ['=A1', undefined],
    [undefined, undefined],
  ])('%s: %s', (formula, target) => {
    expect(link(formula)).toBe(target);
  });
});
