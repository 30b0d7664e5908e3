import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

/** Leads after a row was pasted, its handler was ended before its n-th counted call, and a sweep came by. */
function killedAt(call: number, buffer: 'applied' | 'dropped' | 'half'): string[][] {
  const book = openBook({ members: [{ name: '李' }] });
  book.enter('leads', 2, { customerName: '甲公司' }).forEach(succeeded);
  let calls = 0;
  book.world.hooks.push((tick: Tick) => {
    if (tick.phase !== 'before' || !isCounted(tick.name) || calls++ !== call) return undefined;
    return { kill: true, buffer };
  });
  const row = ['', '乙公司', '', '', '138 0013 8000', '', '', '官网', '', '高', '', '', '谈判', '李'];
  book.desk.paste(book.tab('leads'), 'A3', [row]);
  book.world.hooks.length = 0;
  sweep(book);
  return book.file.displayGrid(book.tab('leads'));
}

const undisturbed = killedAt(-1, 'dropped');

describe.each(['applied', 'dropped', 'half'] as const)('a handler that is killed (unsent writes: %s)', (buffer) => {
  test.each(Array.from({ length: 14 }, (_, call) => call))(
    'before call %i: the next sweep ends where it would have',
    (call) => {
      expect(killedAt(call, buffer)).toEqual(undisturbed);
    },
  );
});
