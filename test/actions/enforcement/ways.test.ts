import { flippedProfiles, type Profile } from '../../../emulator/kernel/profile';
import { noteMarker } from '../../../src/core/i18n/refusal-words';
import { kindLabels } from '../../../src/core/i18n/sheet-labels';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const members = [
  { name: '李', email: 'li@example.com' },
  { name: '赵', email: 'zhao@example.com' },
];

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

const refusals = (book: TestBook) => book.history().filter(({ kind }) => kind === kindLabels.refused[book.language]);

/** What people type, and what stands in the cell afterwards. */
const understood: readonly [column: string, typed: string, shown: string][] = [
  ['stage', '成交', '已成交'],
  ['stage', '谈判', '谈判阶段'],
  ['stage', 'negotiation', '谈判阶段'],
  ['stage', '報價', '方案讨论'],
  ['source', '官网', '官网表单'],
  ['source', 'Ｗｅｂ　ｆｏｒｍ', '官网表单'],
  ['grade', 'A', '高意向'],
  ['grade', '中', '中意向'],
  ['owner', '李', '李'],
  ['nextMethod', '致电', '电话'],
  ['industry', '医疗健康', '医疗'],
  ['nextContactOn', '2024/3/20', '2024-03-20'],
  ['nextContactOn', "'20240320", '2024-03-20'],
  ['nextContactOn', "'3月20日", '2024-03-20'],
  ['amount', "'12万", '120,000.00'],
  ['amount', '￥1,500', '1,500.00'],
  ['email', ' Wang@Example.COM ', 'Wang@example.com'],
  ['phone', '+86 138 0013 8000', '+8613800138000'],
  ['phone', '１３８００１３８０００', '13800138000'],
  ['budget', '10-15万', '10-15万'],
  ['decisionCycle', '2-3个月', '2-3个月'],
  ['wechat', '3-5', '3-5'],
];

/** What nobody can understand, and what the cell goes back to. */
const refused: readonly [column: string, typed: string][] = [
  ['stage', '乱写'],
  ['stage', '成'],
  ['source', '不知道'],
  ['grade', '很高'],
  ['owner', '张三'],
  ['nextMethod', '飞鸽'],
  ['industry', '外星'],
  ['nextContactOn', '改天'],
  ['nextContactOn', "'3/4/2024"],
  ['nextContactOn', "'2024-02-30"],
  ['amount', '很多'],
  ['amount', '-5'],
  ['email', 'wang@'],
  ['phone', '123'],
  ['registeredOn', '昨天上午吧'],
  ['leadId', 'LX1'],
];

describe('typed', () => {
  const book = openBook({ members });
  book.enter('leads', 2, { customerName: '甲公司' }).forEach(succeeded);

  test.each(understood)('%s: “%s” becomes “%s”', (column, typed, shown) => {
    book.enter('leads', 2, { [column]: typed }).forEach(succeeded);
    expect(book.shown('leads', 2)[column]).toBe(shown);
    expect(book.note('leads', 2, column)).not.toContain('没有被接受');
  });

  test.each(refused)('%s: “%s” goes back to what it was, is kept and told', (column, typed) => {
    const before = book.shown('leads', 2)[column];
    const [told, kept] = [book.desk.toasts.length, refusals(book).length];
    book.enter('leads', 2, { [column]: typed }).forEach(succeeded);
    const text = typed.replace(/^'/, '');
    expect(book.shown('leads', 2)[column]).toBe(before);
    expect(book.note('leads', 2, column)).toContain(noteMarker);
    expect(book.note('leads', 2, column)).toContain(text);
    expect(refusals(book).slice(kept)).toEqual([expect.objectContaining({ from: text, column })]);
    expect(book.desk.toasts.slice(told)).toEqual([expect.objectContaining({ message: expect.stringContaining(text) })]);
  });

  test('a good value takes our note away and leaves a person’s own', () => {
    const a1 = book.place('leads', 2, 'source');
    book.desk.setNote(book.tab('leads'), a1, '问过王总');
    book.enter('leads', 2, { source: '瞎写' }).forEach(succeeded);
    expect(book.note('leads', 2, 'source')).toContain('问过王总');
    expect(book.note('leads', 2, 'source')).toContain('瞎写');
    book.enter('leads', 2, { source: '展会' }).forEach(succeeded);
    expect(book.note('leads', 2, 'source')).toBe('问过王总');
  });
});

describe('pasted', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ['', `客户${index}`, '', '', '', '', '', index % 2 ? '官网' : '瞎写']);

  test.each(['values', 'all'] as const)('many cells (%s): every one is settled, one toast tells how many', (mode) => {
    const book = openBook({ members });
    book.desk.paste(book.tab('leads'), 'A2', rows(20), { mode }).forEach(succeeded);
    expect(book.shown('leads', 2)['source']).toBe('');
    expect(book.shown('leads', 3)['source']).toBe('官网表单');
    expect(refusals(book)).toHaveLength(10);
    expect(book.desk.toasts).toHaveLength(1);
    expect(book.desk.toasts[0]?.message).toContain('9');
  });

  test('with everything that belongs to them: the dropdown that was wiped comes back', () => {
    const book = openBook({ members });
    const source = book.place('leads', 2, 'source');
    const rule = () => book.file.tab(book.tab('leads')).rows[1]?.[7]?.validation;
    const before = rule();
    expect(before).toBeDefined();
    book.desk.paste(book.tab('leads'), 'A2', rows(3), { mode: 'all' }).forEach(succeeded);
    expect(rule()).toBeUndefined();
    sweep(book);
    expect(rule()).toEqual(before);
    expect(source).toBe('H2');
  });
});

describe('without a trigger that saw it', () => {
  test.each(['checkWorkbook', 'hourly'] as const)('%s settles it and says between when and when', (how) => {
    const book = openBook({ members, profile: { dropEvents: 1 }, now: '2024-03-01T09:00' });
    book.world.advanceTo('2024-03-01T12:00').forEach(succeeded);
    book.enter('leads', 2, { customerName: '甲公司', source: '官网', stage: '瞎写', owner: '李' });
    expect(book.shown('leads', 2)['leadId']).toBe('');
    if (how === 'hourly') book.world.advanceTo('2024-03-01T14:00').forEach(succeeded);
    else sweep(book);
    expect(book.shown('leads', 2)).toMatchObject({ leadId: 'LX20240301', source: '官网表单', stage: '初次接触' });
    expect(refusals(book)).toEqual([expect.objectContaining({ from: '瞎写', column: 'stage' })]);
    if (how === 'hourly') expect(refusals(book)[0]?.since).toMatch(/^2024-03-01 1[12]/);
  });
});

describe('by other hands', () => {
  test('filled down, cleared, undone and redone', () => {
    const book = openBook({ members });
    book.desk
      .paste(book.tab('leads'), 'A2', [
        ['', '甲'],
        ['', '乙'],
        ['', '丙'],
      ])
      .forEach(succeeded);
    book.enter('leads', 2, { source: '官网' }).forEach(succeeded);
    book.desk.fill(book.tab('leads'), 'H2', 'H3:H4').forEach(succeeded);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['source'])).toEqual(['官网表单', '官网表单', '官网表单']);
    book.desk.clear(book.tab('leads'), 'M2:M4').forEach(succeeded);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['stage'])).toEqual(['初次接触', '初次接触', '初次接触']);
    book.desk.clear(book.tab('leads'), 'H2:H4').forEach(succeeded);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['source'])).toEqual(['', '', '']);
    book.desk.undo();
    sweep(book);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['source'])).toEqual(['官网表单', '官网表单', '官网表单']);
  });

  test('sorting and filtering change nothing', () => {
    const book = openBook({ members });
    book.desk
      .paste(book.tab('leads'), 'A2', [
        ['', '乙'],
        ['', '甲'],
        ['', '丙'],
      ])
      .forEach(succeeded);
    const before = book.file
      .displayGrid(book.tab('leads'))
      .map((line) => line.join('|'))
      .sort();
    book.desk.sort(book.tab('leads'), { column: 2, ascending: true });
    sweep(book);
    expect(
      book.file
        .displayGrid(book.tab('leads'))
        .map((line) => line.join('|'))
        .sort(),
    ).toEqual(before);
  });
});

describe('what was settled stays settled', () => {
  test('a sweep after a sweep writes nothing', () => {
    const book = openBook({ members });
    const rows = [
      ['', '甲', '', '', '138-0013-8000', '', '', '官网', '', '高', '10-15万', '1个月', '乱', '李', '2024/2/1'],
    ];
    book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
    sweep(book);
    const [leads, history] = [book.file.displayGrid(book.tab('leads')), book.history().length];
    sweep(book);
    expect(book.file.displayGrid(book.tab('leads'))).toEqual(leads);
    expect(book.history()).toHaveLength(history);
  });
});

describe.each([
  [
    'zh-CN',
    '未接受',
    '「线索来源」：“???”没有被接受——列表中没有这一项。原来的内容已放回，输入的文字留在变更记录里。请从下拉列表中选择。',
  ],
  [
    'zh-TW',
    '未接受',
    '「線索來源」：「???」沒有被接受——清單中沒有這一項。原來的內容已放回，輸入的文字留在變更記錄裡。請從下拉選單中選擇。',
  ],
  [
    'en',
    'Refused',
    'Source: “???” was not accepted, since the list has no such option. The cell is as it was before, and what was typed is kept in History. Please pick one from the dropdown.',
  ],
] as const)('in %s', (language, kind, sentence) => {
  test('toast, note and History speak the workbook’s language', () => {
    const book = openBook({ language });
    book.enter('leads', 2, { customerName: 'X', source: '???' }).forEach(succeeded);
    expect(book.desk.toasts.map(({ message }) => message)).toEqual([sentence]);
    expect(book.note('leads', 2, 'source')).toBe(`${noteMarker}\n${sentence}`);
    expect(book.history().at(-1)?.kind).toBe(kind);
  });
});

describe.each(flippedProfiles().filter(({ name }) => name !== 'secondAccount'))(
  'with the other answer of $name',
  ({ name, profile }) => {
    test('typing, pasting and a sweep give the same sheet', () => {
      const book = openBook({ members, profile: profile as Partial<Profile> });
      book.enter('leads', 2, { customerName: '甲公司', stage: '谈判', source: '官网', phone: '+86 138 0013 8000' });
      book.desk.paste(book.tab('leads'), 'A3', [['', '乙公司', '', '', '', '', '', '瞎写', '', '高']]);
      book.enter('leads', 2, { stage: '瞎写' });
      sweep(book);
      expect(book.shown('leads', 2)).toMatchObject({ stage: '谈判阶段', source: '官网表单', phone: '+8613800138000' });
      expect(book.shown('leads', 3)).toMatchObject({ source: '', grade: '高意向', stage: '初次接触' });
      expect(
        refusals(book)
          .map(({ from }) => from)
          .sort(),
      ).toEqual(['瞎写', '瞎写']);
      expect(name).not.toBe('');
    });
  },
);
