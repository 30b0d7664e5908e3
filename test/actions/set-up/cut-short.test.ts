import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** The team's own tab has the name that our list of the day would get. */
function fileWithToday(): TestBook {
  const book = openBook({ setUp: 'no' });
  const [tab = ''] = book.file.tabNames();
  book.desk.renameTab(tab, '今日提醒');
  book.desk.paste('今日提醒', 'A1', [['不要忘记'], ['浇花']]);
  return book;
}

/** Lets the time limit strike right behind the n-th call of a name. */
function killedBehind({ world }: TestBook, call: string, times: number): void {
  let left = times;
  world.hooks.push(({ name, phase }) => {
    if (name !== call || phase !== 'after') return undefined;
    left -= 1;
    return left === 0 ? { kill: true, buffer: 'dropped' } : undefined;
  });
}

function setUpKilled(book: TestBook, call: string, times: number): void {
  killedBehind(book, call, times);
  book.desk.willAnswer('YES');
  expect(book.desk.run('setUp').ok).toBe(false);
  book.world.hooks.length = 0;
}

const lastAlert = ({ desk }: TestBook): string => desk.alerts.at(-1)?.message ?? '';

const moments = [
  { name: 'right after the answer', call: 'Properties.setProperties', times: 1 },
  { name: 'between two tabs', call: 'Spreadsheet.insertSheet', times: 4 },
  { name: 'when all tabs stand blank', call: 'Properties.setProperties', times: 2 },
  { name: 'after its last tab', call: 'Protection.setWarningOnly', times: 1 },
];

describe.each(moments)('a set-up that dies $name', ({ call, times }) => {
  test('has not set the file up, and says so', () => {
    const book = fileWithToday();
    setUpKilled(book, call, times);
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('applySettings'));
    expect(lastAlert(book)).toContain('设置工作簿还没有做完');
  });

  test('is gone on with by the next one without a question, and what is the team’s stays theirs', () => {
    const book = fileWithToday();
    setUpKilled(book, call, times);
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('setUp'));
    expect(lastAlert(book)).toContain('完成');
    expect(book.file.displayGrid('今日提醒')).toEqual([['不要忘记'], ['浇花']]);
    const whole = fileWithToday();
    whole.desk.willAnswer('YES');
    whole.desk.willAnswer('OK');
    succeeded(whole.desk.run('setUp'));
    expect([...book.file.tabNames()].sort()).toEqual([...whole.file.tabNames()].sort());
  });
});
