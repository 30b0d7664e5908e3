import { parseA1 } from '../../../emulator/grid/parse-a1';
import { isCounted } from '../../../emulator/kernel/cost-model';
import { callQuietly, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司', '己公司', '庚公司', '辛公司'];
const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}`, need: `需求${at}` }));
const opened = (): TestBook => openBook({ rows: 20, members: [{ name: '李' }], leads });

/** The counted calls of some work, in order: `3 x` where one is made three times in a row. */
function callsOf(book: TestBook, work: (book: TestBook) => unknown): string {
  const calls: { name: string; count: number }[] = [];
  book.world.hooks.push(({ phase, name }) => {
    if (phase !== 'before' || !isCounted(name)) return;
    const short = name.replace(/^(Range|SpreadsheetApp|Spreadsheet)\./, '');
    const last = calls.at(-1);
    if (last?.name === short) last.count += 1;
    else calls.push({ name: short, count: 1 });
  });
  work(book);
  book.world.hooks.length = 0;
  return calls.map(({ name, count }) => (count > 1 ? `${count} x ${name}` : name)).join(', ');
}

const paste = (book: TestBook, column: string, rows: readonly (readonly string[])[]) =>
  book.desk
    .paste(
      book.tab('leads'),
      book.place('leads', 2, column),
      rows.map((row) => [...row]),
    )
    .forEach(succeeded);

describe('a run finds out what there is before the lock and under it, writes at once, and looks what stands there', () => {
  test('a cell that is fine: History and memory alone', () => {
    expect(callsOf(opened(), (book) => book.enter('leads', 3, { need: 'CRM' }))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, 2 x setValues, flush, Lock.releaseLock',
    );
  });

  test('a cell that is put in its form', () => {
    expect(callsOf(opened(), (book) => book.enter('leads', 3, { stage: '谈判' }))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, setValues, setValue, setValues, getValues, Lock.releaseLock',
    );
  });

  test('a new customer typed below', () => {
    expect(callsOf(opened(), (book) => book.enter('leads', 10, { customerName: '壬公司' }))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 3 x getValues, getFormulas, getValues, setValues, 3 x setValue, setValues, setValue, setValues, getValues, Lock.releaseLock',
    );
  });

  test('refused texts: notes are said before the cells', () => {
    expect(callsOf(opened(), (book) => paste(book, 'source', [['乱写'], ['官网']]))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, getNotes, setValues, setNotes, 2 x setValues, getValues, Lock.releaseLock, toast',
    );
  });

  test('a text that is right now: its note goes after the cells', () => {
    const book = opened();
    paste(book, 'source', [['乱写'], ['乱写']]);
    expect(callsOf(book, () => paste(book, 'source', [['官网'], ['又乱']]))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, getNotes, setValues, setNotes, setValues, setNotes, setValues, getValues, Lock.releaseLock, toast',
    );
  });

  test('many scattered cells and notes: those between are written again', () => {
    const rows = names.map((_, at) => (at % 2 === 0 ? [`'a${at}\u0000`, `'b${at}\u0000`] : ["'x", "'y"]));
    expect(callsOf(opened(), (book) => paste(book, 'contactName', rows))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, 3 x setValues, getValues, Lock.releaseLock',
    );
    const texts = names.map((_, at) => [at % 2 === 0 ? `乱${at}` : '展会']);
    expect(callsOf(opened(), (book) => paste(book, 'source', texts))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, getNotes, setValues, setNotes, RangeList.setValue, setValues, getValues, Lock.releaseLock, toast',
    );
  });

  test('a lead at the sidebar: its id goes first', () => {
    const fields = { customerName: '壬公司', need: '007' };
    const work = (book: TestBook) => callQuietly(book.desk, 'newLead', { request: request(), fields });
    expect(callsOf(opened(), work)).toBe(
      'Properties.getProperties, Lock.tryLock, getValues, getDisplayValues, 3 x getValues, setValues, setValue, getValues, RangeList.setNumberFormat, 2 x setValues, getValues, Lock.releaseLock',
    );
  });

  test('a follow-up at the sidebar: its row before its lead', () => {
    const fields = { contactedAt: '2024-03-01T08:30', method: 'phone', content: '谈' };
    const input = { request: request(), leadId: 'LX20240301-03', fields, leadFields: { stage: 'needs' } };
    expect(callsOf(opened(), (book) => callQuietly(book.desk, 'recordFollowUp', input))).toBe(
      'Properties.getProperties, Lock.tryLock, getValues, getDisplayValues, 2 x getValues, getFormulas, getValues, getDisplayValues, getValues, setValues, setValue, getValues, setValues, 2 x setValue, 3 x setValues, 2 x getValues, Lock.releaseLock, getValues',
    );
  });

  test('a sort meanwhile: rows are looked for, and put right', () => {
    const sorting = (gap: number) =>
      callsOf(opened(), (book) => {
        let calls = 0;
        book.world.hooks.push(({ phase, name }) => {
          if (phase === 'before' && isCounted(name) && calls++ === gap)
            book.desk.sort(book.tab('leads'), { column: 2, ascending: false });
        });
        book.enter('leads', 3, { stage: '谈判', source: '乱写' });
      });
    expect(
      [6, 9].map(sorting).join('\n'),
    ).toBe(`Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, 2 x getValues, setValues, setValue, setValues, getValues, Lock.releaseLock, Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, getNotes, setValues, setNotes, setValue, setValues, getValues, Lock.releaseLock, toast
Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, setValues, setValue, setValues, getValues, getDisplayValues, 2 x getValues, setValue, flush, getValues, flush, Lock.releaseLock, Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, getNotes, setValues, setNotes, setValue, setValues, getValues, Lock.releaseLock, toast`);
  });

  test('an id that somebody cleared: the row is looked at once more, since nothing else tells it', () => {
    const clear = (book: TestBook) => book.desk.clear(book.tab('leads'), 'A3');
    expect(callsOf(opened(), clear)).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 3 x getValues, getFormulas, getValues, setValue, getValues, Lock.releaseLock',
    );
  });

  test('a header that is a number is read as it shows', () => {
    const book = opened();
    book.desk.insertColumns(book.tab('leads'), 28, 1);
    book.file.tab(book.tab('leads')).rows[0]?.splice(27, 1, { value: 2024 });
    expect(callsOf(book, () => book.enter('leads', 3, { stage: '谈判' }))).toBe(
      'Properties.getProperties, getDisplayValues, Lock.tryLock, 2 x getValues, getFormulas, getValues, setValues, setValue, setValues, getValues, getDisplayValues, getValues, Lock.releaseLock',
    );
  });

  test('a cell that refuses: all goes out in ever smaller parts, and only what refused is read again', () => {
    const book = opened();
    const cells = book.file.tab(book.tab('leads')).rows[2] ?? [];
    const at = parseA1(book.place('leads', 3, 'source')).column - 1;
    const rule = { kind: 'list', criteria: 'VALUE_IN_LIST', values: [['别的']], showDropdown: true } as const;
    cells[at] = { value: null, validation: { ...rule, allowInvalid: false } };
    const calls = callsOf(book, () => paste(book, 'source', [['官网'], ['官网']]));
    expect(calls.match(/flush/g)).toHaveLength(23);
    expect(calls).toMatch(
      /getValues, setValues, getValues, getNotes, setNotes, flush, getValues, Lock.releaseLock, toast$/,
    );
  });
});
