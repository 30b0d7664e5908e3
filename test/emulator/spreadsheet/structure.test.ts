import { onSheet } from './on-sheet';

describe('tabs', () => {
  test('a new tab has 1000 rows and 26 columns and becomes the active one', () => {
    const lines = `const s = ss.insertSheet('Leads'); return [s.getMaxRows(), s.getMaxColumns(), ss.getActiveSheet().getName(), s.getIndex()];`;
    expect(onSheet(lines)).toEqual([1000, 26, 'Leads', 2]);
  });

  test('a new tab can stand first', () => {
    expect(onSheet(`ss.insertSheet('Leads', 0); return ss.getSheets().map((s) => s.getName());`)).toEqual([
      'Leads',
      'Sheet1',
    ]);
  });

  test('a new tab can be made from a template', () => {
    const lines = `sheet.getRange('A1').setValue('x'); const s = ss.insertSheet('Copy', { template: sheet }); s.getRange('A1').setValue('y'); return [sheet.getRange('A1').getValue(), s.getRange('A1').getValue()];`;
    expect(onSheet(lines)).toEqual(['x', 'y']);
  });

  test('a name is taken once', () => {
    const text = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(() => onSheet(`ss.insertSheet('Sheet1');`)).toThrow(text);
    expect(() => onSheet(`ss.insertSheet('b').setName('Sheet1');`)).toThrow(text);
  });

  test('a tab that does not exist is null, by name and by id', () => {
    expect(onSheet(`return [ss.getSheetByName('nope'), ss.getSheetById(12345), ss.getSheetByName('sheet1')];`)).toEqual(
      [null, null, null],
    );
  });

  test('the id of a tab stays when it is renamed and moved', () => {
    const lines = `const s = ss.insertSheet('a'); const id = s.getSheetId(); s.setName('b'); ss.setActiveSheet(s); ss.moveActiveSheet(1); return [ss.getSheetById(id).getName(), ss.getSheets()[0].getName()];`;
    expect(onSheet(lines)).toEqual(['b', 'b']);
  });

  test('the last visible tab can be neither hidden nor deleted', () => {
    expect(() => onSheet(`sheet.hideSheet();`)).toThrow("You can't hide all the sheets in a document.");
    expect(() => onSheet(`ss.deleteSheet(sheet);`)).toThrow("You can't remove all the sheets in a document.");
    expect(() => onSheet(`ss.insertSheet('b').hideSheet(); ss.deleteSheet(sheet);`)).toThrow("You can't remove all");
  });

  test('formulas follow a renamed tab', () => {
    const lines = `const s = ss.insertSheet('Old'); s.getRange('A1').setValue(4); sheet.getRange('A1').setFormula('=Old!A1+1'); s.setName('New one'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`;
    expect(onSheet(lines)).toEqual(["='New one'!A1+1", 5]);
  });

  test('formulas lose a deleted tab', () => {
    const lines = `const s = ss.insertSheet('Old'); sheet.getRange('A1').setFormula('=Old!A1'); ss.deleteSheet(s); return sheet.getRange('A1').getValue();`;
    expect(onSheet(lines)).toBe('#REF!');
  });

  test('a deleted tab refuses calls', () => {
    expect(() => onSheet(`const s = ss.insertSheet('Old'); ss.deleteSheet(s); s.getLastRow();`)).toThrow('not found');
  });

  test('copyTo makes a copy with its own id', () => {
    const lines = `sheet.getRange('A1').setValue('x'); const c = sheet.copyTo(ss); return [c.getName(), c.getSheetId() !== sheet.getSheetId(), c.getRange('A1').getValue()];`;
    expect(onSheet(lines)).toEqual(['Copy of Sheet1', true, 'x']);
  });

  test('a Chinese spreadsheet names new tabs in Chinese', () => {
    expect(onSheet(`return [sheet.getName(), ss.insertSheet().getName()];`, { locale: 'zh_CN' })).toEqual([
      '工作表1',
      '工作表2',
    ]);
  });
});

describe('rows and columns', () => {
  test('deleted rows pull up what lies below', () => {
    const lines = `sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]); sheet.deleteRows(2, 2); return [sheet.getRange('A1:A2').getValues(), sheet.getMaxRows()];`;
    expect(onSheet(lines)).toEqual([[[1], [4]], 998]);
  });

  test('inserted rows push down what lies below', () => {
    const lines = `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.insertRowsAfter(1, 2); return [sheet.getRange('A1:A4').getValues().flat(), sheet.getMaxRows()];`;
    expect(onSheet(lines)).toEqual([[1, '', '', 2], 1002]);
  });

  test('inserted rows take format and rule of the neighbour, not its value or note', () => {
    const lines = `const r = sheet.getRange('A1'); r.setNumberFormat('@').setValue('x').setNote('n'); sheet.insertRowAfter(1); const b = sheet.getRange('A2'); return [b.getNumberFormat(), b.getValue(), b.getNote()];`;
    expect(onSheet(lines)).toEqual(['@', '', '']);
  });

  test('a column inserted by a user shifts letters, values and formats', () => {
    const lines = `sheet.getRange('A1:B1').setValues([['id', 'name']]); sheet.insertColumnBefore(1); return [sheet.getRange('A1:C1').getValues()[0], sheet.getMaxColumns()];`;
    expect(onSheet(lines)).toEqual([['', 'id', 'name'], 27]);
  });

  test('moved columns take everything along', () => {
    const lines = `sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.getRange('A1').setNote('n'); sheet.setColumnWidth(1, 333); sheet.moveColumns(sheet.getRange('A:A'), 4);
      return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('C1').getNote(), sheet.getColumnWidth(3), sheet.getColumnWidth(1)];`;
    expect(onSheet(lines)).toEqual([['b', 'c', 'a'], 'n', 333, 100]);
  });

  test('moved rows', () => {
    const lines = `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.moveRows(sheet.getRange('3:3'), 1); return sheet.getRange('A1:A3').getValues().flat();`;
    expect(onSheet(lines)).toEqual([3, 1, 2]);
  });

  test('formulas follow, and a reference to a deleted column is lost', () => {
    const lines = `sheet.getRange('D1').setFormula('=A1+C1'); sheet.insertColumnBefore(1); const one = sheet.getRange('E1').getFormula(); sheet.deleteColumn(2); return [one, sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()];`;
    expect(onSheet(lines)).toEqual(['=B1+D1', '=#REF!+C1', '#REF!']);
  });

  test('not all rows and not all unfrozen rows can go', () => {
    expect(() => onSheet(`sheet.deleteRows(1, 1000);`)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => onSheet(`sheet.setFrozenRows(1); sheet.deleteRows(2, 999);`)).toThrow('non-frozen rows');
  });

  test('rows outside the grid are refused', () => {
    expect(() => onSheet(`sheet.deleteRow(1001);`)).toThrow('outside the dimensions of the sheet');
  });

  test('hidden rows and columns are told apart by who hid them', () => {
    const lines = `sheet.hideRows(2, 2); sheet.hideColumns(3); const one = [sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(3)]; sheet.showRows(2, 2); sheet.showColumns(3); return [one, [sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(3)]];`;
    expect(onSheet(lines)).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('frozen lines, widths, colours and heights are kept', () => {
    const lines = `sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(2, 2, 150); sheet.setRowHeight(1, 40); sheet.setTabColor('#00FF00');
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1), sheet.getTabColor()];`;
    expect(onSheet(lines)).toEqual([2, 1, 150, 100, 40, '#00ff00']);
  });
});

describe('sorting', () => {
  const filled = `sheet.getRange('A1:B4').setValues([['Name', 'N'], ['c', 1], ['a', 3], ['b', 2]]);`;

  test('Sheet.sort leaves frozen rows in place', () => {
    const lines = `${filled} sheet.setFrozenRows(1); sheet.sort(1); return sheet.getRange('A1:A4').getValues().flat();`;
    expect(onSheet(lines)).toEqual(['Name', 'a', 'b', 'c']);
  });

  test('Range.sort sorts exactly its rows, downwards too', () => {
    const lines = `${filled} sheet.getRange('A2:B4').sort({ column: 2, ascending: false }); return sheet.getRange('A1:B4').getValues();`;
    expect(onSheet(lines)).toEqual([
      ['Name', 'N'],
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
  });

  test('by several keys', () => {
    const lines = `sheet.getRange('A1:B3').setValues([[1, 'b'], [2, 'a'], [1, 'a']]); sheet.getRange('A1:B3').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]); return sheet.getRange('A1:B3').getValues();`;
    expect(onSheet(lines)).toEqual([
      [1, 'b'],
      [1, 'a'],
      [2, 'a'],
    ]);
  });

  test('of one column alone tears rows apart', () => {
    const lines = `${filled} sheet.getRange('A2:A4').sort(1); return sheet.getRange('A2:B4').getValues();`;
    expect(onSheet(lines)).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ]);
  });

  test('moves notes and formats with the values and hidden rows too', () => {
    const lines = `${filled} sheet.getRange('A2').setNote('of c'); sheet.hideRows(3); sheet.getRange('A2:B4').sort(1); return sheet.getRange('A2:A4').getNotes().flat();`;
    expect(onSheet(lines)).toEqual(['', '', 'of c']);
  });

  test('leaves row metadata with the physical row', () => {
    const lines = `${filled} sheet.getRange('2:2').addDeveloperMetadata('lead', 'c'); sheet.getRange('A2:B4').sort(1); return ss.createDeveloperMetadataFinder().withKey('lead').find()[0].getLocation().getRow().getA1Notation();`;
    expect(onSheet(lines)).toBe('2:2');
  });
});

describe('the basic filter', () => {
  test('is one for each tab', () => {
    expect(() => onSheet(`sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter();`)).toThrow(
      'already has a filter',
    );
  });

  test('sorts without its header row and can be removed', () => {
    const lines = `sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]); const f = sheet.getRange('A1:A3').createFilter(); f.sort(1, true); f.remove(); return [sheet.getRange('A1:A3').getValues().flat(), sheet.getFilter()];`;
    expect(onSheet(lines)).toEqual([['z', 'a', 'b'], null]);
  });
});

describe('named ranges', () => {
  test('are null when absent, found when present, and follow their cells', () => {
    const lines = `const none = ss.getRangeByName('stages'); ss.setNamedRange('stages', sheet.getRange('B2:B4')); sheet.insertRowBefore(1); return [none, ss.getRangeByName('stages').getA1Notation(), ss.getNamedRanges().map((n) => n.getName())];`;
    expect(onSheet(lines)).toEqual([null, 'B3:B5', ['stages']]);
  });
});

describe('searching', () => {
  const finder = (calls: string): unknown =>
    onSheet(
      `sheet.getRange('A1:B2').setValues([['Ann', 'annabel'], ['bob', 'ANN']]); const all = sheet.createTextFinder('ann')${calls}.findAll(); return all.map((r) => r.getA1Notation());`,
    );

  test('ignores case and finds parts unless told otherwise', () => {
    expect(finder('')).toEqual(['A1', 'B1', 'B2']);
    expect(finder('.matchEntireCell(true)')).toEqual(['A1', 'B2']);
    expect(finder('.matchCase(true)')).toEqual(['B1']);
  });

  test('findNext walks on and ends with null', () => {
    const lines = `sheet.getRange('A1:A2').setValues([['x'], ['x']]); const f = sheet.getRange('A1:A5').createTextFinder('x'); return [f.findNext().getRow(), f.findNext().getRow(), f.findNext()];`;
    expect(onSheet(lines)).toEqual([1, 2, null]);
  });
});

describe('the spreadsheet', () => {
  test('tells its id, name, locale, zone and people', () => {
    const lines = `return [ss.getId().length, ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getOwner().getEmail(), ss.getEditors().map((u) => u.getEmail()), ss.getUrl().endsWith(ss.getId() + '/edit')];`;
    expect(onSheet(lines, { editors: ['rep@example.com'] })).toEqual([
      44,
      'Leads',
      'en_US',
      'Asia/Shanghai',
      'boss@example.com',
      ['boss@example.com', 'rep@example.com'],
      true,
    ]);
  });

  test('is the same object all the time', () => {
    expect(
      onSheet(
        `return [SpreadsheetApp.getActive() === SpreadsheetApp.getActiveSpreadsheet(), ss.getSheets()[0] === sheet];`,
      ),
    ).toEqual([true, true]);
  });

  test('another one cannot be opened with the scope of this one only', () => {
    expect(() => onSheet(`SpreadsheetApp.openById('abc');`)).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  test('an unknown zone is refused', () => {
    expect(() => onSheet(`ss.setSpreadsheetTimeZone('Mars/Olympus');`)).toThrow('Mars/Olympus');
  });

  test('enums print as their names', () => {
    expect(onSheet(`return JSON.stringify([Charts.ChartType.BUBBLE, SpreadsheetApp.ProtectionType.RANGE]);`)).toBe(
      '["BUBBLE","RANGE"]',
    );
  });
});

describe('finding one’s way on a tab', () => {
  const block = `sheet.getRange('B2:C4').setValues([['a', 'b'], ['c', ''], ['d', 'e']]); sheet.getRange('F9').setValue('x');`;

  test('the data region ends at blank rows and columns', () => {
    const lines = `${block} return [sheet.getRange('C3').getDataRegion().getA1Notation(), sheet.getRange('F9').getDataRegion().getA1Notation()];`;
    expect(onSheet(lines)).toEqual(['B2:C4', 'F9']);
  });

  test('the next data cell is where Ctrl+arrow arrives', () => {
    const lines = `${block} const to = (from, way) => sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction[way]).getA1Notation();
      return [to('B2', 'DOWN'), to('C2', 'DOWN'), to('B4', 'DOWN'), to('B2', 'NEXT'), to('A9', 'NEXT'), to('F9', 'UP')];`;
    expect(onSheet(lines)).toEqual(['B4', 'C4', 'B1000', 'C2', 'F9', 'F1']);
  });

  test('columns fit their longest text, empty ones keep their width', () => {
    const lines = `sheet.getRange('A1').setValue('客户名称客户名称客户名称'); sheet.autoResizeColumns(1, 2); return [sheet.getColumnWidth(1) > 150, sheet.getColumnWidth(2)];`;
    expect(onSheet(lines)).toEqual([true, 100]);
  });

  test('the active tab can be copied, renamed and deleted', () => {
    const lines = `sheet.getRange('A1').setValue('x'); const copy = ss.duplicateActiveSheet(); ss.renameActiveSheet('Mine'); const names = ss.getSheets().map((s) => s.getName()); ss.deleteActiveSheet(); return [names, copy.getRange ? ss.getNumSheets() : 0];`;
    expect(onSheet(lines)).toEqual([['Sheet1', 'Mine'], 1]);
  });
});
