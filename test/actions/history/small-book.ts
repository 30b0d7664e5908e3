import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A small team's workbook, swept: three leads and a follow-up; the owner is a manager. `more` = rows kept on the tabs. */
export function smallBook(more: { readonly rows?: number } = {}): TestBook {
  const book = openBook({
    members: [
      { name: '李', email: 'li@example.com' },
      { name: '赵', email: 'zhao@example.com' },
    ],
    editors: ['li@example.com', 'zhao@example.com'],
    ...more,
  });
  const leads = [
    ['', '甲公司', '', '', '13800138000', '', '', '官网', '要系统', '高', '10万', '', '谈判', '李'],
    ['', '乙公司', '', '', '13900139000', '', '', '展会', '', '', '', '', '需求', '赵'],
    ['', '丙公司', '', '', '', 'c@example.com', '', '', '', '', '', '', '', '李'],
  ];
  book.desk.paste(book.tab('leads'), 'A2', leads).forEach(succeeded);
  book.enter('followUps', 2, { leadId: '甲公司', content: '聊了', nextStepOn: '2024-03-09' });
  sweep(book);
  return book;
}

/** Somebody lets the workbook be checked, which sweeps it. */
export function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}
