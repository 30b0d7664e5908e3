import { openBook } from '../helpers/workbook';
test('x', () => {
  const book = openBook();
  const grid = book.file.displayGrid(book.tab('settings'));
  console.log(grid.map((l, i) => `${i+1}: ${l.join(' | ')}`).join('\n'));
});
