import { defaultDateFormat } from '../../../emulator/values/default-format';
import { display, isDateFormat, isTextFormat } from '../../../emulator/values/display';

describe('display', () => {
  test.each<[string | number | boolean | null, string | undefined, string, string]>([
    [null, undefined, 'zh_CN', ''],
    ['王', undefined, 'zh_CN', '王'],
    [true, undefined, 'zh_CN', 'TRUE'],
    [false, undefined, 'de_DE', 'FALSCH'],
    [13800138000, undefined, 'zh_CN', '13800138000'],
    [13800138000, '@', 'zh_CN', '13800138000'],
    [0.1, '0%', 'zh_CN', '10%'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    [1234.5, '#,##0.00', 'zh_CN', '1,234.50'],
    [0.5, undefined, 'de_DE', '0,5'],
    [1 / 3, undefined, 'en_US', '0.333333333'],
    [1e20, undefined, 'en_US', '1E+20'],
    [100, '[$¥]#,##0', 'zh_CN', '¥100'],
    [46129, 'yyyy-mm-dd', 'zh_CN', '2026-04-17'],
    [46129, 'yyyy"年"m"月"d"日"', 'zh_CN', '2026年4月17日'],
    [46129.5625, 'yyyy-mm-dd h:mm', 'zh_CN', '2026-04-17 13:30'],
    [0, 'yyyy-mm-dd', 'zh_CN', '1899-12-30'],
    [60, 'yyyy-mm-dd', 'zh_CN', '1900-02-28'],
    [61, 'yyyy-mm-dd', 'zh_CN', '1900-03-01'],
    [1.5, '[h]:mm:ss', 'zh_CN', '36:00:00'],
    [12, '0000', 'zh_CN', '0012'],
    [5, 'general', 'zh_CN', '5'],
    ['#N/A', '0.00', 'zh_CN', '#N/A'],
  ])('%p with the format %p in %s shows %j', (...row) => {
    const [value, format, locale, shown] = row;
    expect(display(value, format, locale)).toBe(shown);
  });
});

describe('kinds of format', () => {
  test.each(['yyyy-mm-dd', 'm/d', 'h:mm', '[h]:mm:ss', 'yyyy"年"m"月"'])('%j shows dates or times', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([undefined, '', 'general', '@', '0.00', '#,##0', '"dd"0', '[$¥]#,##0'])('%j does not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  test('only a lone @ is plain text', () => {
    expect(isTextFormat('@')).toBe(true);
    expect(isTextFormat('0;@')).toBe(false);
    expect(isTextFormat(undefined)).toBe(false);
  });
});

test('a written Date brings the date format of the locale, with time when there is one', () => {
  expect(defaultDateFormat(46129, 'zh_CN')).toBe('yyyy-m-d');
  expect(defaultDateFormat(46129.5, 'en_US')).toBe('m/d/yyyy h:mm:ss');
});
