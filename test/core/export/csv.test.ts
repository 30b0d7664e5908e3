import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { csvRecords } from '../../../emulator/files/csv-records';
import { readCsv, writeCsv } from '../../../src/core/export/csv';
import { exportText, importText } from '../../../src/core/text';

const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\t',
  '\0',
  '"',
  ',',
  '\r\n',
  '1',
  '甲',
];
const tricky = fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((signs) => signs.join(''));
const text = fc.oneof(tricky, fc.string({ unit: 'binary' }));
const table = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

test('whatever leaves comes back as it was', () => {
  fc.assert(fc.property(table, (rows) => expect(readCsv(writeCsv(rows))).toEqual(rows)));
});

test('three rounds give what one gives', () => {
  const round = (rows: string[][]): string[][] => readCsv(writeCsv(rows));
  fc.assert(fc.property(table, (rows) => expect(writeCsv(round(round(rows)))).toBe(writeCsv(rows))));
});

test('no cell begins with a sign of a formula, whatever invisible stands before it', () => {
  fc.assert(
    fc.property(tricky, (one) => {
      expect(exportText(one)).not.toMatch(/^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86 138', "'+86 138"],
  ['－5', "'－5"],
  ["'t Hooft", "'t Hooft"],
  ["'=1", "''=1"],
  ['3-4', '3-4'],
  ['007', '007'],
])('%j leaves as %j and comes back', (inside, outside) => {
  expect(exportText(inside)).toBe(outside);
  expect(importText(outside)).toBe(inside);
});

test('a reader that knows nothing of the guard reads the same table', () => {
  const rows = [
    ['名字', 'a"b'],
    ['x,y', 'line\r\nbreak'],
  ];
  expect([...csvRecords(writeCsv(rows).slice(1), ',')].map(({ fields }) => fields)).toEqual(rows);
});

/** The cells as a reader gives them that nobody here wrote (exceljs, by way of fast-csv). */
async function readByAnother(file: string): Promise<string[][]> {
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([Buffer.from(file)]), { map: (cell) => cell });
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, ({ values }) => rows.push((values as unknown[]).slice(1).map(String)));
  return rows;
}

test('another program reads every text as it was sent out, and as it was before without its guard', async () => {
  const lines = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const read = await readByAnother(writeCsv(rows));
      expect(read).toEqual(rows.map((row) => row.map(exportText)));
      expect(read.map((row) => row.map(importText))).toEqual(rows);
    }),
    { seed: 20240301 },
  );
});
