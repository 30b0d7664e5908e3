import { openBook, type TestBook } from '../../helpers/workbook';

const li = { name: '李', email: 'li@example.com', role: 'senior' };

const remembered = (book: TestBook): string =>
  book.file
    .grid('leadbook-memory')
    .map((line) => line.join(' '))
    .join('\n');

test('an owner is given as soon as grade and source stand, in either order', () => {
  for (const fields of [
    { customerName: '甲', source: '展会', grade: '高意向' },
    { customerName: '甲', grade: '高意向', source: '展会' },
  ]) {
    const book = openBook({ members: [li] });
    book.enter('leads', 2, fields);
    expect(book.shown('leads', 2)['owner']).toBe('李');
  }
});

test('without grade and source the owner comes with the hourly run, half an hour later at the earliest', () => {
  const book = openBook({ members: [li] });
  book.enter('leads', 2, { customerName: '甲' });
  expect(book.shown('leads', 2)['owner']).toBe('');
  book.world.advanceTo('2024-03-01T11:00');
  expect(book.shown('leads', 2)['owner']).toBe('李');
});

test('a lead registered before the start day is never late for its first response, whenever the day is typed', () => {
  const book = openBook();
  book.enter('leads', 2, { customerName: '甲' });
  book.enter('leads', 2, { registeredOn: '2024-01-01' });
  expect(book.shown('leads', 2)['reminder']).not.toContain('首次响应');
});

test('the note of a refusal goes when the person types again what was there', () => {
  const book = openBook();
  book.enter('leads', 2, { customerName: '甲', stage: '乱写' });
  expect(book.note('leads', 2, 'stage')).toContain('乱写');
  book.enter('leads', 2, { stage: '初次接触' });
  expect(book.note('leads', 2, 'stage')).toBe('');
});

test('a follow-up finds its lead by the name of a customer entered in the same hour, and by its id in any case', () => {
  const book = openBook({ profile: { dropEvents: 1 } });
  book.enter('leads', 2, { customerName: '甲公司' });
  book.enter('followUps', 2, { leadId: '甲公司', content: '谈了需求' });
  book.enter('followUps', 3, { leadId: 'ｌx20240301', content: '又谈了' });
  book.desk.run('checkWorkbook');
  expect([2, 3].map((row) => book.shown('followUps', row)['leadId'])).toEqual(['LX20240301', 'LX20240301']);
  expect(book.shown('leads', 2)['followUpCount']).toBe('2');
});

test('a wish for a stage kept for managers ends when another stage is set', () => {
  const book = openBook({ members: [li], configure: { 'stage:signing': { I: '是' } }, editors: [li.email] });
  book.enter('leads', 2, { customerName: '甲', owner: '李' });
  const desk = book.open(li.email);
  book.enterAs(desk, { table: 'leads', row: 2, fields: { stage: '签约阶段' } });
  expect(remembered(book)).toContain('requestedStage');
  book.enterAs(desk, { table: 'leads', row: 2, fields: { stage: '已成交' } });
  expect(remembered(book)).not.toContain('requestedStage');
});

describe('a sheet taken over', () => {
  const adopted = (rows: string[][], language: 'zh-CN' | 'en' = 'zh-CN'): TestBook => {
    const book = openBook({ setUp: 'no', language });
    book.desk.paste(book.file.tabNames()[0] ?? '', 'A1', rows, { mode: 'values' });
    book.setUp();
    return book;
  };

  test('an unknown stage waits in Review until somebody gives the cell a stage', () => {
    const book = adopted([
      ['客户名称', '电话', '线索来源', '阶段'],
      ['甲', '13800138000', '展会', '奇怪阶段'],
    ]);
    expect(book.review()[0]).toMatchObject({ column: 'stage', text: '奇怪阶段' });
    expect(remembered(book)).toContain('inReview');
    book.enter('leads', 2, { stage: '需求确认' });
    expect(remembered(book)).not.toContain('inReview');
  });

  test('an English lead sheet with a status, a date and notes is one of leads', () => {
    const headers = [
      'Company',
      'Contact',
      'Phone',
      'Email',
      'Lead source',
      'Status',
      'Owner',
      'Date',
      'Deal value',
      'Notes',
    ];
    const row = ['Acme', 'Jo', '5551234567', 'a@b.com', 'Trade fair', 'Won', 'Sam', '2024-01-05', '1000', 'x'];
    const book = adopted([headers, row], 'en');
    const line = book.file.displayGrid(book.tab('leads'))[1];
    expect(line?.slice(0, 8)).toEqual([
      'Acme',
      'Jo',
      '5551234567',
      'a@b.com',
      'Trade fair',
      'Won',
      'Sam',
      '2024-01-05',
    ]);
  });
});

test('holidays may be spans', () => {
  const book = openBook({ settings: { holidays: '2024-03-04..2024-03-06' } });
  book.enter('leads', 2, { customerName: '甲' });
  expect(book.shown('leads', 2)['nextContactOn']).toBe('2024-03-07');
});

test('a viewer and a stranger start nothing that writes; each is told why', () => {
  const viewer = { name: '审计', email: 'audit@example.com', role: 'viewer' };
  const book = openBook({ members: [viewer], editors: [viewer.email, 'stranger@example.com'] });
  for (const [email, words] of [
    [viewer.email, '只能查看'],
    ['stranger@example.com', '成员名单'],
  ] as const) {
    const desk = book.open(email);
    for (const name of ['checkWorkbook', 'refreshAnalysis', 'sendRemindersNow']) {
      expect(desk.run(name).result).toBeUndefined();
      expect(desk.alerts[desk.alerts.length - 1]?.message).toContain(words);
    }
  }
});
