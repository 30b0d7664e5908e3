import type { Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A lead with a day and an amount, a contact with a time, all accepted. */
const started = openBook({ now: '2024-03-05T09:00' });
started.enter('leads', 2, {
  customerName: '甲公司',
  phone: '013800138000',
  amount: '1234.5',
  nextContactOn: '2024-03-09',
});
started.enter('followUps', 2, { leadId: 'LX20240305', contactedAt: '2024-03-04 10:30', content: '3/4' });

const columns = ['phone', 'amount', 'nextContactOn', 'registeredOn'] as const;
const stored = (book: TestBook) => [
  columns.map((column) => book.stored('leads', 2)[column]),
  ...['contactedAt', 'content'].map((column) => book.stored('followUps', 2)[column]),
];

/** Settles everything and, while that happens, the file's owner chooses another country. */
function checkWhile(book: TestBook, at: number, locale: string): void {
  book.world.hooks.push(({ index, phase }: Tick) => {
    if (phase === 'before' && index === at) book.file.workbook.locale = locale;
    return undefined;
  });
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
  book.world.hooks.splice(0);
}

describe.each(['de_DE', 'en_US', 'fr_FR', 'zh_TW'])('the file becomes one of %s', (locale) => {
  test('between two runs: days, times, amounts and texts are what they were, and what is typed now is read by day', () => {
    const book = started.fork();
    book.file.workbook.locale = locale;
    checkWhile(book, 0, locale);
    expect(stored(book)).toEqual(stored(started));
    book.enter('leads', 2, { nextContactOn: '2024-04-03' });
    expect(book.stored('leads', 2)['nextContactOn']).toBe(45385);
  });

  test.each([3, 15, 30, 45])('within a run, before its call %i', (at) => {
    const book = started.fork();
    book.enter('leads', 2, { notes: '新的' });
    checkWhile(book, at, locale);
    expect(stored(book)).toEqual(stored(started));
  });
});
