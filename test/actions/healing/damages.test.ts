import { lastingBook } from '../../helpers/whole-book';
import { damages } from './damages';
import { check, type LogicalTable, logicalTable, scene } from './scene';

describe('after "Check workbook" the table is the same, and a second check finds nothing to do:', () => {
  test.each(damages)('$name', ({ damage, told, names, holds, answers, fresh, lost = [] }) => {
    const book = scene();
    const tables = () => [logicalTable(book, 'leads', names), logicalTable(book, 'followUps', names)];
    const sound = without(tables(), lost);
    const mails = book.world.outbox.length;
    damage(book);
    expect(check(book, answers).message).toContain(told);
    if (!fresh) expect(without(tables(), lost)).toEqual(sound);
    expect(holds?.(book) ?? true).toBe(true);
    const healed = lastingBook(book.file);
    check(book, answers);
    expect(lastingBook(book.file)).toEqual(healed);
    expect(book.world.outbox).toHaveLength(mails);
  });
});

function without(tables: readonly LogicalTable[], columns: readonly string[]): LogicalTable[] {
  const rest = (cells: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => !columns.includes(key)));
  return tables.map((table) => Object.fromEntries(Object.entries(table).map(([id, cells]) => [id, rest(cells)])));
}
