import { newSheet } from '../../../emulator/grid/new-sheet';
import { rowHeights, widthOf } from '../../../emulator/grid/row-heights';
import type { Cell } from '../../../emulator/model';

const wrapped = (value: string): Cell => ({ value, style: { wrap: 'WRAP' } });
const none = (): boolean => false;

describe('row heights', () => {
  it('are the usual ones for short texts and for long ones that do not wrap', () => {
    const rows = [[{ value: 'short' }], [{ value: 'long '.repeat(100) }], [wrapped('短')]];
    expect(rowHeights({ ...newSheet(1, 'a'), rows }, none)).toEqual({});
  });

  it('grow with wrapped texts, line ends and large letters', () => {
    const rows = [[wrapped('字'.repeat(20))], [{ value: 'a\nb\nc' }], [{ value: 'Title', style: { fontSize: 14 } }]];
    expect(rowHeights({ ...newSheet(1, 'a'), rows }, none)).toEqual({ 1: 55, 2: 55, 3: 28 });
  });

  it('follow what was set by hand, and are 0 for what is hidden', () => {
    const sheet = { ...newSheet(1, 'a'), rows: [[], [], []], rowHeights: new Map([[2, 60]]), hiddenRows: new Set([1]) };
    expect(rowHeights(sheet, (row) => row === 3)).toEqual({ 1: 0, 2: 60, 3: 0 });
  });

  it('leave hidden columns without a width', () => {
    const sheet = { ...newSheet(1, 'a'), columnWidths: new Map([[1, 180]]), hiddenColumns: new Set([2]) };
    expect([1, 2, 3].map((column) => widthOf(sheet, column))).toEqual([180, 0, 100]);
  });
});
