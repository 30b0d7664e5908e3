import type { Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** Google’s memory or time is not enough for a read of more cells than these. */
const MOST = 60_000;

const book = openBook();
const rows = Array.from({ length: 3000 }, (_, index) => ['', `客户${index}`, '', '', `139${10_000_000 + index}`]);
// Pasted without any trigger seeing it: the check has everything to do.
book.file.triggers.length = 0;
book.desk.paste(book.tab('leads'), 'A2', rows);

/** Runs a check in which large reads fail; how many did. */
function checkWith(one: TestBook, most: number): { readonly failed: number; readonly accepted: unknown } {
  let failed = 0;
  one.world.hooks.push(({ phase, name, cells = 0 }: Tick) => {
    if (phase !== 'after' || !name.startsWith('Range.get') || cells <= most) return undefined;
    failed += 1;
    return { throw: 'Exceeded memory limit' };
  });
  one.desk.willAnswer('OK');
  const { result } = succeeded(one.desk.run('checkWorkbook'));
  return { failed, accepted: (result as { accepted?: number } | undefined)?.accepted };
}

test('a read that is too large is made in halves, and every row is processed all the same', () => {
  const small = book.fork();
  const { failed, accepted } = checkWith(small, MOST);
  expect(failed).toBeGreaterThan(0);
  expect(accepted).toBe(3000);
  const ids = small.file.displayGrid(small.tab('leads')).flatMap(([id = '']) => (id.startsWith('LX') ? [id] : []));
  expect(new Set(ids).size).toBe(3000);
});

test('where not even few rows can be read the run gives up, and nothing is written', () => {
  const none = book.fork();
  const before = none.file.displayGrid(none.tab('leads'));
  expect(checkWith(none, 20).accepted).toBeUndefined();
  expect(none.file.displayGrid(none.tab('leads'))).toEqual(before);
});
