import { columnOf } from '../../../src/core/schema/table-columns';
import { isTurned, needsTextFormat, showsAsWritten } from '../../../src/core/writing/turned-texts';

const need = columnOf('leads', 'need');

describe('a text that a sheet would turn needs the format of a text', () => {
  test.each([
    ...['1', '007', ' 7', '-3', '(1)', '¥5', '３', '3-5', '½', '10:30', "'5"],
    ...['true', 'FALSE', ' true', 'false ', '  TRUE  '],
    ...['Jan 5', 'jan5', ' May 1', 'september-3', 'Jan.5'],
    ...['上午9:00', '下午 3', ' 上午  10点'],
  ])('%j', (text) => {
    expect(needsTextFormat(need, text)).toBe(true);
  });

  test.each([
    ...['', '报价', '约 3 点', 'x1', 'trueblue', 'untrue', 'not true', 'true or not', 'falsehood'],
    ...['Jan  5', 'the Jan 5', 'Ja 5', 'septembers-3x', 'an order of 5', 'Jan..5', 'May'],
    ...['上午', '上午见 9', '明天上午9:00', '正午 9'],
  ])('%j does not', (text) => {
    expect(needsTextFormat(need, text)).toBe(false);
  });
});

describe('columns', () => {
  test.each(['customerName', 'phone', 'email', 'source', 'stage', 'owner', 'notes'])('%s is one of words', (key) => {
    expect(needsTextFormat(columnOf('leads', key), '007')).toBe(true);
  });

  test.each(['registeredOn', 'nextContactOn', 'amount', 'followUpCount', 'reminder'])('%s is not', (key) => {
    expect(needsTextFormat(columnOf('leads', key), '007')).toBe(false);
  });

  test('what is no text needs no format of one', () => {
    for (const cell of [7, true, { serial: 45000 }]) expect(needsTextFormat(need, cell)).toBe(false);
  });
});

test.each([
  ['007', 7, true],
  ['3-5', { serial: 45000 }, true],
  ['TRUE', true, true],
  ['007', '007', false],
  ['007', '', false],
  ['', 7, false],
  [7, 8, false],
  [{ serial: 45000 }, 45000, false],
])('meant %j, shows %j: turned is %s', (meant, now, turned) => {
  expect(isTurned(meant, now)).toBe(turned);
});

test.each([
  ['报价', '报价', true],
  ['谈判', '报价', false],
  [45000, { serial: 45000 }, true],
  [45001, { serial: 45000 }, false],
  [{ serial: 45000 }, { serial: 45000 }, true],
  [7, '007', true],
  ['7', '007', false],
  [7, 8, false],
  ['', '', true],
  [7, '', false],
])('%j shows what was written, %j: %s', (now, written, shows) => {
  expect(showsAsWritten(now, written)).toBe(shows);
});
