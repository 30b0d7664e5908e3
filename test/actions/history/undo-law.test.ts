import fc from 'fast-check';
import { finalState } from '../../../torture/final-state';
import { ask, request } from '../../helpers/sidebar-calls';
import { teamOf } from '../../helpers/team';
import { succeeded, type TestBook } from '../../helpers/workbook';
import { smallBook } from './small-book';

const started = smallBook({ rows: 80 });

const idAt = (book: TestBook, row: number) => book.shown('leads', row)['leadId'] ?? '';

/** Pastes lines from a cell of a column on. */
function paste(book: TestBook, [column, row]: readonly [string, number], lines: readonly (readonly string[])[]): void {
  book.desk.paste(book.tab('leads'), book.place('leads', row, column), lines).forEach(succeeded);
}

function asked(book: TestBook, method: string, input: object): void {
  expect(ask(book.desk, method, { request: request(), ...input }).ok).toBe(true);
}

type Act = (book: TestBook, row: number) => void;

/** What is one operation of one person, on a row that is drawn. */
const acts: Readonly<Record<string, Act>> = {
  'types a need': (book, row) => void book.enter('leads', row, { need: '换一套' }),
  'types a stage': (book, row) => void book.enter('leads', row, { stage: '报价' }),
  'types a won stage': (book, row) => void book.enter('leads', row, { stage: '成交' }),
  'types a date': (book, row) => void book.enter('leads', row, { nextContactOn: '2024-03-20' }),
  'types a grade': (book, row) => void book.enter('leads', row, { grade: '高' }),
  'clears a block': (book, row) => void book.desk.clear(book.tab('leads'), `H${row}:N${row}`),
  'pastes a block': (book, row) => paste(book, ['source', row], [['抖音', '粘贴的需求', '中']]),
  'changes many rows at once': (book) => paste(book, ['need', 2], [['批量改'], ['批量改'], ['批量改']]),
  'gives many rows another owner': (book) => paste(book, ['owner', 2], [['赵'], ['李'], ['赵']]),
  'imports rows': (book, row) =>
    paste(
      book,
      ['customerName', 5],
      Array.from({ length: row }, (_, index) => [`导入${index}`, '', '', `1370000000${index}`]),
    ),
  'adds a lead at the sidebar': (book) =>
    asked(book, 'newLead', { fields: { customerName: '侧栏', phone: '13500135000' } }),
  'records a follow-up': (book, row) => {
    const fields = { content: '电话', method: 'phone', contactedAt: '2024-03-01T08:30', nextStepOn: '2024-03-12' };
    asked(book, 'recordFollowUp', { leadId: idAt(book, row), fields, leadFields: { stage: 'solution' } });
  },
  'closes at the sidebar': (book, row) =>
    asked(book, 'updateLead', { leadId: idAt(book, row), fields: { stage: 'lost' } }),
  'types a follow-up': (book, row) => void book.enter('followUps', 3, { leadId: idAt(book, row) }),
};

/** Texts of a colleague that stand nowhere else, in columns from which nothing follows. */
const laterColumns = ['need', 'need', 'notes', 'wechat'] as const;

interface Later {
  readonly column: (typeof laterColumns)[number];
  readonly row: number;
}

function edits(book: TestBook, { column, row }: Later): void {
  const zhao = book.open('zhao@example.com');
  book.enterAs(zhao, { table: 'leads', row, fields: { [column]: `同事写的${column}` } }).forEach(succeeded);
}

/** Everything but History, which tells of doing and of undoing, and what memory keeps of rows that were there in between. */
function state({ world, file }: TestBook): string[] {
  const isTold = (line: string) => line.startsWith('history ') || /^memory \S+ \d{4}-\d{2}-\d{2} /.test(line);
  return finalState(teamOf(world, file)).filter((line) => !isTold(line));
}

/** The same without what we say at cells: of what somebody typed, and nobody types anything when an undo is taken back. */
const withoutNotes = (lines: readonly string[]) =>
  lines.filter((line) => !/^[^!]+!\w+ note 线索簿 Leadbook/.test(line));

/** The operation that an act was; '' where it found everything as it wanted it. */
function operationOf(book: TestBook, known: number): string {
  const told = book.history().slice(known);
  return told.find(({ operation }) => operation !== '')?.operation ?? '';
}

interface Done {
  readonly book: TestBook;
  readonly operation: string;
  /** Cells that the operation changed: id and column as History names it. */
  readonly changed: ReadonlySet<string>;
}

function acted(act: string, row: number): Done {
  const book = started.fork();
  const known = book.history().length;
  acts[act]?.(book, row);
  const operation = operationOf(book, known);
  const own = book.history().filter((line) => line.operation === operation);
  return { book, operation, changed: new Set(own.map(({ id, column }) => `${id} ${column}`)) };
}

function undone(book: TestBook, operation: string, typed = ''): readonly string[] {
  const answer = ask(book.desk, 'undo', { request: request(), operation, typed });
  expect(answer).toMatchObject({ ok: true });
  return answer.value.conflicts;
}

const anAct = fc.constantFrom(...Object.keys(acts));
const aRow = fc.integer({ min: 2, max: 4 });
const aLater = fc.record({ column: fc.constantFrom(...laterColumns), row: aRow });

test.each(Object.keys(acts))('%s is one operation', (act) => expect(acted(act, 3).operation).not.toBe(''));

test('done and undone leaves the whole workbook as it was, and undoing that leaves it as it had become', () => {
  const before = state(started.fork());
  fc.assert(
    fc.property(anAct, aRow, (act, row) => {
      const { book, operation } = acted(act, row);
      const after = state(book);
      if (operation === '') return expect(after).toEqual(before);
      const known = book.history().length;
      expect(undone(book, operation)).toEqual([]);
      expect(state(book)).toEqual(before);
      expect(undone(book, operationOf(book, known))).toEqual([]);
      expect(withoutNotes(state(book))).toEqual(withoutNotes(after));
    }),
    { numRuns: 30, seed: 20240301 },
  );
});

test('what a colleague wrote since stays and is named; all the rest is as if only the colleague had been there', () => {
  fc.assert(
    fc.property(anAct, aRow, aLater, (act, row, later) => {
      const alone = started.fork();
      edits(alone, later);
      const { book, operation, changed } = acted(act, row);
      const cell = `${idAt(book, later.row)} ${later.column}`;
      edits(book, later);
      const conflicts = operation === '' ? [] : undone(book, operation);
      const expected = changed.has(cell) ? [expect.stringContaining(`同事写的${later.column}`)] : [];
      expect(conflicts).toEqual(expected);
      if (changed.has(cell)) expect(conflicts[0]).toContain(idAt(book, later.row));
      expect(state(book)).toEqual(state(alone));
    }),
    { numRuns: 30, seed: 20240302 },
  );
});

test('of sixty imported rows three were changed since: fifty-seven go, the three stay whole and are named', () => {
  const book = started.fork();
  const known = book.history().length;
  const before = book.file.displayGrid(book.tab('leads')).slice(0, 4);
  const rows = Array.from({ length: 60 }, (_, index) => [`导入${index}`, '', '', `137${10_000_000 + index}`]);
  paste(book, ['customerName', 5], rows);
  const operation = operationOf(book, known);
  const zhao = book.open('zhao@example.com');
  const kept = [5, 30, 64].map((row) => {
    book.enterAs(zhao, { table: 'leads', row, fields: { customerName: `改过${row}` } }).forEach(succeeded);
    return book.shown('leads', row);
  });
  expect(ask(book.desk, 'undoPreview', { operation }).value).toMatchObject({ rows: 57, asks: 57 });
  const conflicts = undone(book, operation, '57');
  expect(conflicts).toEqual(kept.map(({ leadId = '' }) => expect.stringContaining(leadId)));
  for (const { leadId = '', customerName = '' } of kept) {
    expect(conflicts.join()).toContain(customerName);
    expect(book.shown('leads', book.rowOf('leads', 'leadId', leadId))).toMatchObject({ leadId, customerName });
  }
  expect(
    book.file
      .displayGrid(book.tab('leads'))
      .flat()
      .filter((text) => /^导入\d/.test(text)),
  ).toEqual([]);
  expect(book.file.displayGrid(book.tab('leads')).slice(0, 4)).toEqual(before);
});
