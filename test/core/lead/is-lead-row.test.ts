import { isFollowUpRow } from '../../../src/core/lead/is-follow-up-row';
import { isLeadRow, isTotalRow } from '../../../src/core/lead/is-lead-row';
import type { Cell } from '../../../src/core/schema/row';

type Cells = Readonly<Record<string, Cell>>;

test.each<[Cells]>([
  [{ customerName: '星辰科技' }],
  [{ customerName: '', phone: 13800138000 }],
  [{ email: 'li@example.com' }],
  [{ wechat: 'li_ming88' }],
  [{ customerName: 'Total', phone: '13800138000' }],
])('%j is a lead', (cells) => expect(isLeadRow(cells)).toBe(true));

test.each<[Cells]>([
  [{}],
  [{ customerName: '  ', notes: 'later' }],
  [{ stage: '已成交' }],
  [{ customerName: '合计', amount: 5 }],
  [{ customerName: '合計：' }],
  [{ leadId: '小计', customerName: '12' }],
  [{ customerName: 'Grand Total' }],
  [{ customerName: false }],
])('%j is none', (cells) => expect(isLeadRow(cells)).toBe(false));

test('formulas alone make no lead', () => {
  expect(isLeadRow({ customerName: 'x', phone: '1' }, new Set(['customerName', 'phone']))).toBe(false);
  expect(isLeadRow({ customerName: 'x', phone: '1' }, new Set(['customerName']))).toBe(true);
});

test('a total row is known by its word', () => {
  expect(isTotalRow({ customerName: '总计' })).toBe(true);
  expect(isTotalRow({ customerName: '总计软件' })).toBe(false);
});

test.each<[Cells, boolean]>([
  [{ leadId: 'LX20240301' }, true],
  [{ contactedAt: { serial: 45352 } }, true],
  [{ content: '要方案' }, true],
  [{ customerName: '星辰科技', recordedAt: { serial: 45352 } }, false],
  [{ leadId: '合计', content: '' }, false],
  [{}, false],
])('%j is a follow-up: %s', (cells, expected) => expect(isFollowUpRow(cells)).toBe(expected));

test('a formula alone makes no follow-up', () => {
  expect(isFollowUpRow({ leadId: 'L1', content: '' }, new Set(['leadId']))).toBe(false);
  expect(isFollowUpRow({ leadId: 'L1', content: '谈过' }, new Set(['leadId']))).toBe(true);
});
