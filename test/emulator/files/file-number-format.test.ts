import { fromFileFormat, toFileFormat } from '../../../emulator/files/file-number-format';
import { serialOfDate, toFileSerial } from '../../../emulator/files/file-serial';

test.each([
  [undefined, undefined],
  ['General', undefined],
  ['@', '@'],
  ['yyyy-mm-dd', 'yyyy-mm-dd'],
  ['yyyy年m月d日', 'yyyy"年"m"月"d"日"'],
  ['h:mm am/pm', 'h:mm AM/PM'],
  ['"约"0.0', '"约"0.0'],
  ['[$¥]#,##0', '[$¥]#,##0'],
])('the pattern %s is written as %s', (pattern, format) => {
  expect(toFileFormat(pattern)).toBe(format);
});

test.each([
  [undefined, undefined],
  ['general', undefined],
  ['yyyy\\-mm\\-dd;@', 'yyyy-mm-dd'],
  ['[$-804]yyyy"年"m"月"d"日"', 'yyyy年m月d日'],
  ['"No. "0', '"No. "0'],
  ['0.00;[Red]-0.00;@', '0.00;[Red]-0.00;@'],
])('the format %s is read as %s', (format, pattern) => {
  expect(fromFileFormat(format)).toBe(pattern);
});

describe('day serials', () => {
  test('agree from March 1900 on and differ by a day before, because a file believes in 1900-02-29', () => {
    expect(toFileSerial(45352.5, 'yyyy-mm-dd')).toBe(45352.5);
    expect(toFileSerial(2, 'yyyy-mm-dd')).toBe(1);
    expect(serialOfDate(new Date(Date.UTC(1900, 0, 1)), 'yyyy-mm-dd')).toBe(2);
    expect(serialOfDate(new Date(Date.UTC(2024, 2, 1, 12)), 'yyyy-mm-dd')).toBe(45352.5);
  });

  test('of times of day and durations stay as they are', () => {
    expect(toFileSerial(0.5, 'h:mm')).toBe(0.5);
    expect(toFileSerial(3.5, '[h]:mm')).toBe(3.5);
    expect(serialOfDate(new Date(Date.UTC(1899, 11, 31, 12)), 'h:mm')).toBe(0.5);
    expect(serialOfDate(new Date(Date.UTC(1900, 0, 3, 12)), '[h]:mm')).toBe(3.5);
  });
});
