import fc from 'fast-check';
import { plainNumber } from '../../src/core/lead/parse-number';
import { parseAmount, parseAmountRange } from '../../src/core/money';

describe('parseAmount', () => {
  test.each([
    ['12萬', 120000],
    ['12万', 120000],
    ['150,000', 150000],
    ['50k', 50000],
    ['１０万', 100000],
    ['¥1,200.50', 1200.5],
    ['￥10万', 100000],
    ['10 万元', 100000],
    ['RMB 120,000', 120000],
    ['人民币12万元整', 120000],
    ['1.5m', 1500000],
    ['2 million', 2000000],
    ['10w', 100000],
    ['1.2億', 120000000],
    ['十二万', 120000],
    ['三百二十万', 3200000],
    ['5千', 5000],
    ['300万', 3000000],
    ['3百万', 3000000],
    ['12万5千', 125000],
    ['12万5000', 125000],
    ['1亿2000万', 120000000],
    ['12 000', 12000],
    ['0', 0],
    ['-5万', -50000],
    ['0.1', 0.1],
  ])('%s is %d', (text, amount) => expect(parseAmount(text)).toBe(amount));

  test.each([
    '',
    '十几万',
    '1,5',
    '1.200,50',
    '1,23,456',
    '12万5',
    '三百二',
    '10-15万',
    '约10万',
    '面议',
    '12 34',
    '$500',
    '€500',
    '10万美元',
    '1e5',
    'NaN',
    '5万千',
  ])('%j has no single reading', (text) => expect(parseAmount(text)).toBeUndefined());

  test.each([
    ['$50k', 'NT$', 50000],
    ['NT$1,000', 'NT$', 1000],
    ['新台幣12萬元', 'NT$', 120000],
    ['US$500', '$', 500],
    ['1,000 EUR', '€', 1000],
    ['CHF 20', 'CHF', 20],
  ])('%s in a workbook in %s is %s', (text, currency, amount) => expect(parseAmount(text, currency)).toBe(amount));

  test('a printed amount is read back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        const amount = cents / 100;
        return (
          parseAmount(plainNumber(amount)) === amount && parseAmount(`¥${amount.toLocaleString('en')}`) !== undefined
        );
      }),
    ));
});

describe('parseAmountRange', () => {
  test.each([
    ['10-15万', 100000, 150000],
    ['10 万–20 万', 100000, 200000],
    ['10萬～15萬', 100000, 150000],
    ['10万至15万', 100000, 150000],
    ['50k–80k', 50000, 80000],
    ['50 to 80k', 50000, 80000],
    ['5000-1万', 5000, 10000],
    ['¥10,000-¥20,000', 10000, 20000],
    ['12萬', 120000, 120000],
    ['约10万', 100000, 100000],
    ['10万左右', 100000, 100000],
    ['about 50k', 50000, 50000],
    ['≤10万', undefined, 100000],
    ['不超过10万', undefined, 100000],
    ['10万以内', undefined, 100000],
    ['up to 50k', undefined, 50000],
    ['≥10万', 100000, undefined],
    ['10万以上', 100000, undefined],
    ['10萬起', 100000, undefined],
    ['10万+', 100000, undefined],
    ['10-20万以内', 100000, 200000],
    ['两三万', 20000, 30000],
    ['150000', 150000, 150000],
    ['¥500', 500, 500],
  ])('%s is %s to %s', (text, low, high) => {
    const { low: from, high: to, pending, doubt } = parseAmountRange(text);
    expect({ from, to, pending, doubt }).toEqual({ from: low, to: high, pending: false, doubt: false });
  });

  test.each(['待确认', '待確認', 'TBD', 'tbc', '待定', '预算待定', '（待确认）', 'Pending', '未知'])(
    '%s is pending',
    (text) => expect(parseAmountRange(text)).toMatchObject({ pending: true }),
  );

  test('a pending word beside a figure keeps the figure', () =>
    expect(parseAmountRange('待确认（约10万）')).toEqual({ low: 100000, high: 100000, pending: true, doubt: false }));

  test.each(['十几万', '看情况', '10万?', '20-10万', '10-15', '500', '$500', '10-15-20万', '-5万', '?'])(
    '%s is doubtful',
    (text) => expect(parseAmountRange(text)).toMatchObject({ pending: false, doubt: true }),
  );

  test('a doubtful one keeps what can be read', () => {
    expect(parseAmountRange('10万?')).toEqual({ low: 100000, high: 100000, pending: false, doubt: true });
    expect(parseAmountRange('20-10万')).toEqual({ low: 100000, high: 200000, pending: false, doubt: true });
    expect(parseAmountRange('看情况')).toEqual({ pending: false, doubt: true });
  });

  test('nothing typed is neither pending nor doubtful', () =>
    expect(parseAmountRange(' ')).toEqual({ pending: false, doubt: false }));

  test('bounds are never the wrong way round', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('', '万', 'k'),
        (a, b, unit) => {
          const { low = 0, high = 0 } = parseAmountRange(`${a}-${b}${unit}`);
          return low <= high && high > 0;
        },
      ),
    ));
});
