import type { Hook, Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** As many rows as may be written under one lock, and the rows of the workbook. */
const MOST = 5000;
const COUNT = 5_400;

const wide = openBook();
wide.file.triggers.length = 0;
wide.desk.paste(
  wide.tab('leads'),
  'A2',
  Array.from({ length: COUNT }, (_, index) => ['', `客户${index}`, '', '', `139${10_000_000 + index}`]),
);

/** Ids that stand in a tab. */
const idsIn = (book: TestBook) =>
  book.file.grid(book.tab('leads')).flatMap(([id], row) => (row > 0 && id !== null && id !== '' ? [String(id)] : []));

/** How many rows had an id whenever a lock was given back. */
function rowsAtRelease(book: TestBook): { readonly seen: number[]; readonly hook: Hook } {
  const seen: number[] = [];
  const hook = ({ name, phase }: Tick) => {
    if (name === 'Lock.releaseLock' && phase === 'before') seen.push(idsIn(book).length);
    return undefined;
  };
  return { seen, hook };
}

function sweep(book: TestBook) {
  book.desk.willAnswer('OK');
  return book.desk.run('checkWorkbook');
}

test('a sweep that writes many rows gives the lock back after every five thousand', () => {
  const book = wide.fork();
  const { seen, hook } = rowsAtRelease(book);
  book.world.hooks.push(hook);
  succeeded(sweep(book));
  const written = seen.map((rows, at) => rows - (seen[at - 1] ?? 0)).filter((rows) => rows > 0);
  expect(written).toEqual([MOST, COUNT - MOST]);
  expect(new Set(idsIn(book)).size).toBe(COUNT);
  const memory = book.file.grid('leadbook-memory').filter(([key]) => String(key).startsWith('L:'));
  expect(new Set(memory.map(([key]) => key)).size).toBe(COUNT);
});

test('a colleague’s run in between keeps what it has settled; no id is given twice', () => {
  const book = wide.fork();
  let turns = 0;
  book.world.hooks.push(({ name, phase, execution }: Tick) => {
    const isOurs = execution.functionName === 'checkWorkbook' && name === 'Lock.releaseLock' && phase === 'after';
    if (!isOurs || idsIn(book).length !== MOST || turns > 0) return undefined;
    turns += 1;
    book.open('boss@example.com').run('checkWorkbook');
    return undefined;
  });
  succeeded(sweep(book));
  expect(turns).toBe(1);
  expect(new Set(idsIn(book)).size).toBe(COUNT);
  expect(idsIn(book)).toHaveLength(COUNT);
  const entered = book.history().filter(({ kind }) => kind === '新增');
  expect(new Set(entered.map(({ id }) => id)).size).toBe(entered.length);
});

test('killed after the first piece: what was written stands, and the next run does the rest', () => {
  const book = wide.fork();
  book.world.hooks.push(({ name, phase, execution }: Tick) =>
    execution.functionName === 'checkWorkbook' &&
    name === 'Lock.tryLock' &&
    phase === 'before' &&
    idsIn(book).length === MOST
      ? { kill: true, buffer: 'dropped' }
      : undefined,
  );
  sweep(book);
  expect(idsIn(book)).toHaveLength(MOST);
  const before = idsIn(book);
  const later = book.fork();
  succeeded(sweep(later));
  expect(new Set(idsIn(later)).size).toBe(COUNT);
  expect(idsIn(later).slice(0, MOST)).toEqual(before);
});
