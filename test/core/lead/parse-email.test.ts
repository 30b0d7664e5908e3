import fc from 'fast-check';
import { parseEmail } from '../../../src/core/lead/parse-email';

test.each([
  ['zhang@example.com', 'zhang@example.com'],
  [' Zhang.Wei@Example.COM ', 'Zhang.Wei@example.com'],
  ['zhang＠example．com', 'zhang@example.com'],
  ['ｚｈａｎｇ@qq.com', 'zhang@qq.com'],
  ['mailto:li@example.cn', 'li@example.cn'],
  ['li@example。cn', 'li@example.cn'],
  ['a+b_c@sub.example.co.uk', 'a+b_c@sub.example.co.uk'],
  ['info@例子.中国', 'info@例子.中国'],
  ['a@xn--fsqu00a.xn--fiqs8s', 'a@xn--fsqu00a.xn--fiqs8s'],
])('%s is %s', (text, address) => expect(parseEmail(text)).toBe(address));

test.each([
  '',
  'zhang',
  'zhang@',
  '@example.com',
  'a@b',
  'a b@example.com',
  'a@example.com, b@example.com',
  'a@example.com;b@example.com',
  'a@exa\nmple.com',
  'a@example.com\r\nBcc: x@example.com',
  'a..b@example.com',
  '.a@example.com',
  'a.@example.com',
  'a@-example.com',
  'a@example.com.',
  '张三@qq.com',
  '<a@example.com>',
  `${'a'.repeat(65)}@example.com`,
])('%j is no address', (text) => expect(parseEmail(text)).toBeUndefined());

test('an address stays as it is', () =>
  fc.assert(
    fc.property(fc.emailAddress(), (typed) => {
      const once = parseEmail(typed);
      if (once !== undefined) expect(parseEmail(once)).toBe(once);
    }),
  ));

test('no address holds a line break or blank', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/\s/.test(parseEmail(`a@example.com${text}`) ?? '')),
  ));
