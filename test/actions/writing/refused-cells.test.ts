import { parseA1 } from '../../../emulator/grid/parse-a1';
import type { Sheet } from '../../../emulator/model';
import { inGap } from '../../helpers/in-gap';
import { memoryOf, remembered } from '../../helpers/law';
import { recordsOf } from '../../helpers/records-of';
import { callQuietly, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const rep = 'li@example.com';
const names = ['甲公司', '乙公司', '丙公司', '丁公司'];
const opened = (afterBadWrite: 'rest-dropped' | 'rest-applied' = 'rest-dropped'): TestBook =>
  openBook({
    ...{
      rows: 20,
      profile: { afterBadWrite },
      editors: [rep, 'it@example.com'],
      members: [{ name: '李', email: rep }],
    },
    leads: names.map((customerName, at) => ({ customerName, phone: `1380013800${at}`, owner: '李' })),
  });

const sheetOf = (book: TestBook): Sheet => book.file.tab(book.tab('leads'));

/** A rule that takes one text alone. */
function giveRule(book: TestBook, place: string): void {
  const { row, column } = parseA1(place);
  const cells = sheetOf(book).rows[row - 1] ?? [];
  const rule = { kind: 'list', criteria: 'VALUE_IN_LIST', values: [['别的']], showDropdown: true } as const;
  cells[column - 1] = { ...(cells[column - 1] ?? { value: null }), validation: { ...rule, allowInvalid: false } };
}

const shown = (book: TestBook, column: string) => names.map((_, at) => book.shown('leads', at + 2)[column]);

describe.each(['rest-dropped', 'rest-applied'] as const)('cells with a strict rule of somebody (%s)', (fate) => {
  test('stay as they are, and keep no other from being written', () => {
    const book = opened(fate);
    for (const row of [3, 5]) giveRule(book, book.place('leads', row, 'source'));
    const at = book.place('leads', 2, 'source');
    const rows = names.map((_, index) => ['官网', `'需求${index}\u0000`]);
    book.desk.paste(book.tab('leads'), at, rows).forEach(succeeded);
    expect(shown(book, 'source')).toEqual(['官网表单', '官网', '官网表单', '官网']);
    expect(shown(book, 'need')).toEqual(['需求0', '需求1', '需求2', '需求3']);
    expect(names.map((_, index) => book.note('leads', index + 2, 'source') !== '')).toEqual([false, true, false, true]);
    const memory = memoryOf(book);
    expect(memory.get('L:LX20240301-02')).toMatchObject({
      values: { need: '需求1' },
      meta: { refusing: { source: '官网' } },
    });
    expect(memory.get('L:LX20240301-03')?.meta).not.toHaveProperty('refusing');
  });

  test('of a new row leave it standing, with everything else', () => {
    const book = opened(fate);
    giveRule(book, book.place('leads', 6, 'grade'));
    book.enter('leads', 6, { customerName: '戊公司' }).forEach(succeeded);
    expect(book.shown('leads', 6)).toMatchObject({ leadId: 'LX20240301-05', grade: '', stage: '初次接触' });
    expect(book.note('leads', 6, 'grade')).not.toBe('');
    expect(memoryOf(book).get('L:LX20240301-05')?.meta).toMatchObject({ refusing: { grade: '' } });
  });

  test('of several new rows are remembered with the row they stand in', () => {
    const book = opened(fate);
    for (const row of [7, 8]) giveRule(book, book.place('leads', row, 'stage'));
    const added = ['戊公司', '己公司', '庚公司'].map((name) => [name]);
    book.desk.paste(book.tab('leads'), book.place('leads', 6, 'customerName'), added).forEach(succeeded);
    const refusing = [5, 6, 7].map((number) => memoryOf(book).get(`L:LX20240301-0${number}`)?.meta.refusing);
    expect(refusing).toEqual([undefined, { stage: '' }, { stage: '' }]);
    expect([6, 7, 8].map((row) => book.shown('leads', row)['stage'])).toEqual(['初次接触', '', '']);
  });

  test('of a lead keep nothing of its follow-up from being written', () => {
    const book = opened(fate);
    giveRule(book, book.place('leads', 2, 'lastContactOn'));
    const texts = ['LX20240301', '', '', '2024-03-01 08:30', '', '谈过'];
    book.desk.paste(book.tab('followUps'), 'A2', [texts]).forEach(succeeded);
    expect(book.shown('followUps', 2)).toMatchObject({ customerName: '甲公司', content: '谈过' });
    expect(book.shown('leads', 2)).toMatchObject({ followUpCount: '1', lastContactOn: '' });
  });

  test('that are protected against a rep stop their whole request, in the cells, in memory and in History', () => {
    const book = opened(fate);
    const area = parseA1(book.place('leads', 2, 'stage'));
    const guard = { id: 4711, kind: 'RANGE', description: '', warningOnly: false, domainEdit: false } as const;
    sheetOf(book).protections.push({ ...guard, area, editors: ['boss@example.com'] });
    const before = [recordsOf(book, 'leads', 'customerName'), remembered(book)];
    callQuietly(book.open(rep), 'recordFollowUp', {
      request: request(),
      leadId: 'LX20240301',
      fields: { contactedAt: '2024-03-01T08:30', method: 'phone', content: '谈' },
      leadFields: { stage: 'needs', need: '007' },
    });
    expect([recordsOf(book, 'leads', 'customerName'), remembered(book)]).toEqual(before);
    expect(recordsOf(book, 'followUps', 'content')).toEqual({});
    expect(book.history().at(-1)?.kind).toBe('未发生');
  });
});

test('a note that its cell does not take keeps no other note from being written', () => {
  const book = opened();
  book.file.workbook.editors.push(book.file.workbook.owner);
  book.file.workbook.owner = 'it@example.com';
  const guard = { id: 4711, kind: 'RANGE', description: '', warningOnly: false, domainEdit: false } as const;
  const area = parseA1(book.place('leads', 3, 'source'));
  inGap(book, 5, () => sheetOf(book).protections.push({ ...guard, area, editors: ['it@example.com'] }));
  const rows = names.map((_, index) => [`乱写${index}`]);
  book.desk.paste(book.tab('leads'), book.place('leads', 2, 'source'), rows).forEach(succeeded);
  expect(shown(book, 'source')).toEqual(['', '乱写1', '', '']);
  expect(names.map((_, index) => book.note('leads', index + 2, 'source') !== '')).toEqual([true, false, true, true]);
});
