import { check, scene } from './scene';

test('where the memory was deleted, the moments at which rows were entered stay as they are', () => {
  const book = scene();
  const before = [book.shown('leads', 2)['registeredOn'], book.shown('followUps', 2)['recordedAt']];
  book.world.advanceTo('2024-03-08T15:00');
  book.desk.deleteTab('leadbook-memory');
  check(book, ['YES', 'YES']);
  expect([book.shown('leads', 2)['registeredOn'], book.shown('followUps', 2)['recordedAt']]).toEqual(before);
  expect(before[1]).toMatch(/^2024-03-0[1-7]/);
});
