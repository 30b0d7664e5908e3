import fc from 'fast-check';
import { dayOf, serialOf, stampOf } from '../../../src/core/date';
import { languages } from '../../../src/core/i18n/language';
import { type DecodeContext, decode, encode } from '../../../src/core/schema/codec';
import type { Column, ColumnType } from '../../../src/core/schema/column';
import type { Cell } from '../../../src/core/schema/row';
import { defaultSettings } from '../../../src/core/schema/settings';
import type { StageClass } from '../../../src/core/schema/stages';
import { columnOf, tableColumns } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

const li = { key: '李', name: '李', email: 'li@example.com', role: 'rep', takesNewLeads: true, mail: true } as const;
const settings = {
  ...defaultSettings,
  members: [li],
  values: { ...defaultSettings.values, language: 'zh-CN', preset: 'full' },
};
const vocabulary = buildVocabulary(settings);
const context: DecodeContext = { vocabulary, today: '2024-03-04' };

const lead = (key: string) => columnOf('leads', key);
const day = (text: string): Cell => ({ serial: serialOf(text) });

describe('what a cell says', () => {
  test.each<[string, Cell, string]>([
    ['customerName', ' 星辰科技 ', '星辰科技'],
    ['customerName', 360, '360'],
    ['need', '第一行\r\n第二行', '第一行\n第二行'],
    ['notes', day('2024-03-05'), '2024-03-05'],
    ['phone', 13800138000, '13800138000'],
    ['phone', '+86 138 0013 8000', '+8613800138000'],
    ['email', 'Li@Example.com', 'Li@example.com'],
    ['source', '展會', 'tradeFair'],
    ['grade', 'A', 'high'],
    ['stage', '成交', 'won'],
    ['owner', ' 李 ', '李'],
    ['owner', 'LI@example.com', '李'],
    ['consent', true, 'yes'],
    ['consent', false, 'no'],
    ['registeredOn', { serial: 20240301 }, '2024-03-01'],
    ['budget', '10-15万', '10-15万'],
    ['budget', 150000, '150000'],
    ['decisionCycle', ' ≤1个月 ', '≤1个月'],
    ['amount', 0.1 + 0.2, '0.3'],
    ['amount', '12萬', '120000'],
    ['amount', '¥1,200.50', '1200.5'],
    ['closedOn', day('2024-03-01'), '2024-03-01'],
    ['closedOn', day('2024-03-01T14:05'), '2024-03-01'],
    ['closedOn', '2024年3月1日 14:05', '2024-03-01'],
    ['closedOn', 20240301, '2024-03-01'],
    ['registeredOn', day('2024-03-01T14:05'), '2024-03-01T14:05'],
    ['registeredOn', day('2024-03-01'), '2024-03-01'],
    ['registeredOn', '2024-03-01 14:05', '2024-03-01T14:05'],
    ['registeredOn', '2024-03-01 00:00', '2024-03-01'],
    ['repeatOrders', 3, '3'],
    ['repeatOrders', '３次', '3'],
    ['satisfaction', 5, '5'],
    ['satisfaction', '4分', '4'],
    ['winProbability', 0.3, '0.3'],
    ['winProbability', '30%', '0.3'],
    ['foundedOn', 2015, '2015'],
    ['foundedOn', '2015年', '2015'],
    ['foundedOn', '2015年3月', '2015-03'],
    ['foundedOn', '2015/3/1', '2015-03-01'],
    ['foundedOn', day('2015-03-01'), '2015-03-01'],
    ['buyingFocus', '价格，质量；服务', 'price、quality、service'],
    ['buyingFocus', '价格、价格', 'price'],
    ['stage', '', ''],
    ['amount', '  ', ''],
  ])('%s: %j is %j', (column, cell, stored) => expect(decode(lead(column), cell, context)).toEqual({ stored }));

  test.each<[string, Cell, string]>([
    ['stage', '差不多了', 'notInList'],
    ['source', 7, 'notInList'],
    ['owner', '王', 'notAMember'],
    ['budget', day('2024-10-15'), 'typeAgain'],
    ['decisionCycle', day('2024-02-03'), 'typeAgain'],
    ['customerName', day('2024-07-11'), 'typeAgain'],
    ['phone', day('2024-07-11'), 'typeAgain'],
    ['phone', '无', 'notAPhone'],
    ['phone', -5, 'notAPhone'],
    ['email', 'li@', 'notAnEmail'],
    ['amount', -5, 'negative'],
    ['amount', '-5万', 'negative'],
    ['amount', '10-15万', 'notAnAmount'],
    ['amount', '$500', 'notAnAmount'],
    ['amount', true, 'notAnAmount'],
    ['amount', day('2024-03-01'), 'typeAgain'],
    ['repeatOrders', 1.5, 'notWhole'],
    ['repeatOrders', -1, 'negative'],
    ['repeatOrders', '几次', 'notWhole'],
    ['satisfaction', 6, 'notARating'],
    ['satisfaction', 0, 'notARating'],
    ['satisfaction', 4.5, 'notARating'],
    ['winProbability', 30, 'notAPercent'],
    ['closedOn', '3/4/2024', 'ambiguousDate'],
    ['closedOn', '2024-02-30', 'noSuchDay'],
    ['closedOn', 45352, 'notADate'],
    ['closedOn', true, 'notADate'],
    ['closedOn', { serial: 0.5 }, 'dateOutOfRange'],
    ['closedOn', { serial: 109940 }, 'dateOutOfRange'],
    ['foundedOn', '2015年13月', 'noSuchDay'],
    ['foundedOn', '9999', 'dateOutOfRange'],
    ['customerName', '#N/A', 'errorValue'],
    ['stage', '#REF!', 'errorValue'],
    ['notes', 'x'.repeat(50001), 'tooLong'],
  ])('%s: %j is refused: %s', (column, cell, refused) =>
    expect(decode(lead(column), cell, context)).toMatchObject({ refused }),
  );

  test('a refusal keeps the whole raw text', () =>
    expect(decode(lead('budget'), day('2024-10-15'), context)).toEqual({ refused: 'typeAgain', text: '2024-10-15' }));

  test('the longest text a cell may hold is taken whole', () => {
    const text = '字'.repeat(50000);
    expect(decode(lead('notes'), text, context)).toEqual({ stored: text });
  });

  test('a day without a year lies where the column looks, and says so', () => {
    expect(decode(lead('nextContactOn'), '3月5日', context)).toEqual({ stored: '2024-03-05', hint: 'yearAssumed' });
    expect(decode(lead('closedOn'), '3月5日', context)).toEqual({ stored: '2023-03-05', hint: 'yearAssumed' });
  });

  test('an amount in the currency of Settings', () =>
    expect(decode(lead('amount'), '$50k', { ...context, currency: 'NT$' })).toEqual({ stored: '50000' }));
});

describe('win and loss factors', () => {
  test.each<[string, StageClass | undefined, object]>([
    ['需求明确、其他', 'won', { stored: 'win.clearNeed、win.other' }],
    ['价格异议 / 其他', 'lost', { stored: 'loss.price、loss.other' }],
    ['联系不上', 'paused', { stored: 'loss.unreachable' }],
    ['重複', 'invalid', { stored: 'invalid.duplicate' }],
    ['需求不符', 'lost', { stored: 'loss.fit' }],
    ['需求不符', 'invalid', { stored: 'invalid.fit' }],
    ['价格异议', 'open', { stored: 'loss.price' }],
    ['价格异议', undefined, { stored: 'loss.price' }],
    ['其他、价格异议', 'open', { stored: 'loss.other、loss.price' }],
    ['其他', 'open', { refused: 'outcomeUnknown', text: '其他' }],
    ['价格异议', 'won', { refused: 'wrongOutcome', text: '价格异议' }],
    ['需求明确、价格异议', 'won', { refused: 'notInList', text: '需求明确、价格异议' }],
    ['天气', 'lost', { refused: 'notInList', text: '天气' }],
  ])('%s on a lead that is %s', (text, outcome, expected) =>
    expect(decode(lead('closeReason'), text, { ...context, ...(outcome && { outcome }) })).toEqual(expected),
  );
});

describe('what a stored value shows', () => {
  test.each<[string, string, Cell]>([
    ['stage', 'won', '已成交'],
    ['owner', '李', '李'],
    ['closeReason', 'loss.price、loss.other', '价格异议、其他'],
    ['closedOn', '2024-03-01', { serial: 45352 }],
    ['registeredOn', '2024-03-01T12:00', { serial: 45352.5 }],
    ['amount', '1200.5', 1200.5],
    ['winProbability', '0.3', 0.3],
    ['phone', '+8613800138000', '+8613800138000'],
    ['foundedOn', '2015', '2015'],
    ['stage', 'gone', 'gone'],
    ['amount', '', ''],
    ['closedOn', '', ''],
  ])('%s: %j shows %j', (column, stored, cell) => expect(encode(lead(column), stored, vocabulary)).toEqual(cell));
});

const days = fc.integer({ min: -25567, max: 84370 }).map(dayOf);
const decimals = fc.integer({ min: 0, max: 1e9 }).map((cents) => String(cents / 100));
const words = fc.constantFrom('星辰科技', 'Acme', '张经理', '10-15万', 'a、b', '3个月', 'x y');
const keysOf = (column: Column): fc.Arbitrary<string> => {
  if (column.type === 'member') return fc.constant('李');
  const list = column.list === 'factor' ? 'lossFactor' : (column.list ?? 'source');
  const keys = vocabulary.options(list).map(({ key }) => key);
  if (column.type === 'list') return fc.constantFrom(...keys);
  return fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }).map((some) => some.join('、'));
};
/** Values in stored form of every type. */
const storedOf: Readonly<Record<ColumnType, (column: Column) => fc.Arbitrary<string>>> = {
  text: () => words,
  longText: () => fc.oneof(words, fc.constant('two\nlines')),
  phone: () => fc.constantFrom('+8613800138000', '13800138000', '01012345678 x801', '13800138000 / 010-12345678'),
  email: () => fc.constantFrom('li@example.com', 'a.b+c@sub.example.cn'),
  list: keysOf,
  lists: keysOf,
  member: keysOf,
  amount: () => decimals,
  amountRange: () => words,
  durationRange: () => words,
  date: () => days,
  dateTime: () =>
    fc.oneof(
      days,
      fc
        .integer({ min: 0, max: 1e8 })
        .filter((minute) => minute % 1440 !== 0)
        .map(stampOf),
    ),
  integer: () => fc.nat().map(String),
  percent: () => fc.integer({ min: 0, max: 1000 }).map((thousandths) => String(thousandths / 1000)),
  rating: () => fc.integer({ min: 1, max: 5 }).map(String),
  yearOrDate: () => fc.oneof(days, fc.integer({ min: 1900, max: 2200 }).map(String), fc.constant('2015-03')),
};

describe('a stored value comes back from the cell that shows it', () => {
  const columns = [...tableColumns.leads, ...tableColumns.followUps].map((column): [string, Column] => [
    column.key,
    column,
  ]);
  test.each(columns)('%s', (_key, column) => {
    const names = new Map(
      languages.map((language) => [
        language,
        buildVocabulary({ ...settings, values: { ...settings.values, language } }),
      ]),
    );
    fc.assert(
      fc.property(
        fc.oneof(storedOf[column.type](column), fc.constant('')),
        fc.constantFrom(...languages),
        (stored, language) => {
          const words_ = names.get(language) ?? vocabulary;
          const cell = encode(column, stored, words_);
          expect(decode(column, cell, { ...context, vocabulary: words_, outcome: 'lost' })).toEqual({ stored });
        },
      ),
    );
  });
});
