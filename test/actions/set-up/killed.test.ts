import { openBook, succeeded } from '../../helpers/workbook';

const names = [
  ...[
    '线索登记表',
    '线索跟进计划表',
    '今日提醒',
    '转化分析表',
    '变更记录',
    '设置',
    '待核对',
    '使用指南',
    'leadbook-memory',
  ],
];

/** Every 37th service call of the first set-up, with the buffered writes applied or lost. */
const points = Array.from({ length: 15 }, (_, index) => ({
  at: 20 + index * 37,
  buffer: index % 2 === 0 ? ('applied' as const) : ('dropped' as const),
}));

describe('set-up killed by the time limit', () => {
  test.each(points)('at call $at ($buffer) is finished by the next one, nothing double', ({ at, buffer }) => {
    const book = openBook({ setUp: 'no' });
    book.world.hooks.push(({ execution, index, phase }) =>
      execution.functionName === 'setUp' && index === at && phase === 'before' ? { kill: true, buffer } : undefined,
    );
    book.desk.willAnswer('YES');
    const killed = book.desk.run('setUp');
    expect(killed.ok).toBe(false);
    book.world.hooks.length = 0;
    const { desk } = book;
    for (const answer of ['YES', 'OK', 'OK'] as const) desk.willAnswer(answer);
    succeeded(desk.run('setUp'));
    expect([...book.file.tabNames()].sort()).toEqual([...names].sort());
    expect(book.file.triggers.map(({ functionName }) => functionName).sort()).toEqual(['handleEdit', 'hourly']);
    expect(book.file.tab('设置').protections).toHaveLength(1);
    book.enter('leads', 2, { customerName: '甲公司', phone: '13800138001', stage: '成交' });
    expect(book.shown('leads', 2)).toMatchObject({ leadId: 'LX20240301', stage: '已成交' });
  });
});
