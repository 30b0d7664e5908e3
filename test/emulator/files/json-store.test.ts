import { fromJson, toJson } from '../../../emulator/files/json-store';
import { aChart, aList, aSheet, aWorkbook } from './sample-workbook';

describe('the stored workbook', () => {
  const rule = aList(['高', '低'], { help: '选一个' });
  const sheet = aSheet(
    '线索',
    [
      ['编号', 1, true, null],
      [
        { value: 45352.5, format: 'yyyy-mm-dd', formula: '=NOW()', note: '备注' },
        { value: '高', validation: rule },
      ],
      [{ value: '低', validation: rule, style: { background: '#ff0000', fontWeight: 'bold' } }],
    ],
    {
      hiddenColumns: new Set([3]),
      hiddenRows: new Set([9]),
      columnWidths: new Map([[2, 200]]),
      filter: { area: { row: 1, column: 1, rows: 3, columns: 2 }, hiddenValues: new Map([[1, ['x']]]) },
      charts: [aChart('BAR', { options: { title: '漏斗', 'series.0.color': 'transparent', $odd: 1 } })],
      typedColumns: new Set([2]),
    },
  );
  const workbook = aWorkbook([sheet], {
    namedRanges: new Map([['全部', { sheetId: 1, area: { row: 1, column: 1, rows: 2, columns: 2 } }]]),
  });

  test('comes back the same, Maps and Sets included', () => {
    expect(fromJson(toJson(workbook))).toEqual(workbook);
  });

  test('keeps holes and lengths of rows', () => {
    const rows: (typeof sheet.rows)[number][] = [];
    rows[2] = [undefined, { value: 1 }, undefined];
    const back = fromJson(toJson(aWorkbook([{ ...sheet, rows }]))).sheets[0]?.rows;
    expect(back).toEqual([[], [], [undefined, { value: 1 }, undefined]]);
  });

  test('shares a rule between its cells as before', () => {
    const rows = fromJson(toJson(workbook)).sheets[0]?.rows;
    expect(rows?.[1]?.[1]?.validation).toBeDefined();
    expect(rows?.[2]?.[0]?.validation).toBe(rows?.[1]?.[1]?.validation);
  });

  test.each([
    ['a Date', new Date(Date.UTC(2024, 2, 1))],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a record whose keys look like marks', { $map: [1], $set: 2 }],
    ['a single marked key', { $date: 5 }],
    ['nested collections', new Map([['a', new Set([1, 2])]])],
  ])('keeps %s in an option', (_, value) => {
    const stored = toJson(aWorkbook([{ ...sheet, charts: [aChart('BAR', { options: { value } })] }]));
    expect(fromJson(stored).sheets[0]?.charts[0]?.options).toEqual({ value });
  });

  test('of an unknown version is refused', () => {
    const text = toJson(workbook).replace('"version":1', '"version":99');
    expect(() => fromJson(text)).toThrow('current value is 99');
  });
});
