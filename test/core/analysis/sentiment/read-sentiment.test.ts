import { readSentiment } from '../../../../src/core/analysis/sentiment/read-sentiment';

describe('what a feedback says, by a table of words', () => {
  test.each([
    ['服务很好，回复及时', 'praise', []],
    ['價格太貴，交貨又延期', 'complaint', ['太贵', '延期']],
    ['产品不错，但是价格高', 'mixed', ['价格高']],
    ['不太满意', 'complaint', ['不满意']],
    ['对方案不满意', 'complaint', ['不满意']],
    ['一点也不麻烦', 'praise', []],
    ['没有故障', 'praise', []],
    ['Great service, very helpful', 'praise', []],
    ['Delivery was slow and the manual confusing', 'complaint', ['slow', 'confusing']],
    ["It isn't reliable", 'complaint', ['not reliable']],
    ['not very good', 'complaint', ['not good']],
    ['no problem at all', 'praise', []],
    ['下周再联系', 'unknown', []],
    ['', 'unknown', []],
    ['ＰＯＯＲ　quality', 'complaint', ['poor']],
  ] as const)('%s: %s', (text, mood, complaints) => {
    expect(readSentiment(text)).toEqual({ mood, complaints });
  });

  test('a very long text takes no longer than its first part', () => {
    expect(readSentiment(`${'啊'.repeat(49_000)}太贵`).mood).toBe('unknown');
  });
});
