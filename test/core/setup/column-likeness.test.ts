import type { MemoryRow } from '../../../src/core/history/memory';
import { defaultSettings } from '../../../src/core/schema/settings';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { columnLikeness } from '../../../src/core/setup/column-likeness';

const record = (id: string, values: Record<string, string>, deletedOn = ''): [string, MemoryRow] => {
  const meta = { origin: {}, stageOn: '', enteredAt: '' } as const;
  return [`L:${id}`, { key: `L:${id}`, values: { leadId: id, ...values }, meta, operation: '', deletedOn }];
};
const days = new Map([record('1', { lastContactOn: '2024-03-04' })]);
const memory = new Map([
  record('1', { need: 'CRM', source: 'tradeFair' }),
  record('2', { need: 'ERP' }),
  record('3', { need: 'old' }, '2024-01-01'),
]);
const context = { vocabulary: buildVocabulary(defaultSettings), today: '2024-03-01' };
const like = (...cells: string[]) => columnLikeness('leads', { grid: cells.map((cell) => [cell]), memory, context });

describe('how much a column looks like what memory holds', () => {
  test('the same values in any order are all of it', () => expect(like('ERP', '', 'CRM')('need', 0)).toBe(1));
  test('a value more counts against it', () => expect(like('ERP', 'CRM', 'x')('need', 0)).toBeCloseTo(2 / 3));
  test('a value twice is shared once', () => expect(like('ERP', 'ERP')('need', 0)).toBe(0.5));
  test('a date that lost its number format is the same date', () =>
    expect(columnLikeness('leads', { grid: [[45355]], memory: days, context })('lastContactOn', 0)).toBe(1));
  test('records that were deleted are no witnesses', () => expect(like('old')('need', 0)).toBe(0));
  test('where nothing is remembered a blank column is likelier than a filled one', () =>
    expect(like('')('wechat', 0)).toBeGreaterThan(like('x')('wechat', 0)));
});
