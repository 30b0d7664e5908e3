import { followUpLabels, leadLabels } from '../../../src/core/i18n/column-labels';
import { type Language, languages } from '../../../src/core/i18n/language';
import type { TableKey } from '../../../src/core/schema/sheets';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** The workbook of a team in its first weeks: leads in several stages, contacts, a column and formulas of its own. */
export function scene(language: Language = 'zh-CN'): TestBook {
  const known = scenes.get(language) ?? makeScene(language);
  scenes.set(language, known);
  return known.fork();
}

const scenes = new Map<Language, TestBook>();

const leads = [
  { customerName: '甲公司', phone: '013800138001', source: '展会', need: '3-5 套', budget: '10-15万', grade: '高意向' },
  { customerName: '乙公司', email: 'yi@example.com', source: '社交媒体', need: '0a1', decisionCycle: '1-2个月' },
  { customerName: '丙公司', wechat: 'bing', source: '陌拜', grade: '中意向', nextContactOn: '2024-03-20' },
  { customerName: '丁公司', phone: '+8613800138004', stage: '谈判', amount: '120000', notes: '大客户' },
  { customerName: '戊公司', phone: '13800138005', stage: '已成交', amount: '88000', closeReason: '方案匹配、价格优势' },
  { customerName: '己公司', contactName: 't Hooft', jobTitle: '经理', phone: '13800138006', specialNeeds: '1/2 价' },
] as const;

const contacts = [
  {
    leadId: 'LX20240305',
    contactedAt: '2024-03-04 10:30',
    method: '电话',
    content: '要方案',
    nextStepOn: '2024-03-09',
  },
  { leadId: 'LX20240305-02', contactedAt: '2024-03-03 11:00', method: '邮件', content: '已发资料', status: '已完成' },
  { leadId: 'LX20240305-04', contactedAt: '2024-03-04 09:15', method: '拜访', feedback: '价格高', objection: '可谈' },
] as const;

function makeScene(language: Language): TestBook {
  const now = '2024-03-05T09:00';
  const book = openBook({ language, now, members: [{ name: '李雷', email: 'li@example.com' }, { name: '赵敏' }] });
  const owned = leads.map((lead, index) => ({ ...lead, owner: index % 2 === 0 ? '李雷' : '赵敏' }));
  enterAll(book, 'leads', owned);
  enterAll(book, 'followUps', contacts);
  const tab = book.tab('leads');
  book.desk.insertColumns(tab, 4, 1);
  book.desk.paste(tab, 'D1', [['内部评分'], ...leads.map((_lead, index) => [String(index * 7)])]);
  check(book);
  check(book);
  book.file.saveVersion('sound');
  return book;
}

/** Pastes rows below the header at once. */
function enterAll(book: TestBook, table: TableKey, rows: readonly Readonly<Record<string, string>>[]): void {
  const [headers = []] = book.file.displayGrid(book.tab(table));
  const keys = headers.map((header) => keyOf(table, header));
  const cells = rows.map((row) => keys.map((key) => row[key] ?? ''));
  book.desk.paste(book.tab(table), 'A2', cells);
}

/** What a check answered and what it showed. */
export interface Checked {
  readonly summary: unknown;
  readonly message: string;
}

/** Runs "Check workbook"; further answers are those to questions before the last message. */
export function check(book: TestBook, answers: readonly ('YES' | 'NO')[] = []): Checked {
  const { desk } = book;
  for (const answer of answers) desk.willAnswer(answer);
  desk.willAnswer('OK');
  const before = desk.alerts.length;
  const { result } = succeeded(desk.run('checkWorkbook'));
  desk.forgetAnswers();
  return {
    summary: result,
    message: desk.alerts
      .slice(before)
      .map(({ message }) => message)
      .join('\n'),
  };
}

/** The rows of a table by id, their shown texts by column key; columns of the team by their header; a title alone in a row is no record. */
export type LogicalTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

const labels = { leads: leadLabels, followUps: followUpLabels } as const;

/** Reads cells only. `names`: headers that a person gave to columns, '' = of no interest. */
export function logicalTable(
  book: TestBook,
  table: TableKey,
  names: Readonly<Record<string, string>> = {},
): LogicalTable {
  const grid = book.file.displayGrid(tabOf(book, table));
  const keys = (grid[0] ?? []).map((header) => names[header] ?? keyOf(table, header));
  const id = table === 'leads' ? 'leadId' : 'followUpId';
  const records = grid.slice(1).map((line) => {
    const cells: Record<string, string> = {};
    keys.forEach((key, at) => {
      const text = line[at] ?? '';
      if (text !== '' && key !== 'reminder' && key !== '') cells[key in cells ? `${key} again` : key] = text;
    });
    return cells;
  });
  const filled = records.filter((cells) => Object.keys(cells).length > 1);
  return Object.fromEntries(
    filled
      .map((cells, index) => [cells[id] ?? `row ${index}`, cells] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function keyOf(table: TableKey, header: string): string {
  const own = Object.entries(labels[table]).find(([, label]) =>
    languages.some((language) => label[language] === header),
  );
  return own?.[0] ?? `?${header}`;
}

/** The present name of a table's tab: people rename tabs, its id stays. '' = there is none. */
export function tabOf(book: TestBook, table: TableKey): string {
  const text = (book.file.documentProperties.get('tabs.0') ?? '').replace(/^\d+:/, '');
  const ids = JSON.parse(text) as Record<string, number>;
  return book.file.workbook.sheets.find(({ id }) => id === ids[table])?.name ?? '';
}
