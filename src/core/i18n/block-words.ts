import type { BlockKey } from '../schema/analysis-blocks';
import { analysisWords } from './analysis-words';
import { type Label, words } from './language';

interface BlockWords {
  readonly title: Label;
  readonly about: Label;
  readonly help: Label;
}

/** Title of every block, one line on what it shows, and how to read it: for the report, the Guide and Settings. */
export const blockWords: Readonly<Record<BlockKey, BlockWords>> = {
  source: {
    title: analysisWords.sourceTitle,
    about: analysisWords.sourceAbout,
    help: words(
      '先看区间再看转化率：两个来源的区间大幅重叠，就还不能说谁好。表上方的句子写明哪些差异经得起检验。',
      '先看區間再看轉化率：兩個來源的區間大幅重疊，就還不能說誰好。表上方的句子寫明哪些差異經得起檢驗。',
      'Read the interval before the rate: where two of them overlap widely, nobody can say yet which source is better. The sentences above the table name the differences that stood up to a test.',
    ),
  },
  kpi: {
    title: analysisWords.kpiTitle,
    about: analysisWords.kpiAbout,
    help: words(
      '一眼看完本期：数量、成交、金额、在谈和逾期，与上一期和目标并列。每行注明按登记日期还是按成交日期统计。',
      '一眼看完本期：數量、成交、金額、洽談中與逾期，與上一期和目標並列。每列註明按登記日期還是按成交日期統計。',
      'The period at a glance, beside the one before and the targets. Each row says whether it counts by day of registration or of closing.',
    ),
  },
  suggestions: {
    title: analysisWords.suggestionTitle,
    about: analysisWords.suggestionAbout,
    help: words(
      '每条建议都写明依据的数字、涉及的线索、负责人和日期，下次复盘时可以逐条核对。',
      '每則建議都寫明依據的數字、涉及的線索、負責人與日期，下次檢討時可以逐則核對。',
      'Each names the figures it rests on, the leads, who should act and by when, so that the next review can check it.',
    ),
  },
  time: {
    title: analysisWords.timeTitle,
    about: analysisWords.timeAbout,
    help: words(
      '团队新建不久或近期线索多时，用这里的比例代替“成交 ÷ 线索”：它不会因为线索还没到期而偏低。',
      '團隊新建不久或近期線索多時，用這裡的比例代替「成交 ÷ 線索」：它不會因為線索還沒到期而偏低。',
      'Where many leads are young, use these shares instead of won ÷ leads: they are not pulled down by leads whose time has not come.',
    ),
  },
  forecast: {
    title: analysisWords.forecastTitle,
    about: analysisWords.forecastAbout,
    help: words(
      '预计的是区间，不是一个数。每次预测都会留存，到期后与实际成交对照，命中多少次写在表里。',
      '預計的是區間，不是一個數。每次預測都會留存，到期後與實際成交對照，命中多少次寫在表裡。',
      'What is foretold is an interval, not a number. Forecasts are kept and compared with what came, and the table says how often they held.',
    ),
  },
  score: {
    title: analysisWords.scoreTitle,
    about: analysisWords.scoreAbout,
    help: words(
      '从团队自己已有结果的线索学习，只用当时已知的内容。“说”和“来”接近，说明概率可信；比积分更准时，侧边栏的线索卡才显示它和理由。',
      '從團隊自己已有結果的線索學習，只用當時已知的內容。「說」與「來」接近，表示機率可信；比積分更準時，側邊欄的線索卡才顯示它和理由。',
      'Learnt from your own decided leads, with nothing that was known only later. Where said and came agree, a chance can be trusted; the card in the sidebar shows it with its reasons once it beats the points rule.',
    ),
  },
  funnel: {
    title: analysisWords.funnelTitle,
    about: analysisWords.funnelAbout,
    help: words(
      '从上往下看哪一环掉得最多，再看那一环的主要流失因素。“路径未知”是没有记录阶段的流失线索。',
      '由上往下看哪一環掉得最多，再看那一環的主要流失因素。「路徑未知」是沒有記錄階段的流失線索。',
      'Look for the stage that loses most, then at its main loss factor. Path unknown are lost leads without a record of their stages.',
    ),
  },
  effort: {
    title: analysisWords.effortTitle,
    about: analysisWords.effortAbout,
    help: words(
      '用来估计一条线索还要跟几次、多少天；远超这个数仍无进展的线索值得重新判断。',
      '用來估計一筆線索還要跟幾次、多少天；遠超這個數仍無進展的線索值得重新判斷。',
      'Tells how many contacts and days a win usually still takes; a lead far beyond that deserves a second look.',
    ),
  },
  trend: {
    title: analysisWords.trendTitle,
    about: analysisWords.trendAbout,
    help: words(
      '看数量和成交的走势；要判断起伏是不是真的变化，看“真正的变化”。',
      '看數量與成交的走勢；要判斷起伏是不是真的變化，看「真正的變化」。',
      'Shows the course of leads and wins; whether a rise or fall is real stands under what has really changed.',
    ),
  },
  changes: {
    title: analysisWords.changesTitle,
    about: analysisWords.changesAbout,
    help: words(
      '只有连续偏离平时、不像偶然的起伏才会报出，并写明从哪个月开始。',
      '只有連續偏離平時、不像偶然的起伏才會報出，並寫明從哪個月開始。',
      'Reports only shifts that last and do not look like chance, with the month in which they began.',
    ),
  },
  cohorts: {
    title: analysisWords.cohortTitle,
    about: analysisWords.cohortAbout,
    help: words(
      '同一批线索放在一起看，避免拿刚登记的和早就有结果的相比。',
      '同一批線索放在一起看，避免拿剛登記的和早就有結果的相比。',
      'Keeps leads of one month together, so that fresh ones are not compared with those that have run their course.',
    ),
  },
  grade: {
    title: analysisWords.gradeTitle,
    about: analysisWords.gradeAbout,
    help: words(
      '若高意向并不更容易成交，说明定级标准需要重新讨论。',
      '若高意向並不更容易成交，表示定級標準需要重新討論。',
      'If high grades do not win more often, the way grades are given needs talking over.',
    ),
  },
  owner: {
    title: analysisWords.ownerTitle,
    about: analysisWords.ownerAbout,
    help: words(
      '响应时间和跟进次数是可以改进的做法，转化率受线索难易影响；请一起看。',
      '回應時間與跟進次數是可以改進的做法，轉化率受線索難易影響；請一起看。',
      'Response time and follow-ups can be changed, the rate also depends on the leads somebody was given: read them together.',
    ),
  },
  league: {
    title: analysisWords.leagueTitle,
    about: analysisWords.leagueAbout,
    help: words(
      '排名容易把运气当本事。只有整体差异经得起检验、自己又经检验高于其余的人才会被点名。',
      '排名容易把運氣當本事。只有整體差異經得起檢驗、自己又經檢驗高於其餘的人才會被點名。',
      'Rankings take luck for skill. Somebody is named only where the spread as a whole stands up to a test, and their own difference to the others too.',
    ),
  },
  loss: {
    title: analysisWords.lossTitle,
    about: analysisWords.lossAbout,
    help: words(
      '看丢在哪里、为什么丢；填写了因素的线索越多，这张表越可信。',
      '看丟在哪裡、為什麼丟；填寫了因素的線索越多，這張表越可信。',
      'Where leads are lost and why; the more lost leads name a factor, the more this table can be trusted.',
    ),
  },
  response: {
    title: analysisWords.responseTitle,
    about: analysisWords.responseAbout,
    help: words(
      '团队自己的数据说明快一点回复值不值得；这是相关，不是因果，好线索也可能更快被联系。',
      '團隊自己的資料說明快一點回覆值不值得；這是相關，不是因果，好線索也可能更快被聯絡。',
      'Your own data on whether a faster answer pays. It is a link, not proof of a cause: good leads may also be called first.',
    ),
  },
  industry: {
    title: analysisWords.industryTitle,
    about: analysisWords.profileAbout,
    help: words('哪些行业更值得投入。', '哪些行業更值得投入。', 'Which industries repay the effort.'),
  },
  region: {
    title: analysisWords.regionTitle,
    about: analysisWords.profileAbout,
    help: words('哪些区域更值得投入。', '哪些區域更值得投入。', 'Which regions repay the effort.'),
  },
  companySize: {
    title: analysisWords.companySizeTitle,
    about: analysisWords.profileAbout,
    help: words('哪种规模的客户更容易成交。', '哪種規模的客戶更容易成交。', 'Which size of company is won most often.'),
  },
  product: {
    title: analysisWords.productTitle,
    about: analysisWords.profileAbout,
    help: words(
      '哪些产品的意向更容易成交。',
      '哪些產品的意向更容易成交。',
      'Interest in which product is won most often.',
    ),
  },
  own: {
    title: analysisWords.ownTitle,
    about: analysisWords.ownAbout,
    help: words(
      '给线索表加一列，填上不超过 8 种值，就能在这里看到它与成交的关系。',
      '給線索表加一欄，填上不超過 8 種值，就能在這裡看到它與成交的關係。',
      'Add a column to the leads with up to 8 different values and see here how it goes with winning.',
    ),
  },
  associations: {
    title: analysisWords.tiesTitle,
    about: analysisWords.tiesAbout,
    help: words(
      '用来决定下一步看哪张表：强度高且经得起检验的特征先看。',
      '用來決定下一步看哪張表：強度高且經得起檢驗的特徵先看。',
      'Tells which table to read next: strong attributes that stood up to the test come first.',
    ),
  },
  value: {
    title: analysisWords.valueTitle,
    about: analysisWords.valueAbout,
    help: words(
      '转化率高不等于挣得多：看每条线索带来的金额和客户是否回来。',
      '轉化率高不等於賺得多：看每筆線索帶來的金額與客戶是否回來。',
      'A high rate is not yet a high yield: see what a lead brings in, and whether customers come back.',
    ),
  },
  satisfaction: {
    title: analysisWords.satisfactionTitle,
    about: analysisWords.satisfactionAbout,
    help: words(
      '不满意的老客户先回访：看他们带来多少金额、还会不会再买。',
      '不滿意的老客戶先回訪：看他們帶來多少金額、還會不會再買。',
      'Call unhappy customers first: see what they bring in and whether they still order.',
    ),
  },
  lifeCycle: {
    title: analysisWords.lifeCycleTitle,
    about: analysisWords.lifeCycleAbout,
    help: words(
      '首单客户多、复购客户少，说明成交后的跟进值得加强。',
      '首單客戶多、回購客戶少，表示成交後的跟進值得加強。',
      'Many first orders and few repeats mean that customers deserve more care after the sale.',
    ),
  },
  mood: {
    title: analysisWords.moodTitle,
    about: analysisWords.moodAbout,
    help: words(
      '词表读不懂反讽，短句也可能判错；看趋势，并打开原话核对。',
      '詞表讀不懂反諷，短句也可能判錯；看趨勢，並打開原話核對。',
      'A table of words misses irony and may misread short texts: take it as a hint and open what was said.',
    ),
  },
  quality: {
    title: analysisWords.qualityTitle,
    about: analysisWords.qualityAbout,
    help: words(
      '先补这里列出的线索，再相信上面的比例。',
      '先補這裡列出的線索，再相信上面的比例。',
      'Mend the leads listed here before you trust the rates above.',
    ),
  },
};
