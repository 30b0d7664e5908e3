import { type Coerced, coerce } from '../../../emulator/values/coerce';

const as = (text: string, locale = 'zh_CN', format?: string): Coerced =>
  coerce(text, { locale, year: 2026, ...(format === undefined ? {} : { format }) });

/** Serial of a calendar day, computed independently of the code under test. */
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25569;

describe('a text that begins a formula', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['=IMPORTXML("http://x")', '=IMPORTXML("http://x")'],
    ['+1+1', '=+1+1'],
    ['+61 400 000 000', '=+61 400 000 000'],
    ['+86 138 0013 8000', '=+86 138 0013 8000'],
    ['\ufeff=1+1', '=1+1'],
    ['\u200b=1+1', '=1+1'],
    ['\ufeff+1', '=+1'],
  ])('%j is a formula', (text, formula) => {
    expect(as(text)).toEqual({ value: null, formula });
  });

  test.each(['-1-1', '@SUM(1,2)', ' =1', '=', '+', '＝1+1'])('%j stays text', (text) => {
    expect(as(text)).toEqual({ value: text });
  });

  test('the careful answer for a plain-text cell is a formula, the other answer can be chosen', () => {
    expect(as('=1+1', 'zh_CN', '@')).toEqual({ value: null, formula: '=1+1' });
    expect(coerce('=1+1', { locale: 'zh_CN', year: 2026, format: '@', atCell: 'text' })).toEqual({ value: '=1+1' });
  });
});

describe('a text that is kept', () => {
  test('nothing at all clears the cell', () => {
    expect(as('')).toEqual({ value: null });
  });

  test.each([
    ["'001", '001'],
    ["'=1+1", '=1+1'],
    ["''a", "'a"],
    ["'", ''],
  ])('the apostrophe of %j is taken off', (text, value) => {
    expect(as(text)).toEqual({ value });
    expect(as(text, 'zh_CN', '@')).toEqual({ value });
  });

  test.each(['007', '13800138000', '2026-04-17', '3-5', 'TRUE', '10%', ' 12 '])(
    'a plain-text cell keeps %j',
    (text) => {
      expect(as(text, 'zh_CN', '@')).toEqual({ value: text });
    },
  );

  test.each([
    '王小明',
    '1 2',
    '1.2.3.4',
    '12:60',
    '31/31',
    'May be',
    '13800138000 / 139',
    '1,23,456',
    '010-12345678',
    '400-820-8820',
    '100元',
    '20-30',
    'Monica 5 Jul',
    'Mark 12',
    '10:30-11:00',
    '2026年',
    '1e400',
  ])('%j is no number', (text) => {
    expect(as(text)).toEqual({ value: text });
  });
});

test('of eighteen digits typed fifteen are kept', () => {
  expect(coerce('110101199003071234', { locale: 'zh_CN', year: 2026 }).value).toBe(110101199003071000);
  expect(coerce('1234.5678', { locale: 'en_US', year: 2026 }).value).toBe(1234.5678);
});

describe('numbers', () => {
  test.each<[string, number, string | undefined]>([
    ['13800138000', 13800138000, undefined],
    ['0701234567', 701234567, undefined],
    ['008613800138000', 8613800138000, undefined],
    ['007', 7, undefined],
    [' 12 ', 12, undefined],
    ['-5', -5, undefined],
    ['-0', 0, undefined],
    ['(5)', -5, undefined],
    ['.5', 0.5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['10%', 0.1, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1e5', 100000, '0.00E+00'],
    ['¥100', 100, '[$¥]#,##0'],
    ['￥1,234.50', 1234.5, '[$¥]#,##0.00'],
    ['-¥5', -5, '[$¥]#,##0'],
  ])('%j in zh_CN is %d', (text, value, format) => {
    expect(as(text)).toEqual(format === undefined ? { value } : { value, format });
  });

  test.each<[string, string, number]>([
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '3,5', 3.5],
    ['de_DE', '100 €', 100],
    ['en_US', '$1,234.50', 1234.5],
    ['zh_TW', 'NT$100', 100],
    ['fr_FR', '1 234,5', 1234.5],
  ])('%s reads %j as %d', (locale, text, value) => {
    expect(as(text, locale).value).toBe(value);
  });

  test('a decimal point is not one where the comma is', () => {
    expect(as('1,234.5', 'de_DE')).toEqual({ value: '1,234.5' });
  });
});

describe('booleans', () => {
  test.each<[string, string, boolean]>([
    ['zh_CN', 'TRUE', true],
    ['en_US', 'false', false],
    ['de_DE', 'wahr', true],
    ['de_DE', 'TRUE', true],
  ])('%s reads %j as a boolean', (locale, text, value) => {
    expect(as(text, locale)).toEqual({ value });
  });
});

describe('dates', () => {
  test.each([
    ['zh_CN', '2026-04-17', '2026-04-17'],
    ['zh_CN', '2026/4/17', '2026-04-17'],
    ['zh_CN', '5/12', '2026-05-12'],
    ['zh_CN', '7-11', '2026-07-11'],
    ['zh_CN', '10-15', '2026-10-15'],
    ['zh_CN', '3-5', '2026-03-05'],
    ['zh_CN', '1/2', '2026-01-02'],
    ['zh_CN', '3月5日', '2026-03-05'],
    ['zh_CN', '2024年3月1日', '2024-03-01'],
    ['zh_CN', '2024年3月1日 星期五', '2024-03-01'],
    ['zh_CN', '2024年3月', '2024-03-01'],
    ['zh_CN', '26/4/17', '2026-04-17'],
    ['zh_CN', '4/17/2026', '2026-04-17'],
    ['zh_CN', '2026-4', '2026-04-01'],
    ['zh_TW', '2024年3月1日', '2024-03-01'],
    ['zh_TW', '5/12', '2026-05-12'],
    ['en_US', '5/12', '2026-05-12'],
    ['en_US', '10-15', '2026-10-15'],
    ['en_US', '4/17/26', '2026-04-17'],
    ['en_US', '4/17/1999', '1999-04-17'],
    ['en_US', 'Sat, Jul 4', '2026-07-04'],
    ['en_US', 'July 4, 2026', '2026-07-04'],
    ['en_US', 'Saturday, July 4, 2026', '2026-07-04'],
    ['en_US', 'Jul 2026', '2026-07-01'],
    ['en_US', '4-Jul-2026', '2026-07-04'],
    ['de_DE', '5/12', '2026-12-05'],
    ['de_DE', '17.4.2026', '2026-04-17'],
    ['de_DE', '17.4.', '2026-04-17'],
    ['de_DE', '17. April 2026', '2026-04-17'],
    ['en_GB', '5/12', '2026-12-05'],
  ])('%s reads %j as %s', (locale, text, iso) => {
    const { value, format } = as(text, locale);
    expect(value).toBe(day(iso));
    expect(format).toMatch(/[ymd]/);
  });

  test.each([
    ['zh_CN', '2026-02-30'],
    ['zh_CN', '13-40'],
    ['en_US', '3月5日'],
    ['en_US', '17.4.2026'],
    ['de_DE', '10-15'],
    ['zh_CN', '2026.4.17'],
    ['zh_CN', '2026-04-17T13:00:00Z'],
  ])('%s keeps %j as text', (locale, text) => {
    expect(as(text, locale)).toEqual({ value: text });
  });

  test.each<[string, number, string]>([
    ['13:00', 13 / 24, 'h:mm'],
    ['13:00:30', (13 * 3600 + 30) / 86400, 'h:mm:ss'],
    ['1:00 PM', 13 / 24, 'h:mm AM/PM'],
    ['下午3:00', 15 / 24, 'AM/PMh:mm'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['2026-04-17 13:00', day('2026-04-17') + 13 / 24, 'yyyy-mm-dd h:mm'],
    ['2024年3月1日 9:30', day('2024-03-01') + 9.5 / 24, 'yyyy"年"m"月"d"日" h:mm'],
  ])('the time %j', (text, value, format) => {
    expect(as(text)).toEqual({ value, format });
  });

  test('the date format of the cell stays, a number format gives way to a date', () => {
    expect(as('2026/4/17', 'zh_CN', 'yyyy-mm-dd')).toEqual({ value: day('2026-04-17') });
    expect(as('2026/4/17', 'zh_CN', '0.00')).toEqual({ value: day('2026-04-17'), format: 'yyyy/m/d' });
  });

  test('the format left behind shows the date as it was typed', () => {
    expect(as('2026-04-17').format).toBe('yyyy-mm-dd');
    expect(as('2026/4/7').format).toBe('yyyy/m/d');
    expect(as('3月5日').format).toBe('m"月"d"日"');
  });
});

test('a locale that nobody described is a hole of the emulator', () => {
  expect(() => as('1', 'sv_SE')).toThrow(expect.objectContaining({ name: 'EmulatorGap' }));
});
