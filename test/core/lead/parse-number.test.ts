import fc from 'fast-check';
import { plainNumber, readDigits, readNumeral } from '../../../src/core/lead/parse-number';

test.each([
  ['1,200.50', 1200.5],
  ['12 000', 12000],
  ['.5', 0.5],
  ['007', 7],
])('%s is %d', (text, value) => expect(readDigits(text)).toBe(value));

test.each(['', '1,5', '1.2.3', '12 34', '-1', '1e5', ' '])('%j is no number', (text) =>
  expect(readDigits(text)).toBeUndefined(),
);

test.each([
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['两', 2],
  ['两千', 2000],
  ['两百零五', 205],
  ['三百二十', 320],
  ['三百零二', 302],
  ['三千零五十', 3050],
  ['二〇二四', 2024],
  ['零', 0],
])('%s is %d', (text, value) => expect(readNumeral(text)).toBe(value));

test.each(['', '三百二', '十十', '百', '一万', '十1', '十一二'])('%j is no numeral', (text) =>
  expect(readNumeral(text)).toBeUndefined(),
);

test.each([
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-0, '0'],
  [13800138000, '13800138000'],
])('%d is stored as %s', (value, text) => expect(plainNumber(value)).toBe(text));

test('a stored number is the number', () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      const text = plainNumber(value);
      return /^-?\d+(\.\d+)?$/.test(text) && Number(text) === Number(value.toPrecision(15));
    }),
  ));
