import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A person types below the last line of a tab, before the n-th call of the next handler that reads, writes or asks how far a tab reaches. */
function typesBelow(book: TestBook, tab: string, gap: number): { before: string } {
  const state = { before: '' };
  let calls = 0;
  book.world.hooks.push(({ phase, name }: Tick) => {
    const isGap = isCounted(name) || /\.get(Last|Max)(Row|Column)s?$/.test(name);
    if (state.before !== '' || phase !== 'before' || !isGap || calls++ < gap) return undefined;
    state.before = name;
    book.desk.type(tab, `A${book.file.displayGrid(tab).length + 1}`, '我的备忘');
    return undefined;
  });
  return state;
}

const gaps = Array.from({ length: 45 }, (_, gap) => gap);

/** Between the last look and the moment at which the writing arrives nothing can be noticed: so many calls at most. */
const TOO_LATE = { 变更记录: 2, 待核对: 3 } as const;

test.each(['变更记录', '待核对'] as const)('what a person types below the last line of %s stays', (tab) => {
  const book = openBook();
  book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' }).forEach(succeeded);
  const moments = gaps.map((gap) => {
    const fork = book.fork();
    const state = typesBelow(fork, tab, gap);
    fork.enter('leads', 2, { stage: '谈判', source: '不知道', phone: '不是电话' }).forEach(succeeded);
    const isKept = fork.file.displayGrid(tab).some(([first]) => first === '我的备忘');
    const told = fork.file.displayGrid('变更记录').filter((line) => line.includes('谈判阶段'));
    return { before: state.before, isKept, told: told.length };
  });
  const typed = moments.filter(({ before }) => before !== '');
  expect(typed.length).toBeGreaterThan(20);
  expect(typed.every(({ told }) => told === 1)).toBe(true);
  expect(typed.filter(({ isKept }) => !isKept).length).toBeLessThanOrEqual(TOO_LATE[tab]);
});
