import fc from 'fast-check';
import { BadFile } from '../../../emulator/files/bad-file';
import { csvDelimiter } from '../../../emulator/files/csv-delimiter';
import { csvRecords } from '../../../emulator/files/csv-records';
import { type CsvReading, fromCsv } from '../../../emulator/files/from-csv';

const reading: CsvReading = {
  id: 'book-1',
  name: 'leads',
  owner: 'boss@example.com',
  locale: 'zh_CN',
  timeZone: 'Asia/Shanghai',
  cells: 'text',
  year: 2024,
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, changes: Partial<CsvReading> = {}) => fromCsv(utf8(text), { ...reading, ...changes });
const values = (text: string) =>
  read(text).workbook.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null));

function refusal(bytes: Uint8Array): BadFile | undefined {
  try {
    fromCsv(bytes, reading);
  } catch (error) {
    if (error instanceof BadFile) return error;
  }
  return undefined;
}

describe('a CSV file', () => {
  test('becomes one tab of plain text, named after the file', () => {
    const { workbook } = read('编号,电话\n001,13800138000\n');
    const [sheet] = workbook.sheets;
    expect(sheet?.name).toBe('leads');
    expect(sheet?.rows[1]).toEqual([
      { value: '001', format: '@' },
      { value: '13800138000', format: '@' },
    ]);
    expect(sheet).toMatchObject({ rowCount: 1000, columnCount: 26 });
  });

  test.each([
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lone CR',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a hint about the delimiter',
      'sep=;\na;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes around delimiters',
      'a,b\n"1,2",3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    ['doubled quotes', 'a\n"say ""hi"""', [['a'], ['say "hi"']]],
    [
      'line ends in quotes',
      'a,b\n"1\n2",3',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      'blank fields',
      'a,b\n,2\n1,',
      [
        ['a', 'b'],
        [null, '2'],
        ['1', null],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n  \n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('may have %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('keeps a text that looks like a formula as text', () => {
    const cell = read('a\n=1+1').workbook.sheets[0]?.rows[1]?.[0];
    expect(cell).toEqual({ value: '=1+1', format: '@' });
  });

  test('keeps a row with too few or too many fields and names its line', () => {
    const { problems, raw } = read('a,b\n"x\ny",2\n1\n1,2,3\n');
    expect(problems).toEqual([
      { line: 4, code: 'field-count', text: '1' },
      { line: 5, code: 'field-count', text: '1,2,3' },
    ]);
    expect(raw).toEqual([['a', 'b'], ['x\ny', '2'], ['1'], ['1', '2', '3']]);
  });

  test('with a quotation mark never closed loses no row after it', () => {
    const { problems, raw, lines } = read('a,b\n"1,2\n3,4\n"5","6"\n');
    expect(raw).toEqual([
      ['a', 'b'],
      ['"1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(lines).toEqual([1, 2, 3, 4]);
    expect(problems).toEqual([{ line: 2, code: 'broken-quotes', text: '"1,2' }]);
  });

  test('keeps marks that stand inside of a field', () => {
    expect(values('a,b\n"Foo" Ltd,5" disk')).toEqual([
      ['a', 'b'],
      ['"Foo" Ltd', '5" disk'],
    ]);
  });

  test('reports a field longer than a cell can be', () => {
    const { problems, workbook } = read(`a,b\n${'x'.repeat(50_001)},2`);
    expect(problems[0]).toMatchObject({ line: 2, code: 'cell-too-long' });
    expect(workbook.sheets[0]?.rows[1]?.[0]?.value).toHaveLength(50_000);
  });
});

describe('understood as an import would', () => {
  const cells = (text: string) => read(`h\n${text}`, { cells: 'coerced' }).workbook.sheets[0]?.rows[1]?.[0];

  test.each([
    ['12.5', { value: 12.5 }],
    ['TRUE', { value: true }],
    ['展会', { value: '展会' }],
    ['001', { value: '001', format: '@' }],
    ['13800138000', { value: '13800138000', format: '@' }],
    ['+86 138 0013 8000', { value: '+86 138 0013 8000', format: '@' }],
    ['=1+1', { value: '=1+1', format: '@' }],
    ['0', { value: 0 }],
  ])('%s becomes %j', (text, cell) => {
    expect(cells(text)).toEqual(cell);
  });

  test('a day becomes a serial with a date format', () => {
    expect(cells('2024-03-01')).toMatchObject({ value: 45352, format: expect.stringContaining('yyyy') });
  });
});

describe('refused is', () => {
  const gbk = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0x0a, 0x31, 0x2c, 0xd5, 0xc5]);
  const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

  test.each<[string, Uint8Array, { code: string; detail: string }]>([
    ['GBK', gbk, { code: 'encoding', detail: 'gb18030' }],
    ['UTF-16 with its mark', wide('\uFEFF编号,客户\n1,2'), { code: 'encoding', detail: 'utf-16' }],
    ['UTF-16 without a mark', wide('编号,客户\n1,2\n3,4'), { code: 'encoding', detail: 'utf-16' }],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0]),
      { code: 'not-a-workbook', detail: 'binary' },
    ],
    ['a PDF that holds but one zero', utf8('%PDF-1.7\n\0\u0001binary'), { code: 'not-a-workbook', detail: 'pdf' }],
    ['a PDF that is all text', utf8('%PDF-1.4\nname,phone'), { code: 'not-a-workbook', detail: 'pdf' }],
    ['nothing', new Uint8Array(), { code: 'empty', detail: 'no text' }],
    ['blank lines', utf8(' \r\n\n'), { code: 'empty', detail: 'no text' }],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes)).toMatchObject(reason);
  });
});

describe('laws', () => {
  const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

  test('whatever is quoted comes back', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
        expect([...csvRecords(text, delimiter)].map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  test('no sign of any text is lost', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', ',', '\n', '\r\n', ' x'), { maxLength: 40 })
      .map((signs) => signs.join(''));
    const visible = (content: string): string => content.replace(/\s/g, '');
    fc.assert(
      fc.property(text, (content) => {
        const records = [...csvRecords(content, ',')];
        expect(visible(records.map(({ raw }) => raw).join(''))).toBe(visible(content));
      }),
    );
  });

  test('the delimiter is the one the records agree on', () => {
    expect(csvDelimiter('a;b;c\n1,2;3;4\n5;6;7')).toBe(';');
    expect(csvDelimiter('name\n张三\n李四')).toBe(',');
    expect(csvDelimiter('a|b\n1|2')).toBe('|');
  });
});
