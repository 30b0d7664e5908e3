import { readSentiment, together } from '../../../../src/core/analysis/sentiment/read-sentiment';

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
    ['贵公司服务很好', 'praise', []],
    ['貴公司', 'unknown', []],
    ['不是很贵', 'praise', []],
    ['没有那么贵', 'praise', []],
    ['客服不是特别专业', 'complaint', ['不专业']],
    ['非常满意', 'praise', []],
    ['质量不够好', 'complaint', ['不够好']],
    ['价格不便宜', 'complaint', ['不便宜']],
    ['not cheap', 'complaint', ['not cheap']],
    ['希望能便宜点', 'complaint', ['便宜点']],
    ['慢慢来没关系', 'unknown', []],
    ['太慢了', 'complaint', ['慢']],
    ['服务态度差强人意', 'unknown', []],
    ['不好意思，下周再谈', 'unknown', []],
  ] as const)('%s: %s', (text, mood, complaints) => {
    expect(readSentiment(text)).toMatchObject({ mood, complaints });
  });

  test.each([
    ['不是很贵', 4, 4],
    ['下周再联系', 0, 5],
    ['Not good, call again!', 7, 16],
    ['贵公司', 3, 3],
    ['', 0, 0],
  ])('%s: the table knows %d of %d letters', (text, known, letters) =>
    expect(readSentiment(text)).toMatchObject({ known, letters }),
  );

  test('what one customer says twice is one mood', () => {
    const both = together(readSentiment('很满意'), readSentiment('太贵，交货慢'));
    expect(both).toEqual({ mood: 'mixed', complaints: ['太贵', '慢'], known: 5, letters: 8 });
    expect(together(readSentiment('太贵'), readSentiment('太贵')).complaints).toEqual(['太贵']);
    expect(together(readSentiment('下周再联系'), readSentiment('很满意')).mood).toBe('praise');
  });

  test('a very long text takes no longer than its first part', () => {
    expect(readSentiment(`${'啊'.repeat(49_000)}太贵`).mood).toBe('unknown');
  });
});
