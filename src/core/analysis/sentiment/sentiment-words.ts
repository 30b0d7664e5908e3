/**
 * Words by which customers praise and complain, in simplified Chinese and English; texts are folded before they are
 * compared. A longer word wins over a shorter one that it holds ("不满意" over "满意").
 */
export const praiseWords: readonly string[] = [
  ...['满意', '很好', '不错', '认可', '喜欢', '感谢', '专业', '及时', '耐心', '靠谱', '放心', '方便', '好用', '实用'],
  ...[
    '高效',
    '划算',
    '实惠',
    '推荐',
    '优秀',
    '稳定',
    '清楚',
    '详细',
    '周到',
    '热情',
    '顺利',
    '惊喜',
    '超出预期',
    '兴趣',
  ],
  ...['愿意', '期待', '值得', '合适', '匹配', '信任', '好评', '赞', '快速', '可靠'],
  ...['good', 'great', 'excellent', 'satisfied', 'happy', 'helpful', 'professional', 'reliable', 'love', 'like'],
  ...['impressed', 'easy', 'fast', 'recommend', 'thanks', 'thank', 'interested', 'useful', 'clear', 'worth', 'smooth'],
  ...['pleased', 'responsive', 'friendly', 'affordable'],
];

export const complaintWords: readonly string[] = [
  ...['不满意', '不满', '失望', '投诉', '抱怨', '太贵', '价格高', '偏贵', '贵', '慢', '延期', '拖延', '迟到', '差'],
  ...[
    '麻烦',
    '复杂',
    '难用',
    '故障',
    '出错',
    '错误',
    '漏',
    '坏',
    '不稳定',
    '不专业',
    '不靠谱',
    '不清楚',
    '不方便',
    '不合适',
  ],
  ...[
    '没人回复',
    '联系不上',
    '不回复',
    '推诿',
    '退货',
    '退款',
    '质量问题',
    '卡顿',
    '犹豫',
    '担心',
    '顾虑',
    '不需要',
    '态度差',
  ],
  ...[
    '超预算',
    '预算不足',
    '取消',
    '拒绝',
    '缺货',
    '误导',
    '后悔',
    '不好',
    '不够好',
    '不便宜',
    '便宜点',
    '便宜一点',
    '有待',
  ],
  ...['not cheap'],
  ...[
    'bad',
    'poor',
    'slow',
    'late',
    'delay',
    'delayed',
    'expensive',
    'overpriced',
    'unhappy',
    'disappointed',
    'broken',
  ],
  ...[
    'complaint',
    'complain',
    'problem',
    'issue',
    'error',
    'bug',
    'difficult',
    'confusing',
    'rude',
    'refund',
    'cancel',
  ],
  ...[
    'worried',
    'concern',
    'concerned',
    'unreliable',
    'missing',
    'wrong',
    'crash',
    'unclear',
    'hesitant',
    'unprofessional',
  ],
];

/** Texts that hold a word of the table and do not mean it, such as the polite "your company". */
export const exceptions: readonly string[] = [
  ...['贵公司', '贵司', '贵方', '贵店', '贵行', '慢慢来', '差强人意', '不好意思', '差不多', '差点', '时差', '出差'],
];

/** What may stand between a Chinese negation and its word: "not so very dear". */
export const adverbs: readonly string[] = [
  ...['很', '太', '特别', '够', '那么', '这么', '十分', '非常', '怎么', '算', '是', '再', '大', '有', '什么'],
];

/** Words that turn the next one round, as they stand right before it. */
export const negations: readonly string[] = [
  ...['不', '没', '没有', '未', '无', '非', '谈不上'],
  ...[
    'not',
    'no',
    'never',
    "isn't",
    "wasn't",
    "aren't",
    "don't",
    "doesn't",
    "didn't",
    "can't",
    "won't",
    'without',
    'hardly',
  ],
];
