import { flippedProfiles } from '../../../emulator/kernel/profile';
import { languages } from '../../../src/core/i18n/language';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const READS =
  /^(Range\.get(Values|DisplayValues|Formulas|NumberFormats|DataValidations|Notes)|Sheet\.getCharts|Properties\.get)/;

const refresh = (book: TestBook) => succeeded(book.desk.run('refreshAnalysis'));

const grid = (book: TestBook): string[][] => book.file.displayGrid(book.tab('analysis'));

const charts = (book: TestBook) => book.file.tab(book.tab('analysis')).charts;

/** Six leads of two sources, three of them closed. */
function workbook(options: Parameters<typeof openBook>[0] = {}): TestBook {
  const book = openBook(options);
  const rows = [
    ['=1+1', '13800138001', '展会', '已成交', '高意向'],
    ['3-5', '13800138002', '展会', '已流失', '高意向'],
    ['+86科技', '13800138003', '展会', '谈判阶段', '中意向'],
    ['丁公司', '13800138004', '官网表单', '已成交', '低意向'],
    ['戊公司', '13800138005', '官网表单', '初次接触', '低意向'],
    ['己公司', '13800138006', '官网表单', '初次接触', '低意向'],
  ];
  const at = (column: string) => book.place('leads', 2, column);
  const tab = book.tab('leads');
  book.desk.setFormat(tab, 'B2:B10', '@');
  book.desk.paste(
    tab,
    at('customerName'),
    rows.map(([name = '']) => [name]),
  );
  book.desk.paste(
    tab,
    at('phone'),
    rows.map((row) => [row[1] ?? '']),
  );
  book.desk.paste(
    tab,
    at('source'),
    rows.map((row) => [row[2] ?? '']),
  );
  book.desk.paste(
    tab,
    at('grade'),
    rows.map((row) => [row[4] ?? '']),
  );
  book.desk.paste(
    tab,
    at('stage'),
    rows.map((row) => [row[3] ?? '']),
  );
  return book;
}

describe('the conversion analysis', () => {
  test.each(languages)('prints every block under a title in %s, from A1', (language) => {
    const book = openBook({ language });
    refresh(book);
    const titles = { 'zh-CN': '转化分析', 'zh-TW': '轉化分析', en: 'Conversion analysis' };
    expect(grid(book)[0]?.[0]).toContain(titles[language]);
    expect(book.last().result).toMatchObject({ leads: 0 });
    expect(grid(book).flat().join()).not.toMatch(/NaN|undefined|Infinity|#/);
  });

  test('counts leads, won and conversion per source', () => {
    const book = workbook();
    refresh(book);
    const row = (source: string) =>
      grid(book)
        .find(([first]) => first === source)
        ?.slice(1, 4);
    expect([row('展会'), row('官网表单')]).toEqual([
      ['3', '1', '33%'],
      ['3', '1', '33%'],
    ]);
  });

  test('keeps the filters a reader chose, across refreshes and languages', () => {
    const book = workbook();
    refresh(book);
    book.desk.type(book.tab('analysis'), 'F2', '展会');
    refresh(book);
    expect(book.file.display(book.tab('analysis'), 'F2')).toBe('展会');
    expect(grid(book).some(([first]) => first === '官网表单')).toBe(false);
    book.desk.willAnswer('OK', '3');
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('switchLanguage'));
    expect(book.file.display(book.tab('analysis'), 'F2')).toBe('Trade fair');
    expect(grid(book).some(([first]) => first === 'Web form')).toBe(false);
  });

  test('speaks the language that its reader chose, and the workbook keeps its own', () => {
    const book = workbook();
    refresh(book);
    const leads = book.file.displayGrid(book.tab('leads'));
    book.desk.type(book.tab('analysis'), 'J2', 'English');
    refresh(book);
    const text = () => grid(book).flat().join('|');
    expect(text()).toContain('Conversion by source');
    expect(text()).toContain('Trade fair');
    expect(text()).not.toContain('各来源转化');
    expect(charts(book).map(({ options }) => options['title'])).toContain('Conversion by source with 95 % interval');
    expect(book.file.displayGrid(book.tab('leads'))).toEqual(leads);
    book.desk.type(book.tab('analysis'), 'J2', '简体中文');
    refresh(book);
    expect(text()).toContain('各来源转化');
  });

  test('updates its charts and never multiplies them; one that was moved stays where it is', () => {
    const book = workbook();
    refresh(book);
    const first = charts(book).map(({ id }) => id);
    expect(first.length).toBeGreaterThan(0);
    const [chart] = charts(book);
    if (chart !== undefined) chart.anchor = { row: 90, column: 20, offsetX: 5, offsetY: 7 };
    refresh(book);
    refresh(book);
    expect(charts(book).map(({ id }) => id)).toEqual(first);
    expect(charts(book)[0]?.anchor).toEqual({ row: 90, column: 20, offsetX: 5, offsetY: 7 });
  });

  test('a chart follows its block when the blocks above grow, unless it was moved to another column', () => {
    const book = workbook();
    refresh(book);
    const places = () => charts(book).map(({ anchor }) => [anchor.row, anchor.column]);
    const first = places();
    const off = { 'set:block.kpi': { D: '否' }, 'set:block.suggestions': { D: '否' } };
    book.configure(off);
    refresh(book);
    const fewer = places();
    expect(fewer).not.toEqual(first);
    expect(fewer.map(([, column]) => column)).toEqual(first.map(([, column]) => column));
    book.configure({ 'set:block.kpi': { D: '是' }, 'set:block.suggestions': { D: '是' } });
    refresh(book);
    expect(places()).toEqual(first);
  });

  test.each(['EmbeddedChart.getContainerInfo', 'ContainerInfo.getAnchorColumn'])(
    'asks again where %s fails once',
    (call) => {
      const book = workbook();
      refresh(book);
      let failed = 0;
      book.world.hooks.push(({ name, phase }) => {
        if (name !== call || phase !== 'before' || failed > 0) return undefined;
        failed += 1;
        return { throw: 'Service Spreadsheets failed while accessing document' };
      });
      refresh(book);
      expect([failed, book.last().log]).toEqual([1, []]);
    },
  );

  test('a block that Settings switch off goes with its chart and its lines in the Guide, and comes back', () => {
    const book = workbook();
    refresh(book);
    const guide = () => book.file.displayGrid(book.tab('guide')).flat().join();
    const kept = { ...charts(book)[0], id: 4711 } as unknown as ReturnType<typeof charts>[number];
    charts(book).push(kept);
    const count = charts(book).length;
    expect([grid(book).flat().join(), guide()]).toEqual([
      expect.stringContaining('阶段漏斗'),
      expect.stringContaining('阶段漏斗'),
    ]);
    book.configure({ 'set:block.funnel': { D: '否' } });
    refresh(book);
    expect(grid(book).some(([first]) => first === '阶段漏斗')).toBe(false);
    expect(guide()).not.toContain('阶段漏斗');
    expect(charts(book)).toHaveLength(count - 1);
    expect(charts(book)).toContainEqual(kept);
    book.configure({ 'set:block.funnel': { D: '是' } });
    refresh(book);
    expect(grid(book).some(([first]) => first === '阶段漏斗')).toBe(true);
    expect(charts(book)).toHaveLength(count);
  });

  test('a column that the team added is counted by its values', () => {
    const book = openBook();
    const names = Array.from({ length: 24 }, (_, at) => [`客户${at}`]);
    book.desk.paste(book.tab('leads'), book.place('leads', 2, 'customerName'), names);
    book.desk.insertColumns(book.tab('leads'), 3, 1);
    book.desk.paste(book.tab('leads'), 'C1', [['老客户介绍'], ...names.map((_, at) => [at % 2 === 0 ? '是' : '否'])]);
    refresh(book);
    const rows = grid(book).filter(([first]) => first === '老客户介绍');
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['否', '12', '50%'],
      ['是', '12', '50%'],
    ]);
  });

  test("leaves a manager's own chart, notes and columns beside the report alone", () => {
    const book = workbook();
    refresh(book);
    const tab = book.tab('analysis');
    const own = { ...charts(book)[0], id: 4711, title: 'mine' } as unknown as ReturnType<typeof charts>[number];
    charts(book).push(own);
    book.desk.type(tab, 'P3', '季度目标 30%');
    book.desk.type(tab, 'P4', '=1+1');
    book.desk.setNote(tab, 'A5', '给老板看');
    refresh(book);
    expect(charts(book).filter(({ id }) => id === 4711)).toEqual([own]);
    expect([book.file.value(tab, 'P3'), book.file.formula(tab, 'P4'), book.file.note(tab, 'A5')]).toEqual([
      '季度目标 30%',
      '=1+1',
      '给老板看',
    ]);
  });

  test('a chart somebody deleted comes back once', () => {
    const book = workbook();
    refresh(book);
    const count = charts(book).length;
    charts(book).shift();
    refresh(book);
    refresh(book);
    expect(charts(book)).toHaveLength(count);
  });

  test('texts that look like formulas or dates stay texts', () => {
    const book = openBook({ members: [{ name: "'=1+1" }, { name: '3-5' }, { name: "'+1+1" }] });
    book.enter('leads', 2, { customerName: '甲', phone: '13800138001', owner: "'=1+1" });
    book.enter('leads', 3, { customerName: '乙', phone: '13800138002', owner: "'3-5" });
    book.enter('leads', 4, { customerName: '丙', phone: '13800138003', owner: "'+1+1" });
    refresh(book);
    const names = grid(book).map(([first]) => first);
    expect(names).toEqual(expect.arrayContaining(['=1+1', '3-5', '+1+1']));
    const formulas = book.file
      .tab(book.tab('analysis'))
      .rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
    expect(formulas).toEqual([]);
  });

  test('stays within 12 reads and 3 calls a chart, however many leads', () => {
    const book = workbook();
    refresh(book);
    refresh(book);
    const { calls } = book.last();
    const reads = [...calls].filter(([name]) => READS.test(name)).reduce((sum, [, count]) => sum + count, 0);
    const chartCalls = [...calls].filter(
      ([name]) => /Chart/.test(name) && !/Builder|ChartType|getChartId|Charts\.|getCharts/.test(name),
    );
    expect(reads).toBeLessThanOrEqual(12);
    expect(chartCalls.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3 * charts(book).length);
  });

  test('of 5,000 leads and 15,000 follow-ups takes a fraction of the six minutes', () => {
    const book = workbook();
    const leads = book.file.tab(book.tab('leads'));
    const [, second = []] = leads.rows;
    for (let row = 2; row <= 5001; row++) leads.rows[row - 1] = second.map((cell) => cell && { ...cell });
    leads.rowCount = 5100;
    const started = Date.now();
    refresh(book);
    expect(book.last().seconds).toBeLessThan(90);
    expect(Date.now() - started).toBeLessThan(60_000);
  });

  test('before set-up says what to do', () => {
    const book = openBook({ setUp: 'no' });
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('refreshAnalysis'));
    expect(book.desk.alerts.at(-1)?.message).toContain('还没有设置');
  });

  test.each(flippedProfiles())('is the same under $name', ({ profile }) => {
    const plain = workbook();
    refresh(plain);
    const other = workbook({ profile });
    other.desk.willAnswer('OK');
    other.desk.run('checkWorkbook');
    refresh(other);
    const figures = (book: TestBook) =>
      grid(book).map((row) => row.map((text) => text.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/, 'then')));
    expect(figures(other)).toEqual(figures(plain));
    expect(charts(other).map(({ type }) => type)).toEqual(charts(plain).map(({ type }) => type));
  });
});
