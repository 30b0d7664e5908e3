import { fill, type Label, type Language } from './language';

const words = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Every word of the analysis tab. */
export const analysisWords = {
  title: words('转化分析表', '轉化分析表', 'Conversion analysis'),
  computedAt: words('计算时间：{at}', '計算時間：{at}', 'Computed: {at}'),
  filterPeriod: words('统计期间', '統計期間', 'Period'),
  filterOwner: words('跟进人', '跟進人', 'Owner'),
  filterSource: words('线索来源', '線索來源', 'Source'),
  all: words('全部', '全部', 'All'),
  blank: words('（未填写）', '（未填寫）', '(blank)'),
  nobody: words('（无跟进人）', '（無跟進人）', '(nobody)'),
  team: words('全团队', '全團隊', 'Whole team'),
  total: words('合计', '合計', 'Total'),

  'period.all': words('全部', '全部', 'All'),
  'period.thisMonth': words('本月', '本月', 'This month'),
  'period.lastMonth': words('上月', '上月', 'Last month'),
  'period.thisQuarter': words('本季度', '本季', 'This quarter'),
  'period.lastQuarter': words('上季度', '上季', 'Last quarter'),
  'period.thisYear': words('今年', '今年', 'This year'),
  'period.lastYear': words('去年', '去年', 'Last year'),
  'period.last30': words('最近 30 天', '最近 30 天', 'Last 30 days'),
  'period.last90': words('最近 90 天', '最近 90 天', 'Last 90 days'),
  'period.last365': words('最近 365 天', '最近 365 天', 'Last 365 days'),
  periodLine: words('期间：{period}', '期間：{period}', 'Period: {period}'),
  periodDays: words('{period}（{from} 至 {to}）', '{period}（{from} 至 {to}）', '{period} ({from} to {to})'),
  basisRegistered: words(
    '口径：期间内登记的线索，看到目前的结果',
    '統計基準：期間內登記的線索，看到目前的結果',
    'Basis: leads registered in the period and what became of them up to now',
  ),
  basisSuggestions: words(
    '口径：期间内登记的线索；待补资料与逾期看目前未结的线索',
    '統計基準：期間內登記的線索；待補資料與逾期看目前未結的線索',
    'Basis: leads registered in the period; missing details and overdue contacts: leads open at present',
  ),
  basisEach: words('口径：每行另列', '統計基準：每列另註', 'Basis: named in every row'),
  basisTrend: words(
    '口径：线索与转化率按登记月份，成交按成交月份',
    '統計基準：線索與轉化率按登記月份，成交按成交月份',
    'Basis: leads and conversion by month of registration, wins by month of closing',
  ),
  registered: words('按登记日期', '按登記日期', 'registered'),
  closed: words('按成交日期', '按成交日期', 'closed'),
  atPresent: words('目前', '目前', 'at present'),
  clockRegistration: words('周期从登记日算起', '週期從登記日算起', 'Cycle counted from registration'),
  clockFirstContact: words('周期从首次联系算起', '週期從首次聯絡算起', 'Cycle counted from the first contact'),

  leads: words('线索数量', '線索數量', 'Leads'),
  won: words('成交数量', '成交數量', 'Won'),
  conversion: words('转化率', '轉化率', 'Conversion'),
  averageCycle: words('平均转化周期', '平均轉化週期', 'Average cycle'),
  winFactors: words('主要转化因素', '主要轉化因素', 'Main win factors'),
  lossFactors: words('主要流失因素', '主要流失因素', 'Main loss factors'),
  suggestions: words('优化建议', '優化建議', 'Suggestions'),
  low: words('区间下限', '區間下限', 'Interval low'),
  high: words('区间上限', '區間上限', 'Interval high'),
  medianCycle: words('周期中位数', '週期中位數', 'Median cycle'),
  invalid: words('无效', '無效', 'Invalid'),
  open: words('未结', '未結', 'Open'),
  toCheck: words('待核对', '待核對', 'To be checked'),
  againstRest: words('与其余相比', '與其餘相比', 'Against the rest'),
  overdue: words('逾期未联系', '逾期未聯絡', 'Overdue'),
  churned: words('其中已停止合作', '其中已停止合作', 'Of these, left again'),
  amountWon: words('成交金额', '成交金額', 'Amount won'),
  openPipeline: words('在谈金额', '洽談中金額', 'Open pipeline'),
  weightedPipeline: words(
    '在谈金额（按成交概率加权）',
    '洽談中金額（按成交機率加權）',
    'Open pipeline, weighted by win probability',
  ),

  sourceTitle: words('各来源转化', '各來源轉化', 'Conversion by source'),
  sourceAbout: words(
    '转化率 = 成交 ÷ 线索；无效和待核对的线索不计入，另列其数。区间为 95%（Wilson），区间越宽，说明数据越少。',
    '轉化率 = 成交 ÷ 線索；無效與待核對的線索不計入，另列其數。區間為 95%（Wilson），區間越寬，表示資料越少。',
    'Conversion = won ÷ leads; invalid leads and those to be checked stay out and are counted beside it. The 95 % interval (Wilson) is wide where cases are few.',
  ),
  kpiTitle: words('关键指标', '關鍵指標', 'Key figures'),
  kpiAbout: words(
    '“上一期”是紧接在前、长度相同的一段时间；“全部”没有上一期。',
    '「上一期」是緊接在前、長度相同的一段時間；「全部」沒有上一期。',
    'The period before is the one of the same length just before; “All” has none.',
  ),
  gradeTitle: words('各意向等级转化', '各意向等級轉化', 'Conversion by intent grade'),
  gradeAbout: words(
    '看意向等级判断得准不准：高意向的转化率应当高于其余。',
    '看意向等級判斷得準不準：高意向的轉化率應當高於其餘。',
    'Shows whether grades tell leads apart: a high grade should convert better than the rest.',
  ),
  ownerTitle: words('各跟进人转化', '各跟進人轉化', 'Conversion by owner'),
  ownerAbout: words(
    '线索难易不同，只有标明“高于”或“低于”的差异经得起检验。',
    '線索難易不同，只有標明「高於」或「低於」的差異經得起檢驗。',
    'Leads differ in difficulty; only a difference marked “higher” or “lower” stands up to a test.',
  ),
  funnelTitle: words('阶段漏斗', '階段漏斗', 'Stage funnel'),
  funnelAbout: words(
    '阶段转化率 = 进入后续阶段 ÷（进入后续阶段 + 在此流失）；仍在此、暂停或退回的线索尚无定论。跳过的阶段视为到达，但不计停留天数。',
    '階段轉化率 = 進入後續階段 ÷（進入後續階段 + 在此流失）；仍在此、暫停或退回的線索尚無定論。跳過的階段視為到達，但不計停留天數。',
    'Stage conversion = moved on ÷ (moved on + lost there); leads still there, paused or moved back are undecided. Skipped stages count as reached, without days.',
  ),
  trendTitle: words('月度趋势', '月度趨勢', 'Trend by month'),
  trendAbout: words(
    '最近几个月登记的线索很多还没有结果，转化率还会上升。',
    '最近幾個月登記的線索很多還沒有結果，轉化率還會上升。',
    'Many leads of the last months are still open, so their conversion can still rise.',
  ),
  lossTitle: words('流失因素', '流失因素', 'Loss factors'),
  lossAbout: words(
    '占比以填写了因素的流失线索为准；一条线索可以有几个因素。',
    '占比以填寫了因素的流失線索為準；一條線索可以有幾個因素。',
    'Shares are of the lost leads that name a factor; a lead may name several.',
  ),
  suggestionTitle: words('优化建议', '優化建議', 'Suggestions'),
  suggestionAbout: words(
    '只有数据足够时才给出建议；门槛可在“设置”中调整。负责人是名下相关线索最多的人，日期是下月第一个工作日。',
    '只有資料足夠時才給出建議；門檻可在「設定」中調整。負責人是名下相關線索最多的人，日期是下個月第一個工作日。',
    'Given only where the data carry them; thresholds stand in Settings. The owner holds most of the leads concerned, the date is the first working day of next month.',
  ),
  chartDataTitle: words('图表数据', '圖表資料', 'Chart data'),

  kpi: words('指标', '指標', 'Figure'),
  value: words('数值', '數值', 'Value'),
  before: words('上一期', '上一期', 'Period before'),
  comparison: words('比较', '比較', 'Compared'),
  basis: words('口径', '統計基準', 'Basis'),
  grade: words('意向等级', '意向等級', 'Intent grade'),
  owner: words('跟进人', '跟進人', 'Owner'),
  source: words('线索来源', '線索來源', 'Source'),
  stage: words('阶段', '階段', 'Stage'),
  reached: words('到达', '到達', 'Reached'),
  movedOn: words('进入后续阶段', '進入後續階段', 'Moved on'),
  lostThere: words('在此流失', '在此流失', 'Lost there'),
  stillThere: words('仍在此', '仍在此', 'Still there'),
  aside: words('暂停或退回', '暫停或退回', 'Paused or moved back'),
  stageConversion: words('阶段转化率', '階段轉化率', 'Stage conversion'),
  medianDays: words('停留天数中位数', '停留天數中位數', 'Median days in stage'),
  pathUnknown: words('路径未知', '路徑未知', 'Path unknown'),
  month: words('月份', '月份', 'Month'),
  cohortConversion: words('当月登记线索的转化率', '當月登記線索的轉化率', 'Conversion of the month’s leads'),
  lossFactor: words('流失因素', '流失因素', 'Loss factor'),
  lostLeads: words('流失线索', '流失線索', 'Lost leads'),
  share: words('占比', '占比', 'Share'),
  mostlyIn: words('主要流失阶段', '主要流失階段', 'Mostly lost in'),
  scope: words('范围', '範圍', 'Scope'),
  concerned: words('涉及线索', '涉及線索', 'Leads concerned'),
  dueOn: words('完成日期', '完成日期', 'Due'),
  suggestion: words('建议', '建議', 'Suggestion'),

  days: words('0 "天"', '0 "天"', '[=1]0 "day";0 "days"'),
  halfDays: words('0.0 "天"', '0.0 "天"', '0.0 "days"'),
  countText: words('{label} {n}', '{label} {n}', '{label} {n}'),
  joint: words('、', '、', '、'),
  stop: words('；', '；', '; '),

  higher: words('高于其余（{rest}，p {p}）', '高於其餘（{rest}，p {p}）', 'higher than the rest ({rest}, p {p})'),
  lower: words('低于其余（{rest}，p {p}）', '低於其餘（{rest}，p {p}）', 'lower than the rest ({rest}, p {p})'),
  unclear: words('无明显差异（p {p}）', '無明顯差異（p {p}）', 'no clear difference (p {p})'),
  few: words('数量少，不作比较', '數量少，不作比較', 'too few to compare'),
  changeHigher: words('高于上一期（p {p}）', '高於上一期（p {p}）', 'higher than before (p {p})'),
  changeLower: words('低于上一期（p {p}）', '低於上一期（p {p}）', 'lower than before (p {p})'),
  sourceDiffers: words(
    '{source}的转化率 {own}（{won}/{leads}）{verdict}。',
    '{source}的轉化率 {own}（{won}/{leads}）{verdict}。',
    '{source}: conversion {own} ({won}/{leads}) is {verdict}.',
  ),
  sourceSame: words(
    '各来源之间的差异目前都经不起检验。',
    '各來源之間的差異目前都經不起檢驗。',
    'No difference between the sources stands up to a test so far.',
  ),
  fewLeads: words(
    '线索不足 {min} 条、转化率仅供参考：{list}。',
    '線索不足 {min} 條、轉化率僅供參考：{list}。',
    'Under {min} leads, so the rate is only a hint: {list}.',
  ),
  churnedNote: words(
    '成交中有 {n} 家后来停止合作，仍计为成交。',
    '成交中有 {n} 家後來停止合作，仍計為成交。',
    '{n} of the won customers left later; they still count as won.',
  ),
  contradictoryNote: words(
    '成交日期早于起算日、未计入周期：{list}。',
    '成交日期早於起算日、未計入週期：{list}。',
    'Closed before they began, so in no cycle: {list}.',
  ),
  toCheckNote: words(
    '待核对：{n} 条线索，请到“待核对”表答复或改正阶段，答复后才计入。',
    '待核對：{n} 條線索，請到「待核對」表回覆或改正階段，回覆後才計入。',
    'To be checked: {n} leads. Answer them on the Review tab or correct their stage; they count from then on.',
  ),
  unreadableNote: words(
    '读不出、按空白计的单元格：{list}。',
    '讀不出、按空白計的儲存格：{list}。',
    'Cells that cannot be read and count as blank: {list}.',
  ),
  undatedNote: words(
    '{n} 条线索没有登记日期，不属于任何期间，只在“全部”中计入。',
    '{n} 條線索沒有登記日期，不屬於任何期間，只在「全部」中計入。',
    '{n} leads have no registration date; they count under “All” only.',
  ),
  andMore: words('等 {n} 条', '等 {n} 條', 'and {n} more'),
  amountlessNote: words(
    '{won} 笔成交没有金额；{open} 条在谈线索没有金额也没有预算，未计入在谈金额。',
    '{won} 筆成交沒有金額；{open} 條洽談中線索沒有金額也沒有預算，未計入洽談中金額。',
    '{won} won leads have no amount; {open} open leads have neither amount nor budget and are not in the pipeline.',
  ),
  pathUnknownNote: words(
    '路径未知：{n}（没有阶段记录的流失线索，只算到达第一个阶段）。',
    '路徑未知：{n}（沒有階段記錄的流失線索，只算到達第一個階段）。',
    'Path unknown: {n} (lost leads without a record of their stages count as having reached the first one only).',
  ),
  leakNote: words(
    '流失最多的一环：{stage}，转化率 {share}（{moved}/{decided}，区间 {low}–{high}）{factors}。',
    '流失最多的一環：{stage}，轉化率 {share}（{moved}/{decided}，區間 {low}–{high}）{factors}。',
    'The leak: {stage}, {share} move on ({moved}/{decided}, interval {low}–{high}){factors}.',
  ),
  leakFactors: words('，主要流失因素：{list}', '，主要流失因素：{list}', ', main loss factors: {list}'),
  monthsNote: words('只列最近 {n} 个月。', '只列最近 {n} 個月。', 'Only the latest {n} months are listed.'),
  namingNote: words(
    '{lost} 条流失线索中 {n} 条填写了因素。',
    '{lost} 條流失線索中 {n} 條填寫了因素。',
    '{n} of {lost} lost leads name a factor.',
  ),
  noLosses: words('还没有填写因素的流失线索。', '還沒有填寫因素的流失線索。', 'No lost lead names a factor yet.'),
  noLeads: words(
    '这里还没有线索：换一个期间或筛选条件，或先登记线索。',
    '這裡還沒有線索：換一個期間或篩選條件，或先登記線索。',
    'No leads here yet: choose another period or filter, or register the first leads.',
  ),
  noSuggestion: words(
    '目前的数据还不足以给出建议。',
    '目前的資料還不足以給出建議。',
    'The data do not carry a suggestion yet.',
  ),

  suggestLoss: words(
    '{factor}占流失原因的 {share}（{n}/{of}）：{advice}',
    '{factor}占流失原因的 {share}（{n}/{of}）：{advice}',
    '{factor} stands behind {share} of the losses ({n}/{of}): {advice}',
  ),
  suggestScreening: words(
    '转化率 {own}（{won}/{leads}）低于其余的 {rest}（p {p}）：收紧线索筛选标准，先确认需求和预算再跟进',
    '轉化率 {own}（{won}/{leads}）低於其餘的 {rest}（p {p}）：收緊線索篩選標準，先確認需求和預算再跟進',
    'Conversion {own} ({won}/{leads}) is below the {rest} of the rest (p {p}): tighten the screening and settle need and budget before following up',
  ),
  suggestCycle: words(
    '周期中位数 {own} 天，超过团队 {team} 天的 {times} 倍：缩短跟进间隔，帮客户简化决策流程',
    '週期中位數 {own} 天，超過團隊 {team} 天的 {times} 倍：縮短跟進間隔，協助客戶簡化決策流程',
    'The median cycle of {own} days is more than {times} times the team’s {team}: follow up at shorter intervals and help the customer to a simpler decision',
  ),
  suggestStage: words(
    '{stage}是最弱的一环，只有 {share}（{moved}/{decided}）进入后续阶段{factors}：逐条复盘在此流失的线索',
    '{stage}是最弱的一環，只有 {share}（{moved}/{decided}）進入後續階段{factors}：逐條檢討在此流失的線索',
    '{stage} is the weakest link: only {share} ({moved}/{decided}) move on{factors}. Go through the leads lost there',
  ),
  suggestPending: words(
    '{share}（{n}/{of}）的未结线索资料待补：在 {days} 个工作日内补齐',
    '{share}（{n}/{of}）的未結線索資料待補：在 {days} 個工作日內補齊',
    '{share} ({n}/{of}) of the open leads have details missing: complete them within {days} working days',
  ),
  suggestionWho: words('{text}（{owner}，{on}）', '{text}（{owner}，{on}）', '{text} ({owner}, {on})'),

  chartSource: words('各来源转化率与 95% 区间', '各來源轉化率與 95% 區間', 'Conversion by source with 95 % interval'),
  chartFunnel: words('阶段漏斗：到达的线索', '階段漏斗：到達的線索', 'Stage funnel: leads that reached each stage'),
  chartTrend: words('每月登记与成交', '每月登記與成交', 'Leads and wins by month'),
  padding: words('（留白）', '（留白）', '(spacing)'),
  axisShare: words('转化率', '轉化率', 'Conversion'),
  axisLeads: words('线索数', '線索數', 'Number of leads'),
} as const satisfies Record<string, Label>;

export type AnalysisWord = keyof typeof analysisWords;

/** What to do about a loss factor, by its key; factors a team has added take `other`. `{hours}` = the first-response limit. */
export const lossAdvice: Readonly<Record<string, Label>> & { readonly other: Label } = {
  'loss.budget': words(
    '登记时先按预算筛选，首次沟通就谈预算范围',
    '登記時先按預算篩選，首次溝通就談預算範圍',
    'screen by budget on entry and talk about it in the first conversation',
  ),
  'loss.slow': words(
    '新线索 {hours} 小时内首次联系，超时当天补上',
    '新線索 {hours} 小時內首次聯絡，逾時當天補上',
    'contact new leads within {hours} hours and catch up the same day',
  ),
  'loss.price': words(
    '先讲清价值与回报，再谈价格；准备分期或分档的条件',
    '先講清價值與回報，再談價格；準備分期或分級的條件',
    'show value and return before the price, and have staged terms ready',
  ),
  'loss.competitor': words(
    '在方案阶段就给出与竞品的对比和同行案例',
    '在方案階段就提出與競品的比較和同業案例',
    'bring the comparison with competitors and cases of peers into the proposal',
  ),
  'loss.fit': words(
    '登记时确认需求是否匹配，不匹配的尽早转出',
    '登記時確認需求是否符合，不符合的儘早轉出',
    'check on entry whether the need fits and hand over what does not',
  ),
  'loss.postponed': words(
    '问清决策人和时间，转入培育并约定下次联系',
    '問清決策者和時間，轉入培育並約定下次聯絡',
    'ask who decides and when, move the lead to nurturing and agree on the next contact',
  ),
  'loss.unreachable': words(
    '登记时核对联系方式，换一种方式和时段再联系',
    '登記時核對聯絡方式，換一種方式和時段再聯絡',
    'verify contact details on entry and try another way and hour',
  ),
  other: words(
    '逐条复盘这些线索，把原因写具体',
    '逐條檢討這些線索，把原因寫具體',
    'go through these leads and name the reason more precisely',
  ),
};

/** One text of the analysis with its places filled. */
export function analysisText(
  word: AnalysisWord,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(analysisWords[word][language], values);
}
