import { lastingBook } from '../../helpers/whole-book';
import { damages } from './damages';
import { check, logicalTable, scene } from './scene';

describe('after "Check workbook" the table is the same, and a second check finds nothing to do:', () => {
  test.each(damages)('$name', ({ damage, told, names, holds, answers, fresh }) => {
    const book = scene();
    const sound = [logicalTable(book, 'leads'), logicalTable(book, 'followUps')];
    const mails = book.world.outbox.length;
    damage(book);
    expect(check(book, answers).message).toContain(told);
    if (!fresh) expect([logicalTable(book, 'leads', names), logicalTable(book, 'followUps', names)]).toEqual(sound);
    expect(holds?.(book) ?? true).toBe(true);
    const healed = lastingBook(book.file);
    check(book);
    expect(lastingBook(book.file)).toEqual(healed);
    expect(book.world.outbox).toHaveLength(mails);
  });
});
