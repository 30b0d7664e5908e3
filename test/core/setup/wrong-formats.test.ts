import { wrongFormats } from '../../../src/core/setup/wrong-formats';

const cells = (...formats: readonly string[]) => formats.map((format) => ({ format, value: '' }));

describe('cells whose number format has to change', () => {
  test('come as runs of rows', () => {
    expect(wrongFormats(cells('', '', '@', ''), '@')).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
  });

  test.each([
    ['yyyy年m月d日', 'yyyy-mm-dd'],
    ['d.m.yy', 'yyyy-mm-dd'],
    ['0.0"分"', '0'],
    ['¥#,##0', '#,##0.##'],
  ])('a format %s of the team stays where %s is wanted', (present, wanted) => {
    expect(wrongFormats(cells(present), wanted)).toEqual([]);
  });

  test.each([
    ['0.00', 'yyyy-mm-dd'],
    ['@', 'yyyy-mm-dd'],
    ['yyyy-mm-dd', '0'],
    ['0.###############', '0%'],
    ['#,##0"days"', 'yyyy-mm-dd'],
  ])('%s gives way to %s', (present, wanted) => {
    expect(wrongFormats(cells(present), wanted)).toHaveLength(1);
  });

  test('a number or date in a column of texts keeps its format: as text it would show as something nobody typed', () => {
    const found = [
      { format: 'yyyy-mm-dd', value: { serial: 45352 } },
      { format: '0', value: 150000 },
      { format: '0', value: '10-15' },
    ];
    expect(wrongFormats(found, '@')).toEqual([{ from: 2, to: 2 }]);
  });
});
