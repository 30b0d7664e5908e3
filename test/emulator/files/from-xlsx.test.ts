import ExcelJS from 'exceljs';
import { BadFile } from '../../../emulator/files/bad-file';
import type { FileIdentity } from '../../../emulator/files/file-identity';
import { fromXlsx } from '../../../emulator/files/from-xlsx';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { readParts, replaceParts } from '../../../emulator/files/zip-parts';
import type { Cell, Sheet, Workbook } from '../../../emulator/model';
import { aList, aSheet, aWorkbook, NOW } from './sample-workbook';

const identity: FileIdentity = {
  id: 'book-1',
  name: '线索',
  owner: 'boss@example.com',
  locale: 'zh_CN',
  timeZone: 'Asia/Shanghai',
};

/** A file that somebody else's program made. */
async function foreign(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Leads'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Workbook> {
  return fromXlsx(await foreign(fill), identity);
}

const cellOf = ({ sheets }: Workbook, row: number, column: number): Cell | undefined =>
  sheets[0]?.rows[row - 1]?.[column - 1];

describe("somebody else's file", () => {
  test.each<[string, ExcelJS.CellValue, Cell]>([
    ['a text', '张三', { value: '张三' }],
    ['a text of digits', '001', { value: '001' }],
    ['a number', 12.5, { value: 12.5 }],
    ['a truth', true, { value: true }],
    ['an error', { error: '#N/A' }, { value: '#N/A' }],
    ['rich text', { richText: [{ text: '张' }, { text: '三', font: { bold: true } }] }, { value: '张三' }],
    ['a link', { text: '网站', hyperlink: 'https://example.com' }, { value: '网站' }],
    ['a formula', { formula: 'SUM(1,2)', result: 3 }, { value: 3, formula: '=SUM(1,2)' }],
    ['a formula of a text', { formula: '"a"&"b"', result: 'ab' }, { value: 'ab', formula: '="a"&"b"' }],
  ])('gives %s', async (_, value, cell) => {
    const workbook = await read((sheet) => {
      sheet.getCell('A1').value = value;
    });
    expect(cellOf(workbook, 1, 1)).toMatchObject(cell);
    expect(cellOf(workbook, 1, 1)?.formula).toBe(cell.formula);
  });

  test('gives days as serials, with a format of the locale when the file names none of its own', async () => {
    const workbook = await read((sheet) => {
      sheet.getCell('A1').value = new Date(Date.UTC(2024, 2, 1, 9, 30));
      sheet.getCell('A1').numFmt = 'yyyy\\-mm\\-dd\\ hh:mm;@';
      sheet.getCell('A2').value = new Date(Date.UTC(2024, 2, 1));
    });
    expect(cellOf(workbook, 1, 1)?.value).toBeCloseTo(45352 + 9.5 / 24, 9);
    expect(cellOf(workbook, 1, 1)?.format).toBe('yyyy-mm-dd hh:mm');
    expect(cellOf(workbook, 2, 1)).toMatchObject({ value: 45352, format: 'yyyy-m-d' });
  });

  test('gives formulas that share one as formulas of their own', async () => {
    const workbook = await read((sheet) => {
      sheet.getCell('B1').value = { formula: 'A1*2', result: 2, shareType: 'shared', ref: 'B1:B2' } as never;
      sheet.getCell('B2').value = { sharedFormula: 'B1', result: 4 } as never;
    });
    expect(cellOf(workbook, 1, 2)?.formula).toBe('=A1*2');
    expect(cellOf(workbook, 2, 2)?.formula).toBe('=A2*2');
  });

  test('gives looks, notes, widths, hidden parts and frozen panes', async () => {
    const workbook = await read((sheet) => {
      const cell = sheet.getCell('A1');
      cell.value = 'x';
      cell.font = { bold: true, color: { argb: 'FFFF0000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } };
      cell.note = '备注';
      sheet.getColumn(2).width = 35;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(3).hidden = true;
      sheet.getCell('A3').value = 'y';
      sheet.views = [{ state: 'frozen', ySplit: 1 }];
      sheet.mergeCells('A5:B6');
    });
    expect(cellOf(workbook, 1, 1)).toMatchObject({
      note: '备注',
      style: { fontWeight: 'bold', fontColor: '#ff0000', background: '#ddeeff' },
    });
    const [leads] = workbook.sheets;
    expect(leads?.columnWidths.get(2)).toBe(250);
    expect([...(leads?.hiddenColumns ?? [])]).toEqual([3]);
    expect([...(leads?.hiddenRows ?? [])]).toEqual([3]);
    expect(leads).toMatchObject({ frozenRows: 1, merges: [{ row: 5, column: 1, rows: 2, columns: 2 }] });
  });

  test('gives dropdowns, and knows which of them only warn', async () => {
    const workbook = await read((sheet, book) => {
      book.addWorksheet('Lists').getCell('A1').value = '展会';
      sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"高,低"'], showErrorMessage: true };
      sheet.getCell('B2').dataValidation = {
        type: 'list',
        formulae: ['Lists!$A$1:$A$9'],
        showErrorMessage: true,
        errorStyle: 'warning',
      };
    });
    expect(cellOf(workbook, 2, 1)?.validation).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: ['高', '低'],
      allowInvalid: false,
    });
    expect(cellOf(workbook, 2, 2)?.validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      source: { sheetId: 2, area: { row: 1, column: 1, rows: 9, columns: 1 } },
      allowInvalid: true,
    });
  });

  test('gives dropdowns of another tab as Excel writes them since 2010', async () => {
    const bytes = await foreign((sheet, book) => {
      sheet.getCell('A1').value = 'x';
      book.addWorksheet('来源 & 渠道');
    });
    const path = 'xl/worksheets/sheet1.xml';
    const rule =
      '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>\'来源 &amp; 渠道\'!$A$1:$A$5</xm:f>' +
      '</x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation>';
    const list = `<extLst><ext uri="x"><x14:dataValidations count="1">${rule}</x14:dataValidations></ext></extLst></worksheet>`;
    const text = readParts(bytes).get(path)?.replace('</worksheet>', list) ?? '';
    const workbook = await fromXlsx(replaceParts(bytes, new Map([[path, text]])), identity);
    expect(cellOf(workbook, 3, 2)?.validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      source: { sheetId: 2, area: { row: 1, column: 1, rows: 5, columns: 1 } },
      allowInvalid: false,
    });
  });

  test('coloured down to a far row gives no more rows than it has data', async () => {
    const workbook = await read((sheet) => {
      sheet.getCell('A1').value = 'x';
      for (const row of [2, 5000])
        sheet.getCell(row, 40).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } };
    });
    expect(workbook.sheets[0]).toMatchObject({ rowCount: 1000, columnCount: 26 });
  });

  test('gives hidden tabs and a grid of at least 1000 × 26', async () => {
    const workbook = await read((_, book) => {
      book.addWorksheet('memory', { state: 'veryHidden' });
    });
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Leads', false],
      ['memory', true],
    ]);
    expect(workbook.sheets[0]).toMatchObject({ rowCount: 1000, columnCount: 26 });
    expect(workbook).toMatchObject({ ...identity, nextId: 3 });
  });
});

describe('there and back', () => {
  const rule = aList(['高', '低'], { help: '选一个' });
  const long = aList(
    Array.from({ length: 90 }, (_, index) => `成员, ${index}`),
    { allowInvalid: false },
  );
  const fromRange = aList([], {
    kind: 'range',
    criteria: 'VALUE_IN_RANGE',
    source: { sheetId: 2, area: { row: 2, column: 1, rows: 9, columns: 1 } },
  });
  const tick = { kind: 'checkbox', criteria: 'CHECKBOX', values: [], allowInvalid: false, showDropdown: true } as const;
  const sheets: Sheet[] = [
    aSheet(
      '线索',
      [
        ['编号', '日期', '等级'],
        [
          { value: '001', format: '@' },
          { value: 45352.5, format: 'yyyy-mm-dd hh:mm' },
          { value: '高', validation: rule },
        ],
        [{ value: '=1+1' }, { value: 0.5, format: 'h:mm' }, { value: null, validation: rule }],
        [
          { value: true, validation: tick },
          { value: 2, format: 'yyyy年m月d日' },
          { value: 'x', validation: long },
        ],
        [
          { value: 7, formula: '=SUM(A2:A3,1)' },
          { value: 1.25, format: '[h]:mm' },
          { value: null, validation: fromRange },
        ],
        [
          { value: 'a', style: { background: '#ddeeff', fontWeight: 'bold', horizontal: 'center' }, note: '备注' },
          '_x0041_',
          ' a\nb ',
        ],
        [{ value: 3, formula: '=COUNTUNIQUE(A2:A)' }],
      ],
      {
        frozenRows: 1,
        frozenColumns: 1,
        tabColor: '#ff0000',
        columnWidths: new Map([[2, 220]]),
        rowHeights: new Map([[1, 40]]),
        hiddenColumns: new Set([4]),
        hiddenRows: new Set([9]),
        merges: [{ row: 20, column: 1, rows: 2, columns: 2 }],
        conditionalRules: [
          {
            areas: [{ row: 2, column: 1, rows: 9, columns: 3 }],
            criteria: 'CUSTOM_FORMULA',
            values: ['=$C2="高"'],
            style: { background: '#ffcccc' },
          },
        ],
        filter: { area: { row: 1, column: 1, rows: 5, columns: 3 }, hiddenValues: new Map([[3, ['x']]]) },
      },
    ),
    aSheet('History', [['x']], { id: 2, hidden: true }),
  ];
  const namedRanges = new Map([['全部', { sheetId: 1, area: { row: 1, column: 1, rows: 5, columns: 3 } }]]);

  test('nothing changes', async () => {
    const back = await fromXlsx(await toXlsx(aWorkbook(sheets, { namedRanges }), NOW), identity);
    expect(back).toEqual(aWorkbook(sheets, { namedRanges, nextId: 3 }));
  });
});

describe('refused is', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** The archive with another path (of the same length) for a part. */
  const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
    new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
  /** The archive whose directory says that its first part unpacks to this size. */
  const claimingSize = (bytes: Uint8Array, size: number): Uint8Array => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(size, copy.indexOf('PK\u0001\u0002') + 24);
    return new Uint8Array(copy);
  };
  const reason = async (bytes: Uint8Array): Promise<string> => {
    const error: unknown = await fromXlsx(bytes, identity).catch((thrown: unknown) => thrown);
    return error instanceof BadFile ? error.code : `no BadFile: ${String(error)}`;
  };

  test('an empty file', async () => expect(await reason(new Uint8Array())).toBe('empty'));
  test('a text', async () => expect(await reason(bytesOf('编号,客户'))).toBe('not-a-workbook'));
  test('a workbook before 2007', async () => {
    expect(await reason(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe(
      'not-a-workbook',
    );
  });
  test('an encrypted workbook', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await reason(new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), name])))).toBe(
      'encrypted',
    );
  });
  test('another archive', async () => {
    const bytes = await toXlsx(aWorkbook([aSheet('a', [['x']])]), NOW);
    expect(await reason(renamed(bytes, 'xl/workbook.xml', 'xl/document.xml'))).toBe('not-a-workbook');
  });
  test('a file that unpacks to more than can be read', async () => {
    const bytes = await toXlsx(aWorkbook([aSheet('a', [['x']])]), NOW);
    expect(await reason(claimingSize(bytes, 0xf0000000))).toBe('too-large');
  });
  test('half a file', async () => {
    const bytes = await toXlsx(aWorkbook([aSheet('a', [['x']])]), NOW);
    expect(await reason(bytes.slice(0, bytes.length / 2))).toBe('damaged');
  });
  test('a file whose tab is broken', async () => {
    const bytes = await toXlsx(aWorkbook([aSheet('a', [['x']])]), NOW);
    const cut = readParts(bytes).get('xl/worksheets/sheet1.xml')?.replace('<sheetData>', '<c r="XFE1048577"') ?? '';
    const broken = replaceParts(
      bytes,
      new Map([
        ['xl/workbook.xml', '<not'],
        ['xl/worksheets/sheet1.xml', cut],
      ]),
    );
    expect(await reason(broken)).toBe('damaged');
  });
});
