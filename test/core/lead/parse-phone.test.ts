import fc from 'fast-check';
import { parsePhone, phoneKeys } from '../../../src/core/lead/parse-phone';

test.each([
  ['+86 138 0013 8000', '+8613800138000'],
  ['0086 138 0013 8000', '+8613800138000'],
  ['138-0013-8000', '13800138000'],
  ['１３８００１３８０００', '13800138000'],
  ['＋８６ 138 0013 8000', '+8613800138000'],
  ['13800138000', '13800138000'],
  ['010-12345678', '01012345678'],
  ['(010) 1234 5678', '01012345678'],
  ['(02) 2345-6789', '0223456789'],
  ['0912-345-678', '0912345678'],
  ['+886 912 345 678', '+886912345678'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['010-12345678转801', '01012345678 x801'],
  ['010-12345678 轉 801', '01012345678 x801'],
  ['010-12345678-801', '01012345678 x801'],
  ['+1 415 555 0100 ext. 22', '+14155550100 x22'],
  ['400-820-8820', '4008208820'],
  ['电话：13800138000', '13800138000'],
  ['手机 13800138000', '13800138000'],
])('%s is %s', (text, normal) => expect(parsePhone(text)).toEqual({ text: normal, numbers: [normal] }));

test.each([
  ['13800138000 / 010-12345678', ['13800138000', '01012345678']],
  ['13800138000、13900139000', ['13800138000', '13900139000']],
  ['13800138000 13900139000', ['13800138000', '13900139000']],
  ['+86 138 0013 8000; +886 912 345 678', ['+8613800138000', '+886912345678']],
])('%s is kept as typed, with its numbers', (text, numbers) => expect(parsePhone(text)).toEqual({ text, numbers }));

test.each([
  '',
  '无',
  'abc',
  '12345',
  '1234567890123456',
  '13800138000 / 无',
  '张总',
  '2024-03-01T10:00',
  '1.38E+10',
  '138001380OO',
  // Zeros that only stand together without what was between name no country.
  '-0(02) 2345-6789',
  '-0\u180e(02) 2345-6789',
])('%j is no phone', (text) => expect(parsePhone(text)).toBeUndefined());

test('a normal form stays as it is', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('', '+', '00', '('),
      fc.array(fc.constantFrom(...'0123456789- ()'), { minLength: 7, maxLength: 20 }),
      fc.constantFrom('', ' x12', '转8'),
      (before, digits, extension) => {
        const once = parsePhone(before + digits.join('') + extension);
        if (once) expect(parsePhone(once.text)).toEqual(once);
      },
    ),
  ));

test.each([
  ['+86 138 0013 8000', '13800138000'],
  ['0086-13800138000', '138 0013 8000'],
  ['+886 912 345 678', '0912-345-678'],
  ['010-12345678转801', '010 1234 5678'],
  ['+86 10 1234 5678', '010-12345678'],
])('%s and %s are the same number', (one, other) => expect(phoneKeys(one)).toEqual(phoneKeys(other)));

test('every number of a cell has its key', () =>
  expect(phoneKeys('13800138000、+86 139 0013 9000')).toEqual(['13800138000', '13900139000']));

test('what is no number has no key to be compared by', () => expect(phoneKeys('下次再问')).toEqual([]));
