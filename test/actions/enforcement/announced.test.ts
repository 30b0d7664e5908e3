import { isCounted } from '../../../emulator/kernel/cost-model';
import { ask, callQuietly, request } from '../../helpers/sidebar-calls';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

const prepared = openBook({ members: [{ name: '李' }] });
prepared.enter('leads', 2, { customerName: '甲公司' }).forEach(succeeded);

/** A workbook in which a run ended before its n-th counted call: History may stand, and the rest be lost. */
function afterDeath(begin: (book: TestBook) => unknown, call: number): TestBook {
  const book = prepared.fork();
  let calls = 0;
  book.world.hooks.push(({ phase, name }) =>
    phase === 'before' && isCounted(name) && calls++ === call ? { kill: true, buffer: 'half' } : undefined,
  );
  begin(book);
  book.world.hooks.length = 0;
  return book;
}

function check(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

/** The customers of Leads by id; an id that stands twice is named twice. */
function customers(book: TestBook): string[] {
  const [headers = [], ...lines] = book.file.displayGrid(book.tab('leads'));
  const [id, name] = [headers.indexOf('线索编号'), headers.indexOf('客户名称')];
  return lines.map((line) => `${line[id]} ${line[name]}`).filter((text) => text.trim() !== '');
}

/** How often an id entered and was not taken back. */
function entries(book: TestBook): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, id, column, toKey } of book.history()) {
    if (kind === '新增' && toKey.startsWith('{"v":')) counts[id] = (counts[id] ?? 0) + 1;
    else if (column === '' && kind === '未发生') counts[id] = (counts[id] ?? 0) - 1;
  }
  return counts;
}

/** Where the unsent writes of the two runs are on their way. */
const fates = Array.from({ length: 12 }, (_, index) => index + 8);

test.each(fates)('a lead typed, over whose entry a run died before call %i, and another one share no id', (call) => {
  const book = afterDeath((one) => one.enter('leads', 3, { customerName: '乙公司' }), call);
  ask(book.open(OWNER), 'newLead', { request: request(), fields: { customerName: '丙公司' } });
  book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
  check(book);
  expect(
    customers(book)
      .map((text) => text.split(' ')[1])
      .sort(),
  ).toEqual(['丙公司', '乙公司', '甲公司'].sort());
  expect(new Set(customers(book).map((text) => text.split(' ')[0])).size).toBe(3);
  expect(Object.values(entries(book)).every((count) => count <= 1)).toBe(true);
});

test.each(fates)('a request that died before call %i gets its lead, whoever came between', (call) => {
  const mine = { request: 'request-mine', fields: { customerName: '乙公司' } };
  const book = afterDeath((one) => callQuietly(one.desk, 'newLead', mine), call);
  const other = ask(book.open(OWNER), 'newLead', { request: 'request-other', fields: { customerName: '丙公司' } });
  const again = ask(book.open(OWNER), 'newLead', mine);
  check(book);
  expect(customers(book)).toContain(`${again.value.leadId} 乙公司`);
  expect(customers(book)).toContain(`${other.value.leadId} 丙公司`);
  expect(customers(book)).toHaveLength(3);
  expect(Object.values(entries(book)).every((count) => count <= 1)).toBe(true);
});
