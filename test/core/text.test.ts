import fc from 'fast-check';
import {
  compareText,
  foldLabel,
  foldName,
  guardFormula,
  hasHiddenCharacters,
  keptLine,
  keptText,
} from '../../src/core/text';

const anyText = fc.string({ unit: 'binary' });
/** Texts rich in the signs that guards and cleaning care about. */
const trickyText = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      "'",
      ' ',
      '\u3000',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\t',
      '\n',
      '\r',
      '\u0000',
      'a',
      '1',
      '客',
      'é',
      '\u0301',
      '\u200d',
    ),
  )
  .map((parts) => parts.join(''));

describe('keptText', () => {
  test.each([
    ['  张经理 ', '张经理'],
    ['\u3000张经理\u00a0', '张经理'],
    ['\ufeff张\u0000经\u0007理\u200b', '张经理'],
    ['abc\u202ecba\u202c', 'abccba'],
    ['\u2066x\u2069', 'x'],
    ['cafe\u0301', 'café'],
    ['\udbffx', '\ufffdx'],
    // Halves of different pairs, apart by a sign that nobody sees: together they would be a third sign.
    ['\udbff\u2068\udc00', '\ufffd\ufffd'],
    ['line one\r\nline two\rline three', 'line one\nline two\nline three'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['', ''],
  ])('%j is kept as %j', (typed, kept) => expect(keptText(typed)).toBe(kept));

  test('keeping twice changes nothing', () =>
    fc.assert(fc.property(fc.oneof(anyText, trickyText), (text) => keptText(keptText(text)) === keptText(text))));

  test('blanks around a text never matter', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, trickyText, fc.string()), (text) => keptText(` ${text}\u3000`) === keptText(text)),
    ));

  test('a text with a letter in it is never emptied', () =>
    fc.assert(fc.property(trickyText, (text) => !/[a客1]/.test(text) || keptText(text) !== '')));

  test('one line for short texts', () => expect(keptLine('王总\n技术\t部 ')).toBe('王总 技术 部'));

  test.each([
    ['plain', false],
    ['two\nlines', false],
    ['turned\u202e', true],
    ['bell\u0007', true],
  ])('%j has hidden characters: %s', (text, expected) => expect(hasHiddenCharacters(text)).toBe(expected));
});

describe('comparing', () => {
  test.each([
    ['ＡＢＣ　１２３', 'abc 123'],
    ['Web\u00adForm', 'webform'],
    ['a — b', 'a - b'],
    ['ﬁne', 'fine'],
  ])('%j compares as %j', (text, key) => expect(compareText(text)).toBe(key));

  test.each([
    ['已 成 交', '已成交'],
    ['製造業－汽車零組件', '制造业-汽车零组件'],
    ['First  Contact', 'firstcontact'],
  ])('the label %j folds to %j', (text, key) => expect(foldLabel(text)).toBe(key));

  test.each([
    ['北京星辰科技有限公司', '北京星辰科技'],
    ['北京星辰科技股份有限公司', '北京星辰科技'],
    ['北京星辰科技有限责任公司', '北京星辰科技'],
    ['臺灣積體電路製造股份有限公司', '台湾积体电路制造'],
    ['Sakura Trading Co., Ltd.', 'sakuratrading'],
    ['ＳＡＫＵＲＡ trading CO.,LTD', 'sakuratrading'],
    ['Zinc', 'zinc'],
    ['Acme, Inc.', 'acme'],
    ['Müller GmbH', 'müller'],
    ['张 伟', '张伟'],
    ['有限公司', '有限公司'],
    ['C++ Lab', 'c++lab'],
    ['（上海）远航贸易', '上海远航贸易'],
  ])('the name %j folds to %j', (name, key) => expect(foldName(name)).toBe(key));

  test('different customers stay different', () => {
    expect(foldName('星辰科技')).not.toBe(foldName('星晨科技'));
    expect(foldName('Acme East')).not.toBe(foldName('Acme West'));
  });

  test('folding twice changes nothing', () =>
    fc.assert(fc.property(anyText, (text) => foldLabel(foldLabel(text)) === foldLabel(text))));
});

describe('guards', () => {
  test.each([
    '=1+1',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＠x',
    "'quoted",
    ' =1',
    '\ufeff=1',
    '\u3000＋1',
    '\u200b-2',
    "''=1",
    '\tx',
    '\u0000',
  ])('%j would not arrive as text', (text) => expect(guardFormula(text)).toBe(true));

  test.each(['', '张经理', '138-0013-8000', 'a=b', '(+86)', '3-4', '1.5'])('%j needs no guard', (text) =>
    expect(guardFormula(text)).toBe(false),
  );
});

/** Every step spelled out, none left out for texts that do not need it. */
function comparedStepByStep(text: string): string {
  const plain = text.normalize('NFKC').replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
  const shown = plain
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .normalize('NFKC');
  return shown
    .replace(/[\u2010-\u2015\u2212\ufe58]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

test('simple texts are compared by a short way that comes to the same', () => {
  const sign = fc.constantFrom(...'aZ9 -_.@（）ＡＺ９！～，。、　客戶户é\u0301\u200b–①Ⅷﬁ[`{');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      expect(compareText(text)).toBe(comparedStepByStep(text));
    }),
    { numRuns: 1000 },
  );
});

test('every sign of ASCII and of full width is compared as the long way does', () => {
  for (let code = 0; code < 0x80; code += 1) {
    for (const text of [
      String.fromCharCode(code),
      `a${String.fromCharCode(code)}b`,
      String.fromCharCode(code + 0xfee0),
    ])
      expect(compareText(text)).toBe(comparedStepByStep(text));
  }
});
