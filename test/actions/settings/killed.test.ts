import { openBook, succeeded } from '../../helpers/workbook';

const points = Array.from({ length: 12 }, (_, index) => ({
  at: 10 + index * 40,
  buffer: index % 2 === 0 ? ('dropped' as const) : ('applied' as const),
}));

describe('applying the settings killed by the time limit', () => {
  test.each(points)(
    'at call $at ($buffer): applied again or checked, every row shows what is in force',
    ({ at, buffer }) => {
      const book = openBook();
      book.enter('leads', 2, { customerName: '甲公司', phone: '13800138001', source: '展会', stage: '谈判阶段' });
      const type = (key: string, cell: string, text: string) => {
        const row = book.file.displayGrid('设置').findIndex(([one]) => one === key) + 1;
        book.desk.type('设置', `${cell}${row}`, text);
      };
      type('list:source:tradeFair', 'C', '广交会');
      type('set:preset', 'D', '客户分类');
      book.world.hooks.push(({ execution, index, phase }) =>
        execution.functionName === 'applySettings' && index === at && phase === 'before'
          ? { kill: true, buffer }
          : undefined,
      );
      book.desk.willAnswer('YES');
      expect(book.desk.run('applySettings').ok).toBe(false);
      book.world.hooks.length = 0;
      for (const answer of ['YES', 'OK', 'OK'] as const) book.desk.willAnswer(answer);
      succeeded(book.desk.run('applySettings'));
      book.desk.willAnswer('OK');
      succeeded(book.desk.run('checkWorkbook'));
      expect(book.shown('leads', 2)).toMatchObject({ source: '广交会', stage: '谈判客户', leadId: 'LX20240301' });
      const refused = book.history().filter(({ kind }) => kind === '未接受');
      expect(refused).toEqual([]);
    },
  );
});

describe('where warnings stop scripts of everybody but the owner', () => {
  test('a rep gets the Today tab all the same', () => {
    const book = openBook({
      profile: { warningProtectionStopsScripts: true },
      editors: ['li@example.com'],
      members: [{ name: '李雷', email: 'li@example.com' }],
    });
    const li = book.open('li@example.com');
    expect(succeeded(li.run('showToday')).result).toEqual({ lines: 0 });
    expect(book.file.tab('今日提醒').protections).toEqual([]);
    expect(book.file.tab('设置').protections).toHaveLength(1);
  });
});
