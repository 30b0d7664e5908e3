import fc from 'fast-check';
import { MASK, tracesOf } from '../../../src/core/erase/traces';
import { keptLine } from '../../../src/core/text';

const clean = (own: Readonly<Record<string, string>>, text: string): string =>
  tracesOf([own], { others: [], words: [] }).clean(text);

test('an endless text is no trace, and keeps nobody from finding the others', () => {
  const endless = { phone: '9'.repeat(49_000), contactName: '金'.repeat(49_000), customerName: '金丝雀' };
  expect(clean(endless, '请问金丝雀')).toBe(`请问${MASK}`);
  expect(clean({ contactName: '金'.repeat(1000) }, `${'金'.repeat(1000)}。`)).toBe(`${MASK}。`);
});

describe('a person is found again, whatever their name is made of', () => {
  test.each([
    [{ customerName: 'Coca-Cola' }, 'wrote to coca-cola today', `wrote to ${MASK} today`],
    [{ email: 'wu-lei+crm@a-b.test' }, 'to wu-lei+crm@a-b.test.', `to ${MASK}.`],
    [{ wechat: 'wx_7-11' }, '微信 wx_7-11', `微信 ${MASK}`],
    [{ customerName: 'a[b]{2}(c)|d^$' }, '(a[b]{2}(c)|d^$)', `(${MASK})`],
    [{ customerName: 'C:\\甲\\u0041' }, 'C:\\甲\\u0041 与乙', `${MASK} 与乙`],
  ])('%j', (own, text, cleaned) => expect(clean(own, text)).toBe(cleaned));

  test('any name at all', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((name) => keptLine(`甲${name}乙`)),
        (name) => expect(clean({ customerName: name }, `。${name}。`)).toBe(`。${MASK}。`),
      ),
      { numRuns: 30 },
    ));
});
