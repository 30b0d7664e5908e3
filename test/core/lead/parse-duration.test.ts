import { parseDurationRange } from '../../../src/core/lead/parse-duration';

test.each([
  ['1个月', 30, 30],
  ['1個月', 30, 30],
  ['2-3個月', 60, 90],
  ['2-3 个月', 60, 90],
  ['≤1个月', undefined, 30],
  ['1个月内', undefined, 30],
  ['≥3个月', 90, undefined],
  ['3个月以上', 90, undefined],
  ['3 months', 90, 90],
  ['1-2 weeks', 7, 14],
  ['2 to 3 months', 60, 90],
  ['45天', 45, 45],
  ['４５天', 45, 45],
  ['2周', 14, 14],
  ['2週', 14, 14],
  ['两周', 14, 14],
  ['半年', 180, 180],
  ['半个月', 15, 15],
  ['一年', 365, 365],
  ['一年半', 548, 548],
  ['1个半月', 45, 45],
  ['三个月', 90, 90],
  ['两三个月', 60, 90],
  ['一到两个月', 30, 60],
  ['2周-1个月', 14, 30],
  ['一季度', 90, 90],
  ['10个工作日', 14, 14],
  ['约3个月', 90, 90],
  ['within 2 weeks', undefined, 14],
  ['a month', 30, 30],
  ['two months', 60, 60],
  ['half a year', 180, 180],
])('%s is %s to %s days', (text, low, high) => {
  const { low: from, high: to, pending, doubt } = parseDurationRange(text);
  expect({ from, to, pending, doubt }).toEqual({ from: low, to: high, pending: false, doubt: false });
});

test.each(['待确认', '待確認', 'TBD', '待定'])('%s is pending', (text) =>
  expect(parseDurationRange(text)).toEqual({ pending: true, doubt: false }),
);

test.each(['3', '尽快', '年底', '下季度', '3个月?', '1-2', '3场会', '半场', '几天'])('%s is doubtful', (text) =>
  expect(parseDurationRange(text)).toMatchObject({ pending: false, doubt: true }),
);

test('nothing typed is neither', () => expect(parseDurationRange('')).toEqual({ pending: false, doubt: false }));

test.each([
  ['?', { pending: false, doubt: true }],
  ['待确认?', { pending: true, doubt: false }],
  ['1-2-3个月', { pending: false, doubt: true }],
  ['1-2个月以内', { low: 30, high: 60, pending: false, doubt: false }],
  ['尽快以内', { pending: false, doubt: true }],
  ['尽快以上', { pending: false, doubt: true }],
  ['尽快-3个月', { pending: false, doubt: true }],
  ['3个月-尽快', { pending: false, doubt: true }],
  ['1'.repeat(1001), { pending: false, doubt: true }],
  ['(2周)。', { low: 14, high: 14, pending: false, doubt: false }],
])('%s', (text, range) => expect(parseDurationRange(text)).toStrictEqual(range));
