import ExcelJS from 'exceljs';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { readParts } from '../../../emulator/files/zip-parts';
import type { Protection, Sheet, Workbook } from '../../../emulator/model';
import { aList, aSheet, aWorkbook, NOW } from './sample-workbook';

/** The file as a reader that nobody here wrote understands it. */
async function excel(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await toXlsx(workbook, NOW);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

async function tab(sheet: Sheet, others: Sheet[] = []): Promise<ExcelJS.Worksheet> {
  const book = await excel(aWorkbook([sheet, ...others]));
  const [first] = book.worksheets;
  if (first === undefined) throw new Error('the file has no tab');
  return first;
}

const parts = async (workbook: Workbook): Promise<Map<string, string>> => readParts(await toXlsx(workbook, NOW));

describe('values', () => {
  test.each([
    ['a text', '张三'],
    ['a text of digits', '001'],
    ['a text like a formula', '=1+1'],
    ['a text with a plus', '+86 138'],
    ['a text with marks of the file format', 'a<b>&"c" _x0041_\nd'],
    ['a number', 1.5],
    ['a tick', true],
    ['a no', false],
  ])('%s stays what it is', async (_, value) => {
    const cell = (await tab(aSheet('a', [[value]]))).getCell('A1');
    expect(cell.value).toBe(value);
    expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
  });

  test('a day is a true date with its format', async () => {
    const cell = (await tab(aSheet('a', [[{ value: 45352.5, format: 'yyyy-mm-dd hh:mm' }]]))).getCell('A1');
    expect(cell.value).toEqual(new Date(Date.UTC(2024, 2, 1, 12)));
    expect(cell.numFmt).toBe('yyyy-mm-dd hh:mm');
  });

  test('a formula comes with its last result', async () => {
    const sheet = await tab(aSheet('a', [[1, { value: 3, formula: '=IF(A1>0;3;4)' }]]));
    expect(sheet.getCell('B1').value).toEqual({ formula: 'IF(A1>0,3,4)', result: 3 });
  });

  test('an error is an error', async () => {
    expect((await tab(aSheet('a', [['#N/A']]))).getCell('A1').value).toEqual({ error: '#N/A' });
  });
});

describe('looks', () => {
  test('colours and fonts', async () => {
    const style = { background: '#ddeeff', fontColor: '#f00', fontWeight: 'bold', fontSize: 12, wrap: 'WRAP' } as const;
    const cell = (await tab(aSheet('a', [[{ value: 'x', style }]]))).getCell('A1');
    expect(cell.fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } });
    expect(cell.font).toMatchObject({ bold: true, size: 12, name: 'Arial', color: { argb: 'FFFF0000' } });
    expect(cell.alignment).toMatchObject({ wrapText: true });
  });

  test('a cell that is only coloured', async () => {
    const sheet = await tab(aSheet('a', [[null, { value: null, style: { background: '#00ff00' } }]]));
    expect(sheet.getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
  });

  test('notes', async () => {
    const note = (await tab(aSheet('a', [[{ value: 'x', note: '一\n二' }]]))).getCell('A1').note;
    expect(JSON.stringify(note)).toContain('一\\n二');
  });

  test('widths, heights, hidden rows and columns', async () => {
    const sheet = await tab(
      aSheet('a', [['x']], {
        columnWidths: new Map([[2, 250]]),
        rowHeights: new Map([[1, 40]]),
        hiddenColumns: new Set([3]),
        hiddenRows: new Set([4]),
      }),
    );
    expect(sheet.getColumn(1).width).toBeCloseTo(13.57, 1);
    expect(sheet.getColumn(2).width).toBeCloseTo(35, 1);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getRow(4).hidden).toBe(true);
  });

  test('merged cells', async () => {
    const sheet = await tab(aSheet('a', [['x']], { merges: [{ row: 1, column: 1, rows: 2, columns: 3 }] }));
    expect(sheet.getCell('C2').master.address).toBe('A1');
  });
});

describe('tabs', () => {
  test('frozen panes, colour, direction and gridlines', async () => {
    const sheet = await tab(
      aSheet('a', [['x']], {
        frozenRows: 1,
        frozenColumns: 2,
        tabColor: '#ff0000',
        rightToLeft: true,
        hiddenGridlines: true,
      }),
    );
    expect(sheet.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 2,
      ySplit: 1,
      rightToLeft: true,
      showGridLines: false,
    });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FFFF0000' });
  });

  test('hidden ones are hidden, and the file opens on one that is not', async () => {
    const book = await excel(aWorkbook([aSheet('memory', [], { hidden: true }), aSheet('线索', [], { id: 2 })]));
    expect(book.worksheets.map(({ state }) => state)).toEqual(['hidden', 'visible']);
    expect(book.views[0]?.activeTab).toBe(1);
  });

  test('get another name only where the file format forbids theirs', async () => {
    const names = ['History', '成交/流失', 'x'.repeat(40), 'A', 'a', '线索'];
    const book = await excel(aWorkbook(names.map((name, index) => aSheet(name, [], { id: index + 1 }))));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'History_',
      '成交_流失',
      'x'.repeat(31),
      'A',
      'a (2)',
      '线索',
    ]);
  });

  test('named ranges', async () => {
    const namedRanges = new Map([['全部', { sheetId: 1, area: { row: 2, column: 1, rows: 3, columns: 2 } }]]);
    const book = await excel(aWorkbook([aSheet('线索', [['x']])], { namedRanges }));
    expect(book.definedNames.getRanges('全部').ranges).toEqual(["'线索'!$A$2:$B$4"]);
  });
});

describe('rules', () => {
  const stages = aList(['初次接触', '已成交']);

  test('a list that only warns lets every value in', async () => {
    const rule = { value: null, validation: stages };
    const sheet = await tab(aSheet('a', [['阶段'], [rule], [rule], [rule]]));
    expect(sheet.getCell('A4').dataValidation).toMatchObject({ type: 'list', formulae: ['"初次接触,已成交"'] });
    expect(sheet.getCell('A4').dataValidation.showErrorMessage).toBeFalsy();
  });

  test('a list that refuses stops other values and says its help', async () => {
    const validation = aList(['是', '否'], { allowInvalid: false, help: '选一个' });
    const rule = (await tab(aSheet('a', [[{ value: '是', validation }]]))).getCell('A1').dataValidation;
    expect(rule).toMatchObject({
      showErrorMessage: true,
      errorStyle: 'stop',
      showInputMessage: true,
      prompt: '选一个',
    });
  });

  test.each([
    ['longer than a rule may be', Array.from({ length: 80 }, (_, index) => `成员${index}`)],
    ['with commas', ['王, 总', '李']],
  ])('a list %s stands in a hidden tab', async (_, values) => {
    const book = await excel(aWorkbook([aSheet('a', [[{ value: null, validation: aList(values) }]])]));
    const [first, lists] = book.worksheets;
    expect(first?.getCell('A1').dataValidation.formulae).toEqual([`_lists!$A$1:$A$${values.length}`]);
    expect(lists?.state).toBe('veryHidden');
    expect(lists?.getColumn(1).values.slice(1)).toEqual(values);
  });

  test('a list from a range refers to its tab', async () => {
    const source = { sheetId: 2, area: { row: 2, column: 1, rows: 9, columns: 1 } };
    const validation = aList([], { kind: 'range', criteria: 'VALUE_IN_RANGE', source });
    const sheet = await tab(aSheet('跟进', [[{ value: null, validation }]]), [aSheet('线索', [['x']], { id: 2 })]);
    expect(sheet.getCell('A1').dataValidation.formulae).toEqual(["'线索'!$A$2:$A$10"]);
  });

  test('days and numbers are compared', async () => {
    const day = aList([45352], { kind: 'date', criteria: 'DATE_ON_OR_AFTER' });
    const number = aList([1, 5], { kind: 'number', criteria: 'NUMBER_BETWEEN' });
    const sheet = await tab(
      aSheet('a', [
        [
          { value: null, validation: day },
          { value: null, validation: number },
        ],
      ]),
    );
    expect(sheet.getCell('A1').dataValidation).toMatchObject({ type: 'date', operator: 'greaterThanOrEqual' });
    expect(sheet.getCell('B1').dataValidation).toMatchObject({ type: 'decimal', formulae: [1, 5] });
  });

  test('equal rules side by side are one rule in the file', async () => {
    const rule = (): { value: null; validation: typeof stages } => ({ value: null, validation: { ...stages } });
    const rows = Array.from({ length: 50 }, () => [rule(), rule()]);
    const xml = (await parts(aWorkbook([aSheet('a', rows)]))).get('xl/worksheets/sheet1.xml');
    expect(xml?.match(/<dataValidation [^>]*>/g)).toEqual([expect.stringContaining('sqref="A1:B50"')]);
  });

  test('conditional colours keep their formula and order', async () => {
    const areas = [{ row: 2, column: 1, rows: 99, columns: 3 }];
    const sheet = await tab(
      aSheet('a', [['x']], {
        conditionalRules: [
          {
            areas,
            criteria: 'CUSTOM_FORMULA',
            values: ['=AND($A2<TODAY();N("leadbook")=0)'],
            style: { background: '#ff0000' },
          },
          { areas, criteria: 'TEXT_CONTAINS', values: ['高'], style: { fontColor: '#00ff00' } },
          { areas, criteria: 'NUMBER_GREATER_THAN', values: [5], style: { fontWeight: 'bold' } },
        ],
      }),
    );
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: object[] }[];
    };
    expect(conditionalFormattings[0]?.ref).toBe('A2:C100');
    expect(conditionalFormattings[0]?.rules).toMatchObject([
      {
        type: 'expression',
        priority: 1,
        formulae: ['AND($A2<TODAY(),N("leadbook")=0)'],
        style: { fill: { bgColor: { argb: 'FFFF0000' } } },
      },
      { type: 'expression', priority: 2, formulae: ['ISNUMBER(SEARCH("高",A2))'] },
      { type: 'cellIs', priority: 3, operator: 'greaterThan', formulae: ['5'] },
    ]);
  });

  test('a filter hides the rows of the values it leaves out', async () => {
    const filter = { area: { row: 1, column: 1, rows: 4, columns: 2 }, hiddenValues: new Map([[2, ['低']]]) };
    const sheet = await tab(
      aSheet(
        'a',
        [
          ['名', '级'],
          ['x', '高'],
          ['y', '低'],
          ['z', '高'],
        ],
        { filter },
      ),
    );
    expect(sheet.autoFilter).toBe('A1:B4');
    expect([2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, true, false]);
  });
});

describe('protection', () => {
  const hard: Protection = {
    id: 1,
    kind: 'SHEET',
    description: '',
    warningOnly: false,
    editors: ['boss@example.com'],
    domainEdit: false,
  };
  const locked = async (protection: Protection): Promise<boolean> => {
    const xml = (await parts(aWorkbook([aSheet('a', [['x']], { protections: [protection] })]))).get(
      'xl/worksheets/sheet1.xml',
    );
    return xml?.includes('<sheetProtection') === true;
  };

  test('of a whole tab locks it', async () => {
    expect(await locked(hard)).toBe(true);
  });

  test.each([
    ['that only warns', { ...hard, warningOnly: true }],
    ['without its own list of editors', { ...hard, editors: null }],
    ['of a range', { ...hard, kind: 'RANGE' as const, area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  ])('%s locks nothing', async (_, protection) => {
    expect(await locked(protection)).toBe(false);
  });

  test('leaves the cells open that it names', async () => {
    const unprotected = [{ row: 2, column: 1, rows: 2, columns: 1 }];
    const sheet = await tab(aSheet('a', [['x'], ['y']], { protections: [{ ...hard, unprotected }] }));
    expect(sheet.getCell('A1').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('A2').protection.locked).toBe(false);
    expect(sheet.getCell('A3').protection.locked).toBe(false);
  });
});

test('equal workbooks give equal bytes, and the moment given is the moment told', async () => {
  const workbook = aWorkbook([aSheet('a', [['x']])]);
  expect(await toXlsx(workbook, NOW)).toEqual(await toXlsx(workbook, NOW));
  expect((await parts(workbook)).get('docProps/core.xml')).toContain('2024-03-01T01:00:00');
});

test('5,000 rows of 45 columns are written and read', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 45 }, (__, column) => `${row}-${column}`));
  const book = await excel(aWorkbook([aSheet('a', rows, { rowCount: 5000, columnCount: 45 })]));
  expect(book.worksheets[0]?.getCell(5000, 45).value).toBe('4999-44');
});
