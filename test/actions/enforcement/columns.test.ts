import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

const cell = (book: TestBook, a1: string) => book.file.display(book.tab('leads'), a1);

describe('a team rearranges its sheet', () => {
  test('a header with a name of its own is found by the mark of its column, at once and ever after', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', source: '官网' }).forEach(succeeded);
    book.desk.type(book.tab('leads'), 'M1', '走到哪一步');
    book.desk.type(book.tab('leads'), 'M2', '谈判').forEach(succeeded);
    expect(cell(book, 'M2')).toBe('谈判阶段');
    const again = book.desk.type(book.tab('leads'), 'M2', '报价').map(succeeded)[0];
    expect(cell(book, 'M2')).toBe('方案讨论');
    expect(again?.calls.get('DeveloperMetadataFinder.find')).toBeUndefined();
    sweep(book);
    expect(cell(book, 'M1')).toBe('走到哪一步');
  });

  test('moved columns go on working', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司' }).forEach(succeeded);
    book.desk.moveColumns(book.tab('leads'), 13, 1, 2);
    expect(cell(book, 'B1')).toBe('阶段');
    book.enter('leads', 2, { stage: '谈判', source: '瞎写' }).forEach(succeeded);
    expect(book.shown('leads', 2)).toMatchObject({ customerName: '甲公司', stage: '谈判阶段', source: '' });
  });

  test('columns of the team in between are never touched, their formulas neither', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', amount: '100' }).forEach(succeeded);
    book.desk.insertColumns(book.tab('leads'), 3, 2);
    book.desk.type(book.tab('leads'), 'C1', '我们的折扣');
    book.desk.type(book.tab('leads'), 'C2', '=1+1');
    book.desk.type(book.tab('leads'), 'D1', '备忘');
    book.desk.type(book.tab('leads'), 'D2', "'001");
    book.enter('leads', 2, { stage: '谈判', source: '瞎写', phone: '138 0013 8000' }).forEach(succeeded);
    sweep(book);
    expect(book.file.formula(book.tab('leads'), 'C2')).toBe('=1+1');
    expect(book.file.value(book.tab('leads'), 'D2')).toBe('001');
  });

  test('a formula in a column of ours stays a formula', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', contactName: '王' }).forEach(succeeded);
    const need = book.place('leads', 2, 'need');
    book.desk.type(book.tab('leads'), need, '=C2&"的需求"');
    const stage = book.place('leads', 2, 'nextContactOn');
    book.desk.type(book.tab('leads'), stage, '=DATE(2024;3;20)');
    book.enter('leads', 2, { stage: '谈判', source: '官网' }).forEach(succeeded);
    sweep(book);
    expect(book.file.formula(book.tab('leads'), need)).toBe('=C2&"的需求"');
    expect(book.file.formula(book.tab('leads'), stage)).toBe('=DATE(2024;3;20)');
    expect(book.shown('leads', 2)).toMatchObject({ stage: '谈判阶段', need: '王的需求' });
  });

  test('a total row under the leads is no lead and stays as it is', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', amount: '100' }).forEach(succeeded);
    const tab = book.tab('leads');
    book.desk.type(tab, 'B4', '合计');
    book.desk.type(
      tab,
      book.place('leads', 4, 'amount'),
      `=SUM(${book.place('leads', 2, 'amount')}:${book.place('leads', 3, 'amount')})`,
    );
    sweep(book);
    expect(book.shown('leads', 4)).toMatchObject({ leadId: '', customerName: '合计', stage: '', registeredOn: '' });
    expect(book.stored('leads', 4)['amount']).toBe(100);
  });

  test('the tabs are renamed: they are known by their number', () => {
    const book = openBook();
    const tab = book.tab('leads');
    book.desk.renameTab(tab, '我的客户');
    book.desk.type('我的客户', 'B2', '甲公司').forEach(succeeded);
    expect(book.file.display('我的客户', 'A2')).toBe('LX20240301');
    sweep(book);
    expect(book.file.tabNames()).toContain('我的客户');
  });

  test.each([
    ['skip hidden rows', true],
    ['reach hidden rows', false],
  ] as const)('bulk writes %s, a filter is on: what nobody sees is settled too, nothing else', (_name, isSkipped) => {
    const book = openBook({ profile: { hiddenRowsSkippedByBulkWrites: isSkipped } });
    const rows = [
      ['', '甲'],
      ['', '乙'],
      ['', '丙'],
    ];
    book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
    book.desk.filter(book.tab('leads'), 'A1:AA4', { 2: ['乙'] });
    book.desk.paste(book.tab('leads'), 'H2', [['官网'], ['官网'], ['瞎写']]).forEach(succeeded);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['source'])).toEqual(['官网表单', '官网表单', '']);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['customerName'])).toEqual(['甲', '乙', '丙']);
    expect(book.file.tab(book.tab('leads')).filter).not.toBeNull();
  });

  test('a header that appears twice stops the run: nothing is written, and the sweep says so in words', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司' }).forEach(succeeded);
    book.desk.deleteColumns(book.tab('leads'), 13, 1);
    book.desk.type(book.tab('leads'), 'C1', '阶段');
    book.desk.type(book.tab('leads'), 'D1', '阶段');
    const before = book.file.displayGrid(book.tab('leads'));
    book.desk.type(book.tab('leads'), 'B2', '乙公司');
    expect(book.file.displayGrid(book.tab('leads'))[1]?.slice(2)).toEqual(before[1]?.slice(2));
  });
});
