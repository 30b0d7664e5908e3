import { ask } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** Pastes one column of the leads from row 2 on. */
function paste(book: TestBook, column: string, cells: readonly string[]): void {
  book.desk.paste(
    book.tab('leads'),
    book.place('leads', 2, column),
    cells.map((cell) => [cell]),
  );
}

const COUNT = 90;
const numbers = Array.from({ length: COUNT }, (_, at) => at);
const isFair = (at: number): boolean => at % 2 === 0;
/** The fair wins nine of ten, the web form one of ten. */
const isWon = (at: number): boolean => (isFair(at) ? at % 20 !== 0 : at % 20 === 1);

/** Leads that came on one day and were decided weeks later, and one of each source that is open. */
function decided(): TestBook {
  const book = openBook({ now: '2024-03-01T09:00' });
  const open = ['开放展会', '开放表单'];
  paste(book, 'customerName', [...numbers.map((at) => `客户${at}`), ...open]);
  paste(
    book,
    'phone',
    [...numbers, COUNT, COUNT + 1].map((at) => `1380013${8000 + at}`),
  );
  paste(book, 'source', [...numbers.map((at) => (isFair(at) ? '展会' : '官网表单')), '展会', '官网表单']);
  const later = book.fork({ now: '2024-03-20T12:00' });
  paste(
    later,
    'stage',
    numbers.map((at) => (isWon(at) ? '已成交' : '已流失')),
  );
  succeeded(later.desk.run('refreshAnalysis'));
  return later;
}

describe('the chance of winning on a card', () => {
  const book = decided();
  const cardOf = (one: TestBook, customer: string) => {
    const leadId = one.shown('leads', one.rowOf('leads', 'customerName', customer))['leadId'];
    return ask(one.desk, 'leadCard', { leadId }).value;
  };

  test('is the learnt one with its reasons, once it beats points', () => {
    const [fair, web] = ['开放展会', '开放表单'].map((customer) => cardOf(book, customer).chance);
    expect(fair.text).toMatch(/^成交概率约 [6-9]\d(\.\d)?%（按 90 条已有结果的线索学习/);
    expect(fair.reasons).toContain('+ 线索来源：展会');
    expect(web.text).toMatch(/^成交概率约 [1-3]?\d(\.\d)?%/);
    expect(web.reasons).toContain('− 线索来源：官网表单');
  });

  test('is not told of a closed lead', () => expect(cardOf(book, '客户2').chance).toBeUndefined());

  test('goes back to points when the block is switched off', () => {
    const off = book.fork();
    off.configure({ 'set:block.score': { D: '否' } });
    succeeded(off.desk.run('refreshAnalysis'));
    expect(cardOf(off, '开放展会').chance).toBeUndefined();
  });

  test('stands in its column after the next sweep, where the team shows it, and as points once the score is gone', () => {
    const shown = book.fork();
    shown.configure({ 'set:fullColumns': { D: '成交概率' } });
    succeeded(shown.desk.run('checkWorkbook'));
    const chanceOf = (customer: string) =>
      Number.parseFloat(shown.shown('leads', shown.rowOf('leads', 'customerName', customer))['winProbability'] ?? '');
    expect(chanceOf('开放展会')).toBeGreaterThan(60);
    expect(chanceOf('开放表单')).toBeLessThan(40);
    expect([chanceOf('客户2'), chanceOf('客户0')]).toEqual([100, 0]);
    const { chance } = cardOf(shown, '开放展会');
    expect(Math.abs(Number.parseFloat(/[\d.]+(?=%)/.exec(chance.text)?.[0] ?? '') - chanceOf('开放展会'))).toBeLessThan(
      1,
    );
    shown.configure({ 'set:block.score': { D: '否' } });
    succeeded(shown.desk.run('refreshAnalysis'));
    succeeded(shown.desk.run('checkWorkbook'));
    expect(chanceOf('开放展会')).toBe(chanceOf('开放表单'));
  });

  test('is told in the analysis with how far it can be trusted', () => {
    const texts = book.file.displayGrid(book.tab('analysis')).map(([first]) => first);
    expect(texts).toContain('成交概率有多可信');
    expect(texts.some((text) => text?.startsWith('从 90 条线索学到的评分'))).toBe(true);
  });
});
