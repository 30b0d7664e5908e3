import fc from 'fast-check';
import { dayOf } from '../../../src/core/date';
import { firstDayIn, parseDay } from '../../../src/core/lead/parse-day';

const today = '2024-03-04';

describe('a day with its year', () => {
  test.each([
    ['2024/3/1', '2024-03-01'],
    ['2024-3-1', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['2024年3月1号', '2024-03-01'],
    ['2024 年 3 月 1 日', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['２０２４／３／１', '2024-03-01'],
    ['２０２４年３月１日', '2024-03-01'],
    ['二〇二四年三月十五日', '2024-03-15'],
    ['2024-02-29', '2024-02-29'],
    ['2024-03-01 (周五)', '2024-03-01'],
    ['2024年3月1日星期五', '2024-03-01'],
    ['民國113年3月1日', '2024-03-01'],
    ['113年3月1日', '2024-03-01'],
    ['1 Mar 2024', '2024-03-01'],
    ['March 1st, 2024', '2024-03-01'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['5/5/2024', '2024-05-05'],
    ['今天', '2024-03-04'],
    ['今日', '2024-03-04'],
    ['today', '2024-03-04'],
    ['明天', '2024-03-05'],
    ['明日', '2024-03-05'],
    ['Tomorrow', '2024-03-05'],
    ['後天', '2024-03-06'],
    ['昨天', '2024-03-03'],
    ['昨日', '2024-03-03'],
    ['yesterday', '2024-03-03'],
    ['前天', '2024-03-02'],
    ['2024年3月1', '2024-03-01'],
    ['2024-03-03 星期天', '2024-03-03'],
    ['2024-03-03 周日', '2024-03-03'],
    ['2024-03-04,礼拜一', '2024-03-04'],
    ['民国113 年3月1', '2024-03-01'],
    ['民国 113年12月11日', '2024-12-11'],
    ['民國13年12月31日', '1924-12-31'],
    ['2nd-Sept-2024', '2024-09-02'],
    ['3rd January 2024', '2024-01-03'],
    ['July 4 2024', '2024-07-04'],
    ['12.25.2024', '2024-12-25'],
    ['1900-01-01', '1900-01-01'],
    ['2200-12-31', '2200-12-31'],
  ])('%s is %s', (text, day) => expect(parseDay(text, { today, looks: 'back' })).toStrictEqual({ day }));

  test.each([
    ['2024-03-01 14:05', '14:05'],
    ['2024-03-01T14:05', '14:05'],
    ['2024-03-01 14:05:59', '14:05'],
    ['2024/3/1 9:05', '09:05'],
    ['2024年3月1日 14点30分', '14:30'],
    ['2024年3月1日下午2点半', '14:30'],
    ['2024-03-01 下午 2:05', '14:05'],
    ['2024-03-01 2:05 PM', '14:05'],
    ['2024-03-01 12:00 am', '00:00'],
    ['2024-03-01 at 3pm', '15:00'],
    ['2024年3月1日 上午9时', '09:00'],
    ['2024-03-01周五14:05', '14:05'],
    ['今天 14:05', '14:05', '2024-03-04'],
  ])('%s has the time %s', (text, time, day = '2024-03-01') =>
    expect(parseDay(text, { today, looks: 'back' })).toStrictEqual({ day, time }),
  );
});

describe('a day without its year', () => {
  test.each([
    ['3月5日', 'ahead', '2024-03-05'],
    ['3月4日', 'ahead', '2024-03-04'],
    ['3月3日', 'ahead', '2025-03-03'],
    ['3月5日', 'back', '2023-03-05'],
    ['3月4日', 'back', '2024-03-04'],
    ['12月31日', 'back', '2023-12-31'],
    ['三月五号', 'ahead', '2024-03-05'],
    ['2月29日', 'ahead', '2028-02-29'],
    ['2月29日', 'back', '2024-02-29'],
    ['Mar 5', 'ahead', '2024-03-05'],
    ['5 March', 'ahead', '2024-03-05'],
    ['3/25', 'ahead', '2024-03-25'],
    ['12/13', 'ahead', '2024-12-13'],
    ['3-31', 'back', '2023-03-31'],
    ['3月5', 'ahead', '2024-03-05'],
    ['12 月 31 号', 'ahead', '2024-12-31'],
    ['May 5th', 'ahead', '2024-05-05'],
    ['21st-Dec', 'back', '2023-12-21'],
    ['24年12月31日', 'back', '2024-12-31'],
    ['24 年3月1', 'back', '2024-03-01'],
    ['34年3月1日', 'ahead', '2034-03-01'],
    ['14年3月1日', 'ahead', '2014-03-01'],
    ['3月5日（周二）', 'ahead', '2024-03-05'],
  ] as const)('%s in a column that looks %s is %s, with a word', (text, looks, day) =>
    expect(parseDay(text, { today, looks })).toStrictEqual({ day, yearAssumed: true }),
  );

  test('two digits of a year are a year of this century, with a word', () =>
    expect(parseDay('24年3月1日', { today, looks: 'ahead' })).toStrictEqual({ day: '2024-03-01', yearAssumed: true }));

  test('is ambiguous where a column looks neither way', () =>
    expect(parseDay('3月5日', { today })).toStrictEqual({ problem: 'ambiguousDate' }));
});

describe('what is no day is refused, never guessed', () => {
  test.each([
    ['二〇二四年十十月三日', 'notADate'],
    ['3/4/2024', 'ambiguousDate'],
    ['3-4-2024', 'ambiguousDate'],
    ['3/5', 'ambiguousDate'],
    ['25/3', 'ambiguousDate'],
    ['24/3/1', 'ambiguousDate'],
    ['113/3/1', 'ambiguousDate'],
    ['99年3月1日', 'ambiguousDate'],
    ['35年3月1日', 'ambiguousDate'],
    ['13年3月1日', 'ambiguousDate'],
    ['13/25', 'ambiguousDate'],
    ['13/12', 'ambiguousDate'],
    ['12/12', 'ambiguousDate'],
    ['1.2.3', 'ambiguousDate'],
    ['13-12-11', 'ambiguousDate'],
    ['24年2月30日', 'noSuchDay'],
    ['民国113年2月30日', 'noSuchDay'],
    ['13月1日', 'noSuchDay'],
    ['Feb 30 2024', 'noSuchDay'],
    ['3月5日（周三）', 'ambiguousDate'],
    ['2024-02-30', 'noSuchDay'],
    ['2024年13月1日', 'noSuchDay'],
    ['2月30日', 'noSuchDay'],
    ['31/31/2024', 'noSuchDay'],
    ['1899-12-31', 'dateOutOfRange'],
    ['2201-01-01', 'dateOutOfRange'],
    ['下周三', 'notADate'],
    ['2024年3月', 'notADate'],
    ['2024', 'notADate'],
    ['45352', 'notADate'],
    ['尽快', 'notADate'],
    ['', 'notADate'],
    ['2024-03-01 25:00', 'notADate'],
    ['2024-03-01T14:05:00Z', 'notADate'],
    ['14:05', 'notADate'],
    ['2024/3-1', 'notADate'],
  ])('%j: %s', (text, problem) => expect(parseDay(text, { today, looks: 'ahead' })).toStrictEqual({ problem }));
});

describe.each([
  ...['2024-03-01', '20240301', '2024年3月1日', '24年3月1日', '民国113年3月1日', '3月5日'],
  ...['Mar 5 2024', '5 Mar 2024', 'Mar 5', '5 Mar', '25/12/2024', '3/25', '24/3/1'],
])('%s is a day by itself alone', (text) => {
  test.each([`约${text}`, `${text}左右`])('%s', (longer) =>
    expect(parseDay(longer, { today, looks: 'ahead' })).toStrictEqual({ problem: 'notADate' }),
  );
});

test('every written form of a day gives it back', () =>
  fc.assert(
    fc.property(fc.integer({ min: -25567, max: 84370 }), (number) => {
      const day = dayOf(number);
      const [year, month, date] = day.split('-').map(Number);
      const forms = [
        day,
        day.replace(/-/g, '/'),
        day.replace(/-/g, ''),
        `${year}年${month}月${date}日`,
        `${year}.${month}.${date}`,
      ];
      for (const form of forms) expect(parseDay(form, { today })).toStrictEqual({ day });
    }),
  ));

describe('firstDayIn', () => {
  test.each([
    ['3月5日前发送定制方案', '2024-03-02', '2024-03-05'],
    ['3月7日前更新方案,确认演示时间', '2024-03-06T10:30', '2024-03-07'],
    ['３月５日前發送方案', '2024-03-02', '2024-03-05'],
    ['1月10日拜访', '2024-12-20', '2025-01-10'],
    ['3月2日发合同', '2024-03-02', '2024-03-02'],
    ['2024年4月1日签约', '2024-03-02', '2024-04-01'],
    ['call on 2024-04-01, then wait', '2024-03-02', '2024-04-01'],
    ['send the offer by 5 March', '2024-03-02', '2024-03-05'],
    ['send the offer by Mar 5', '2024-03-02', '2024-03-05'],
    ['三月五日前寄出', '2024-03-02', '2024-03-05'],
    ['3月5日发方案，3月5日电话', '2024-03-02', '2024-03-05'],
    ['2024.4.1 和 2024/4/1 是同一天', '2024-03-02', '2024-04-01'],
    ['12 月 31 号前', '2024-03-02', '2024-12-31'],
    ['ask on March 5th, 2025', '2024-03-02', '2025-03-05'],
    ['版本1/2.5，3月5日发', '2024-03-02', '2024-03-05'],
  ])('%s, written on %s, names %s', (text, on, day) => expect(firstDayIn(text, on)).toBe(day));

  test.each([
    '',
    '发送方案',
    '3月5日或3月7日',
    '3月5日-7日出差',
    '3/5前发送',
    '2月30日',
    '3月内',
    '预算10-15万',
    '拨打 138-0013-8000',
    '3/5或3月7日',
    '13/5或3月7日',
    '3/15或3月7日',
    '3月5日 至 7日',
    '3月5号到7号',
    '3月5日~ 7日',
    '2024-02-30前',
    '12024-03-05 号样品',
    '2024-03-051',
  ])('%j names no single day', (text) => expect(firstDayIn(text, '2024-03-02')).toBeUndefined());

  test('a text longer than a sentence is not looked through', () => {
    const sentence = '3月5日发送方案';
    expect(firstDayIn(sentence.padEnd(1000, '。'), '2024-03-02')).toBe('2024-03-05');
    expect(firstDayIn(sentence.padEnd(1001, '。'), '2024-03-02')).toBeUndefined();
  });
});
