import type { BlockKey } from '../schema/analysis-blocks';
import { type Label, words } from './language';

interface BlockWords {
  readonly title: Label;
  readonly about: Label;
  readonly help: Label;
}

const profileAbout: Label = words(
  '没有填写的线索也占一行；只有经得起检验的差异才点名。',
  '沒有填寫的線索也佔一列；只有經得起檢驗的差異才點名。',
  'Leads without a value have a row of their own; a group is named only where the difference stands up to a test.',
);

/** Title of every block, one line on what it shows, and how to read it: for the report, the Guide and Settings. */
export const blockWords: Readonly<Record<BlockKey, BlockWords>> = {
  source: {
    title: words('各来源转化', '各來源轉化', 'Conversion by source'),
    about: words(
      '转化率 = 成交 ÷ 线索；无效和待核对的线索不计入，另列其数。区间为 95%（Wilson），区间越宽，说明数据越少。',
      '轉化率 = 成交 ÷ 線索；無效與待核對的線索不計入，另列其數。區間為 95%（Wilson），區間越寬，表示資料越少。',
      'Conversion = won ÷ leads; invalid leads and those to be checked stay out and are counted beside it. The 95 % interval (Wilson) is wide where cases are few.',
    ),
    help: words(
      '先看区间再看转化率：两个来源的区间大幅重叠，就还不能说谁好。表上方的句子写明哪些差异经得起检验。',
      '先看區間再看轉化率：兩個來源的區間大幅重疊，就還不能說誰好。表上方的句子寫明哪些差異經得起檢驗。',
      'Read the interval before the rate: where two of them overlap widely, nobody can say yet which source is better. The sentences above the table name the differences that stood up to a test.',
    ),
  },
  kpi: {
    title: words('关键指标', '關鍵指標', 'Key figures'),
    about: words(
      '“上一期”是紧接在前、长度相同的一段时间；“全部”没有上一期。',
      '「上一期」是緊接在前、長度相同的一段時間；「全部」沒有上一期。',
      'The period before is the one of the same length just before; “All” has none.',
    ),
    help: words(
      '一眼看完本期：数量、成交、金额、在谈和逾期，与上一期和目标并列。每行注明按登记日期还是按成交日期统计。',
      '一眼看完本期：數量、成交、金額、洽談中與逾期，與上一期和目標並列。每列註明按登記日期還是按成交日期統計。',
      'The period at a glance, beside the one before and the targets. Each row says whether it counts by day of registration or of closing.',
    ),
  },
  suggestions: {
    title: words('优化建议', '優化建議', 'Suggestions'),
    about: words(
      '只有数据足够时才给出建议；门槛可在“设置”中调整。负责人是名下相关线索最多的人，日期是下月第一个工作日。',
      '只有資料足夠時才給出建議；門檻可在「設定」中調整。負責人是名下相關線索最多的人，日期是下個月第一個工作日。',
      'Given only where the data carry them; thresholds stand in Settings. The owner holds most of the leads concerned, the date is the first working day of next month.',
    ),
    help: words(
      '每条建议都写明依据的数字、涉及的线索、负责人和日期，下次复盘时可以逐条核对。',
      '每則建議都寫明依據的數字、涉及的線索、負責人與日期，下次檢討時可以逐則核對。',
      'Each names the figures it rests on, the leads, who should act and by when, so that the next review can check it.',
    ),
  },
  time: {
    title: words('给足时间能成交多少', '給足時間能成交多少', 'Won, given time'),
    about: words(
      '未结线索按已观察的天数计，流失算竞争结局（Aalen–Johansen）。“成交÷全部”因未结线索偏低，“成交÷已结”因未结线索偏高或偏低。',
      '未結線索按已觀察的天數計，流失算競爭結局（Aalen–Johansen）。「成交÷全部」因未結線索偏低，「成交÷已結」因未結線索偏高或偏低。',
      'Open leads count as far as they have been watched, losing competes with winning (Aalen–Johansen). Won ÷ all is too low while leads are open, won ÷ closed may err either way.',
    ),
    help: words(
      '团队新建不久或近期线索多时，用这里的比例代替“成交 ÷ 线索”：它不会因为线索还没到期而偏低。',
      '團隊新建不久或近期線索多時，用這裡的比例代替「成交 ÷ 線索」：它不會因為線索還沒到期而偏低。',
      'Where many leads are young, use these shares instead of won ÷ leads: they are not pulled down by leads whose time has not come.',
    ),
  },
  forecast: {
    title: words('接下来会成交多少', '接下來會成交多少', 'What is likely to be won next'),
    about: words(
      '未结线索按各自的天数和团队自己的成交快慢计，新线索按最近 90 天的数量计。区间（80%）的宽度来自对过去的回测。',
      '未結線索按各自的天數和團隊自己的成交快慢計，新線索按最近 90 天的數量計。區間（80%）的寬度來自對過去的回測。',
      'Open leads at their age by the team’s own pace, new ones as many as in the last 90 days. The width of the interval (80 %) comes from trials on the past.',
    ),
    help: words(
      '预计的是区间，不是一个数。每次预测都会留存，到期后与实际成交对照，命中多少次写在表里。',
      '預計的是區間，不是一個數。每次預測都會留存，到期後與實際成交對照，命中多少次寫在表裡。',
      'What is foretold is an interval, not a number. Forecasts are kept and compared with what came, and the table says how often they held.',
    ),
  },
  score: {
    title: words('成交概率有多可信', '成交機率有多可信', 'How far a chance can be trusted'),
    about: words(
      '把已有结果的线索放回登记后第 0、7、30、90 天，只凭当时所知估计成交概率（岭逻辑回归，五折交叉验证），再与实际对照。',
      '把已有結果的線索放回登記後第 0、7、30、90 天，只憑當時所知估計成交機率（嶺邏輯迴歸，五折交叉驗證），再與實際對照。',
      'Decided leads are put back to day 0, 7, 30 and 90 after registration; the chance is told from what was known then (ridge logistic regression, five-fold cross-validation) and compared with what came.',
    ),
    help: words(
      '从团队自己已有结果的线索学习，只用当时已知的内容。“说”和“来”接近，说明概率可信；比积分更准时，侧边栏的线索卡才显示它和理由。',
      '從團隊自己已有結果的線索學習，只用當時已知的內容。「說」與「來」接近，表示機率可信；比積分更準時，側邊欄的線索卡才顯示它和理由。',
      'Learnt from your own decided leads, with nothing that was known only later. Where said and came agree, a chance can be trusted; the card in the sidebar shows it with its reasons once it beats the points rule.',
    ),
  },
  funnel: {
    title: words('阶段漏斗', '階段漏斗', 'Stage funnel'),
    about: words(
      '阶段转化率 = 进入后续阶段 ÷（进入后续阶段 + 在此流失）；仍在此、暂停或退回的线索尚无定论。跳过的阶段视为到达，但不计停留天数。',
      '階段轉化率 = 進入後續階段 ÷（進入後續階段 + 在此流失）；仍在此、暫停或退回的線索尚無定論。跳過的階段視為到達，但不計停留天數。',
      'Stage conversion = moved on ÷ (moved on + lost there); leads still there, paused or moved back are undecided. Skipped stages count as reached, without days.',
    ),
    help: words(
      '从上往下看哪一环掉得最多，再看那一环的主要流失因素。“路径未知”是没有记录阶段的流失线索。',
      '由上往下看哪一環掉得最多，再看那一環的主要流失因素。「路徑未知」是沒有記錄階段的流失線索。',
      'Look for the stage that loses most, then at its main loss factor. Path unknown are lost leads without a record of their stages.',
    ),
  },
  effort: {
    title: words('成交所需的跟进', '成交所需的跟進', 'Effort per win'),
    about: words(
      '从进入某阶段到成交，成交线索各用了几次跟进、多少天；进入时间未知的不计。',
      '從進入某階段到成交，成交線索各用了幾次跟進、多少天；進入時間未知的不計。',
      'Follow-ups and days that won leads took from entering a stage to winning; unknown entry times do not count.',
    ),
    help: words(
      '用来估计一条线索还要跟几次、多少天；远超这个数仍无进展的线索值得重新判断。',
      '用來估計一筆線索還要跟幾次、多少天；遠超這個數仍無進展的線索值得重新判斷。',
      'Tells how many contacts and days a win usually still takes; a lead far beyond that deserves a second look.',
    ),
  },
  trend: {
    title: words('月度趋势', '月度趨勢', 'Trend by month'),
    about: words(
      '最近几个月登记的线索很多还没有结果，转化率还会上升。',
      '最近幾個月登記的線索很多還沒有結果，轉化率還會上升。',
      'Many leads of the last months are still open, so their conversion can still rise.',
    ),
    help: words(
      '看数量和成交的走势；要判断起伏是不是真的变化，看“真正的变化”。',
      '看數量與成交的走勢；要判斷起伏是不是真的變化，看「真正的變化」。',
      'Shows the course of leads and wins; whether a rise or fall is real stands under what has really changed.',
    ),
  },
  changes: {
    title: words('真正的变化', '真正的變化', 'What has really changed'),
    about: words(
      '前 12 个完整月份定为“平时”，之后用累积和检验，误报与全表的检验一起控制在 5%。',
      '前 12 個完整月份定為「平時」，之後用累積和檢驗，誤報與全表的檢定合計不超過 5%。',
      'The first 12 whole months say what is usual, later ones are checked by cumulative sums; false alarms are held to 5 % over the whole sheet.',
    ),
    help: words(
      '只有连续偏离平时、不像偶然的起伏才会报出，并写明从哪个月开始。',
      '只有連續偏離平時、不像偶然的起伏才會報出，並寫明從哪個月開始。',
      'Reports only shifts that last and do not look like chance, with the month in which they began.',
    ),
  },
  cohorts: {
    title: words('按登记月份看结果', '按登記月份看結果', 'Cohorts by month of registration'),
    about: words(
      '每一行是当月登记的线索。“已成熟”的月份结果基本不会再变，只有它们之间可以直接比较转化率。',
      '每一列是當月登記的線索。「已成熟」的月份結果基本上不會再變，只有它們之間可以直接比較轉化率。',
      'Each row holds the leads registered in a month. A ripe month will hardly change any more; only ripe ones can be compared by conversion.',
    ),
    help: words(
      '同一批线索放在一起看，避免拿刚登记的和早就有结果的相比。',
      '同一批線索放在一起看，避免拿剛登記的和早就有結果的相比。',
      'Keeps leads of one month together, so that fresh ones are not compared with those that have run their course.',
    ),
  },
  grade: {
    title: words('各意向等级转化', '各意向等級轉化', 'Conversion by intent grade'),
    about: words(
      '看意向等级判断得准不准：高意向的转化率应当高于其余。',
      '看意向等級判斷得準不準：高意向的轉化率應當高於其餘。',
      'Shows whether grades tell leads apart: a high grade should convert better than the rest.',
    ),
    help: words(
      '若高意向并不更容易成交，说明定级标准需要重新讨论。',
      '若高意向並不更容易成交，表示定級標準需要重新討論。',
      'If high grades do not win more often, the way grades are given needs talking over.',
    ),
  },
  owner: {
    title: words('各跟进人转化', '各跟進人轉化', 'Conversion by owner'),
    about: words(
      '线索难易不同，只有标明“高于”或“低于”的差异经得起检验。',
      '線索難易不同，只有標明「高於」或「低於」的差異經得起檢驗。',
      'Leads differ in difficulty; only a difference marked “higher” or “lower” stands up to a test.',
    ),
    help: words(
      '响应、跟进和及时记录是可以改进的做法，转化率受线索难易影响；请一起看。一人的全部目标：选定跟进人，看关键指标。',
      '回應、跟進與及時記錄是可以改進的做法，轉化率受線索難易影響；請一起看。一人的全部目標：選定跟進人，看關鍵指標。',
      'Response, follow-ups and prompt records can be changed, the rate also depends on the leads somebody was given: read them together. All targets of one person: choose the owner and see the key figures.',
    ),
  },
  league: {
    title: words('跟进人比较（去掉运气）', '跟進人比較（去掉運氣）', 'Owners compared, luck removed'),
    about: words(
      '“可能的转化率”向团队平均靠拢，线索越少靠得越近（经验贝叶斯）；界限是只凭运气也会落入的范围（95%）。',
      '「可能的轉化率」向團隊平均靠攏，線索越少靠得越近（經驗貝氏）；界限是只憑運氣也會落入的範圍（95%）。',
      'The likely rate is drawn towards the team’s, the more the fewer the leads (empirical Bayes); the limits hold what luck alone gives (95 %).',
    ),
    help: words(
      '排名容易把运气当本事。只有整体差异经得起检验、自己又经检验高于其余的人才会被点名。',
      '排名容易把運氣當本事。只有整體差異經得起檢驗、自己又經檢驗高於其餘的人才會被點名。',
      'Rankings take luck for skill. Somebody is named only where the spread as a whole stands up to a test, and their own difference to the others too.',
    ),
  },
  loss: {
    title: words('流失因素', '流失因素', 'Loss factors'),
    about: words(
      '占比以填写了因素的流失线索为准；一条线索可以有几个因素。',
      '佔比以填寫了因素的流失線索為準；一筆線索可以有幾個因素。',
      'Shares are of the lost leads that name a factor; a lead may name several.',
    ),
    help: words(
      '看丢在哪里、为什么丢；填写了因素的线索越多，这张表越可信。',
      '看丟在哪裡、為什麼丟；填寫了因素的線索越多，這張表越可信。',
      'Where leads are lost and why; the more lost leads name a factor, the more this table can be trusted.',
    ),
  },
  response: {
    title: words('首次响应快慢的作用', '首次回應快慢的作用', 'What the first response does'),
    about: words(
      '只看到第 3 天仍未结的线索，按届时首次响应的快慢分组，再看之后 90 天的成交；这样不会把“活得久”误当作“响应快”。',
      '只看到第 3 天仍未結的線索，依屆時首次回應的快慢分組，再看之後 90 天的成交；這樣不會把「活得久」誤當作「回應快」。',
      'Leads still open on day 3 are grouped by how fast they had been answered by then and watched for 90 days more, so that living long is not taken for being answered fast.',
    ),
    help: words(
      '团队自己的数据说明快一点回复值不值得；这是相关，不是因果，好线索也可能更快被联系。',
      '團隊自己的資料說明快一點回覆值不值得；這是相關，不是因果，好線索也可能更快被聯絡。',
      'Your own data on whether a faster answer pays. It is a link, not proof of a cause: good leads may also be called first.',
    ),
  },
  industry: {
    title: words('各行业转化', '各行業轉化', 'Conversion by industry'),
    about: profileAbout,
    help: words('哪些行业更值得投入。', '哪些行業更值得投入。', 'Which industries repay the effort.'),
  },
  region: {
    title: words('各区域转化', '各區域轉化', 'Conversion by region'),
    about: profileAbout,
    help: words('哪些区域更值得投入。', '哪些區域更值得投入。', 'Which regions repay the effort.'),
  },
  companySize: {
    title: words('各企业规模转化', '各企業規模轉化', 'Conversion by company size'),
    about: profileAbout,
    help: words('哪种规模的客户更容易成交。', '哪種規模的客戶更容易成交。', 'Which size of company is won most often.'),
  },
  product: {
    title: words('各意向产品转化', '各意向產品轉化', 'Conversion by product'),
    about: profileAbout,
    help: words(
      '哪些产品的意向更容易成交。',
      '哪些產品的意向更容易成交。',
      'Interest in which product is won most often.',
    ),
  },
  own: {
    title: words('团队自己的列', '團隊自己的欄', 'Your own columns'),
    about: words(
      '您加的列中，取值不多（2–8 种）且至少 20 条线索填写的，按值看转化率。',
      '您加的欄中，取值不多（2–8 種）且至少 20 筆線索填寫的，依值看轉化率。',
      'Conversion by the columns you added, where they hold 2 to 8 different values and at least 20 leads have one.',
    ),
    help: words(
      '给线索表加一列，填上不超过 8 种值，就能在这里看到它与成交的关系。',
      '給線索表加一欄，填上不超過 8 種值，就能在這裡看到它與成交的關係。',
      'Add a column to the leads with up to 8 different values and see here how it goes with winning.',
    ),
  },
  associations: {
    title: words('哪些特征与成交有关', '哪些特徵與成交有關', 'What goes with winning'),
    about: words(
      '关联强度为 Cramér’s V（0 无关，1 完全相关，已校正小样本偏差），几项一起检验。',
      '關聯強度為 Cramér’s V（0 無關，1 完全相關，已校正小樣本偏差），幾項一起檢驗。',
      'Strength is Cramér’s V (0 none, 1 full, corrected for small samples); all are tested together.',
    ),
    help: words(
      '用来决定下一步看哪张表：强度高且经得起检验的特征先看。',
      '用來決定下一步看哪張表：強度高且經得起檢驗的特徵先看。',
      'Tells which table to read next: strong attributes that stood up to the test come first.',
    ),
  },
  value: {
    title: words('客户价值', '客戶價值', 'Customer value'),
    about: words(
      '只看成交客户；没有填金额的不计入平均，另列其数。复购按“复购次数”列。',
      '只看成交客戶；沒有填金額的不計入平均，另列其數。回購按「回購次數」欄。',
      'Won customers only; those without an amount are in no mean and counted beside it. Orders again by the column Repeat orders.',
    ),
    help: words(
      '转化率高不等于挣得多：看每条线索带来的金额和客户是否回来。',
      '轉化率高不等於賺得多：看每筆線索帶來的金額與客戶是否回來。',
      'A high rate is not yet a high yield: see what a lead brings in, and whether customers come back.',
    ),
  },
  satisfaction: {
    title: words('客户满意度', '客戶滿意度', 'Satisfaction'),
    about: words(
      '成交客户按满意度（1–5）分组；复购占比以填写了复购次数的为准。',
      '成交客戶依滿意度（1–5）分組；回購佔比以填寫了回購次數的為準。',
      'Won customers by satisfaction (1 to 5); shares of repeat orders are of those whose number is known.',
    ),
    help: words(
      '不满意的老客户先回访：看他们带来多少金额、还会不会再买。',
      '不滿意的老客戶先回訪：看他們帶來多少金額、還會不會再買。',
      'Call unhappy customers first: see what they bring in and whether they still order.',
    ),
  },
  lifeCycle: {
    title: words('客户生命周期', '客戶生命週期', 'Life cycle of customers'),
    about: words(
      '成交客户按复购次数：0 次为首单，1–2 次为复购，3 次以上为忠诚；停止合作的单列。',
      '成交客戶依回購次數：0 次為首單，1–2 次為回購，3 次以上為忠誠；停止合作的單列。',
      'Won customers by repeat orders: none = first order, 1 or 2 = repeat, 3 and more = loyal; those that left stand apart.',
    ),
    help: words(
      '首单客户多、复购客户少，说明成交后的跟进值得加强。',
      '首單客戶多、回購客戶少，表示成交後的跟進值得加強。',
      'Many first orders and few repeats mean that customers deserve more care after the sale.',
    ),
  },
  mood: {
    title: words('客户反馈的情绪', '客戶回饋的情緒', 'What customers say'),
    about: words(
      '按词表判断（含否定），不联网；词表里没有的算“读不出”。占比以读得出反馈的线索为准。',
      '按詞表判斷（含否定），不連網；詞表裡沒有的算「讀不出」。佔比以讀得出回饋的線索為準。',
      'Judged by a table of words, negations included, without the net; what holds none of them is unread. Shares are of the leads whose feedback could be read.',
    ),
    help: words(
      '词表读不懂反讽，短句也可能判错；看趋势，并打开原话核对。',
      '詞表讀不懂反諷，短句也可能判錯；看趨勢，並打開原話核對。',
      'A table of words misses irony and may misread short texts: take it as a hint and open what was said.',
    ),
  },
  quality: {
    title: words('数据质量', '資料品質', 'Data quality'),
    about: words(
      '上面的数字能信到什么程度：缺失、待补、逾期、重复和自相矛盾的线索。',
      '上面的數字能信到什麼程度：缺漏、待補、逾期、重複和自相矛盾的線索。',
      'How far the figures above can be trusted: leads with gaps, pending details, late contacts, doubles and contradictions.',
    ),
    help: words(
      '先补这里列出的线索，再相信上面的比例。',
      '先補這裡列出的線索，再相信上面的比例。',
      'Mend the leads listed here before you trust the rates above.',
    ),
  },
};
