import { foldTraditional } from '../../src/core/text-folding';

test.each([
  ['臺灣客戶聯絡線索', '台湾客户联络线索'],
  ['轉化週期決策預算範圍', '转化周期决策预算范围'],
  ['劉黃鄭謝韓馮蕭葉蔣譚鄒陸嚴龔湯喬賀賴龐樊', '刘黄郑谢韩冯萧叶蒋谭邹陆严龚汤乔贺赖庞樊'],
  ['瑋曄暉鈺楨嫻', '玮晔晖钰桢娴'],
  ['已成交', '已成交'],
  ['plain text 12', 'plain text 12'],
])('%s folds to %s', (text, folded) => expect(foldTraditional(text)).toBe(folded));

test('every character folds to one that stays', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const folded = foldTraditional(all);
  expect(folded).toHaveLength(all.length);
  expect(foldTraditional(folded)).toBe(folded);
});
