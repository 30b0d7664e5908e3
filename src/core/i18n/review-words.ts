import { fill, type Label, type Language, words } from './language';

/** Words of the monthly review: page and mail. */
const reviewWords = {
  page: words('月度回顾', '每月回顧', 'Monthly review'),
  title: words('线索月度回顾 {month}', '線索每月回顧 {month}', 'Lead review of {month}'),
  intro: words(
    '{month} 与前一个月 {before} 对比，涵盖全部线索。{at}',
    '{month} 與前一個月 {before} 對比，涵蓋全部線索。{at}',
    '{month} compared with the month before, {before}, over all leads. {at}',
  ),
  changed: words('有什么变化，是真的吗', '有什麼變化，是真的嗎', 'What changed, and is it real?'),
  figure: words('指标', '指標', 'Figure'),
  isReal: words('判断', '判斷', 'Judgement'),
  leads: words('新登记的线索', '新登記的線索', 'Leads registered'),
  won: words('成交', '成交', 'Deals won'),
  wonOfClosed: words('当月有结果的线索中成交', '當月有結果的線索中成交', 'Won, of those decided in the month'),
  inTime: words('首次响应未超时', '首次回應未逾時', 'First response in time'),
  amountWon: words('成交金额', '成交金額', 'Amount won'),
  difference: words(
    '差 {low} 至 {high} 个百分点（95%）',
    '差 {low} 至 {high} 個百分點（95%）',
    'difference {low} to {high} points (95 %)',
  ),
  untested: words(
    '不做检验：少数大单就能左右它',
    '不做檢定：少數大單就能左右它',
    'not tested: a few large deals decide it',
  ),
  howTested: words(
    '几项一起检验（误报不超过 5%）仍成立的才算变化；两个月天数不同，数量已按每天折算。',
    '幾項一起檢定（誤報不超過 5%）仍成立的才算變化；兩個月天數不同，數量已按每天折算。',
    'It is called a change only where the tests, taken together, leave at most 5 % false calls; counts are compared per day.',
  ),
  lasting: words('长期看', '長期看', 'Over a longer time'),
  actions: words('该做什么', '該做什麼', 'What to do'),
  action: words('行动', '行動', 'Action'),
  about: words('涉及线索', '涉及線索', 'Leads'),
  who: words('负责人', '負責人', 'Who'),
  by: words('期限', '期限', 'By'),
  colon: words('：', '：', ': '),
  checked: words('上月的行动有结果吗', '上月的行動有結果嗎', 'Last month’s actions, checked'),
  actionThen: words('当时的依据', '當時的依據', 'What was found then'),
  result: words('现在', '現在', 'Now'),
  still: words('依然如此：{text}', '依然如此：{text}', 'still so: {text}'),
  gone: words('数据不再显示此问题', '資料不再顯示此問題', 'the figures show it no more'),
  checkedNote: words(
    '不再显示不等于行动起了作用；也可能是数据变少了。',
    '不再顯示不等於行動起了作用；也可能是資料變少了。',
    'That it shows no more is no proof that the action did it; there may be fewer data.',
  ),
  noneKept: words(
    '没有 {month} 的回顾可核对。',
    '沒有 {month} 的回顧可核對。',
    'No review of {month} was kept to check.',
  ),
  noneAsked: words(
    '{month} 的回顾没有提出行动。',
    '{month} 的回顧沒有提出行動。',
    'The review of {month} asked for no action.',
  ),
  rows: words('查看线索', '查看線索', 'Show the leads'),
  rowsOn: words('线索列在“{tab}”表', '線索列在「{tab}」工作表', 'The leads stand on the tab “{tab}”'),
  lost: words('没有收到回答，请再试一次', '沒有收到回覆，請再試一次', 'No answer came, please try again'),
  print: words('打印', '列印', 'Print'),
  quiet: words(
    '{month} 与前一个月都没有新登记或有结果的线索，没有可回顾的内容。',
    '{month} 與前一個月都沒有新登記或有結果的線索，沒有可回顧的內容。',
    'Neither {month} nor the month before has leads that came or were decided: there is nothing to review.',
  ),
} as const satisfies Record<string, Label>;

/** A word of the review with its values put in. */
export function reviewText(
  word: keyof typeof reviewWords,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(reviewWords[word][language], values);
}
