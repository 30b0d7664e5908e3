import type { Execution } from '../../../emulator/kernel/execution';
import { ask, request } from '../../helpers/sidebar-calls';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

const prepared = openBook({ members: [{ name: '李' }, { name: '赵' }] });
prepared
  .enter('leads', 2, { customerName: '甲公司', phone: '13800138000', stage: '初次接触', source: '展会' })
  .forEach(succeeded);
prepared
  .enter('leads', 3, { customerName: '乙公司', phone: '13800138001', stage: '初次接触', source: '展会' })
  .forEach(succeeded);
prepared.world.advance(3_600_000);

type Fields = Readonly<Record<string, string>>;

/** A lead is changed at the sidebar; a colleague types while its cells are on their way, and is heard when the lock is free. */
function meanwhile(fields: Fields, typing: (book: TestBook) => readonly Execution[]): TestBook {
  const book = prepared.fork();
  let waits = true;
  book.world.hooks.push(({ phase, name }) => {
    if (phase !== 'after' || name !== 'Range.setValues' || !waits) return undefined;
    waits = false;
    typing(book);
    return undefined;
  });
  book.desk
    .quickly(() => {
      const leadId = book.shown('leads', 2)['leadId'] ?? '';
      const answer = ask(book.open(OWNER), 'updateLead', { request: request(), leadId, fields });
      expect(answer).toMatchObject({ ok: true });
    })
    .forEach(succeeded);
  return book;
}

const conflicts = (book: TestBook) => book.history().filter(({ kind }) => kind === '冲突');

const values = [
  { column: 'stage', fields: { stage: 'negotiation' }, typed: '方案讨论', stands: '谈判阶段', stored: 'solution' },
  { column: 'need', fields: { need: '办公软件' }, typed: '要报价', stands: '办公软件', stored: '要报价' },
  {
    column: 'nextContactOn',
    fields: { nextContactOn: '2024-03-12' },
    typed: '2024-03-22',
    stands: '2024-03-12',
    stored: '2024-03-22',
  },
  { column: 'source', fields: { source: 'referral' }, typed: '火星', stands: '客户转介绍', stored: '火星' },
];

describe.each(values)('$column is typed into the very cell while it is being written', (one) => {
  const { column, fields, typed, stands, stored } = one;
  const book = meanwhile(fields as unknown as Fields, (other) => other.enter('leads', 2, { [column]: typed }));

  test('what was written stands, and what was typed is told as a conflict', () => {
    expect(book.shown('leads', 2)[column]).toBe(stands);
    expect(conflicts(book)).toMatchObject([{ id: book.shown('leads', 2)['leadId'], column, fromKey: stored }]);
  });

  test('the note at the cell names both, and stays until somebody edits the cell', () => {
    expect(book.note('leads', 2, column)).toContain(typed);
    expect(book.note('leads', 2, column)).toContain(stands);
    const later = book.fork();
    later.world.advance(3_600_000);
    expect(later.note('leads', 2, column)).toContain(typed);
    later.enter('leads', 2, { [column]: typed === '火星' ? '展会' : typed }).forEach(succeeded);
    expect(later.note('leads', 2, column)).toBe('');
  });
});

const harmless: readonly (readonly [string, (book: TestBook) => readonly Execution[]])[] = [
  ['the same value in other words', (book) => book.enter('leads', 2, { stage: '谈判' })],
  ['another cell of the row', (book) => book.enter('leads', 2, { need: '要报价' })],
  ['the same column of another lead', (book) => book.enter('leads', 3, { stage: '方案讨论' })],
  [
    'a value that a sort then takes elsewhere',
    (book) => {
      const typed = book.enter('leads', 3, { stage: '方案讨论' });
      return [...typed, ...book.desk.sort(book.tab('leads'), { column: 2, ascending: false })];
    },
  ],
];

test.each(harmless)('no conflict is told where somebody types %s', (_name, typing) => {
  expect(conflicts(meanwhile({ stage: 'negotiation' }, typing))).toEqual([]);
});

test('no conflict is told where somebody corrects what they have just typed', () => {
  const book = prepared.fork();
  book.desk
    .quickly(() => {
      book.enter('leads', 2, { stage: '方案讨论' });
      book.enter('leads', 2, { stage: '谈判阶段' });
    })
    .forEach(succeeded);
  expect(conflicts(book)).toEqual([]);
});

test('no conflict is told where another run has refused the text meanwhile', () => {
  const book = prepared.fork();
  book.desk
    .quickly(() => {
      book.enter('leads', 2, { source: '火星' });
      const colleague = book.open(OWNER);
      colleague.type(book.tab('leads'), book.place('leads', 2, 'need'), '要报价').forEach(succeeded);
    })
    .forEach(succeeded);
  const told = book.history().filter(({ column, fromKey }) => column === 'source' && fromKey === '火星');
  expect(told.map(({ kind }) => kind)).toEqual(['未接受']);
});
