import type { Language } from './language';

/** The examples as a team would have typed them. */
export interface ExampleWords {
  readonly leads: string;
  readonly followUps: string;
  readonly leadHeaders: readonly string[];
  readonly followUpHeaders: readonly string[];
  readonly fair: string;
  readonly web: string;
  readonly grades: readonly [high: string, medium: string, low: string];
  readonly owners: readonly [string, string, string];
  readonly won: string;
  readonly lost: string;
  readonly invalid: string;
  readonly open: readonly string[];
  readonly fairWin: string;
  readonly webWin: string;
  readonly fairLoss: string;
  readonly webLoss: string;
  readonly rival: string;
  readonly wrongNumber: string;
  readonly needs: readonly string[];
  readonly budgets: readonly string[];
  readonly cycles: readonly string[];
  readonly places: readonly string[];
  readonly trades: readonly string[];
  /** `{place}` and `{trade}` stand for one of each. */
  readonly company: string;
  readonly people: readonly string[];
  readonly first: readonly [customer: string, contact: string, need: string, budget: string, cycle: string];
  readonly second: readonly [customer: string, contact: string, need: string, budget: string, cycle: string];
  readonly contacts: readonly (readonly [
    method: string,
    content: string,
    feedback: string,
    next: string,
    status: string,
  ])[];
}

export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  'zh-CN': {
    leads: '线索登记表',
    followUps: '线索跟进计划表',
    leadHeaders: [
      ...['线索编号', '客户名称', '联系人', '联系方式', '线索来源', '需求描述', '意向等级', '预算范围', '决策周期'],
      ...['跟进人', '登记日期', '阶段', '成交金额', '成交/流失日期', '转化/流失因素'],
    ],
    followUpHeaders: [
      '线索编号',
      '跟进日期',
      '跟进方式',
      '沟通内容',
      '客户反馈',
      '下一步行动',
      '下一步日期',
      '完成状态',
    ],
    fair: '展会',
    web: '官网表单',
    grades: ['高意向', '中意向', '低意向'],
    owners: ['李', '赵', '陈'],
    won: '已成交',
    lost: '已流失',
    invalid: '无效线索',
    open: ['初次接触', '需求确认', '方案讨论', '谈判阶段'],
    fairWin: '现场互动强、需求明确',
    webWin: '客户自主需求明确',
    fairLoss: '预算不足',
    webLoss: '跟进响应慢',
    rival: '选择竞品',
    wrongNumber: '联系方式错误',
    needs: ['需要 CRM 系统', '希望统一管理订单', '想了解 ERP 库存模块', '需要移动端报价工具'],
    budgets: ['10-15万', '5-8万', '20万', '待确认'],
    cycles: ['1个月', '2-3个月', '≥3个月'],
    places: ['华东', '江南', '北辰', '海川', '云岭', '中原', '珠江', '松江', '金陵', '长风'],
    trades: [
      '机械',
      '食品',
      '医药',
      '电子',
      '物流',
      '纺织',
      '建材',
      '化工',
      '家居',
      '汽配',
      '包装',
      '印刷',
      '仪器',
      '农资',
      '教育',
      '能源',
    ],
    company: '{place}{trade}有限公司',
    people: ['周经理', '吴女士', '郑总', '孙先生', '钱主任', '何工'],
    first: ['启明科技公司', '张经理', '需要 CRM 系统，管理客户与跟进', '10-15万', '1个月'],
    second: ['远航贸易公司', '王总', '想了解 ERP 模块', '待确认', '2-3个月'],
    contacts: [
      ['电话', '了解需求和预算，预算 12 万', '希望看到定制方案', '3月5日前发送定制方案', '已完成'],
      ['邮件', '发送定制方案并说明要点', '希望与另一家比较', '3月7日前更新方案,确认演示时间', '进行中'],
    ],
  },
  'zh-TW': {
    leads: '線索登記表',
    followUps: '線索跟進計劃表',
    leadHeaders: [
      ...['線索編號', '客戶名稱', '聯絡人', '聯絡方式', '線索來源', '需求描述', '意向等級', '預算範圍', '決策週期'],
      ...['跟進人', '登記日期', '階段', '成交金額', '成交/流失日期', '轉化/流失因素'],
    ],
    followUpHeaders: [
      '線索編號',
      '跟進日期',
      '跟進方式',
      '溝通內容',
      '客戶回饋',
      '下一步行動',
      '下一步日期',
      '完成狀態',
    ],
    fair: '展會',
    web: '官網表單',
    grades: ['高意向', '中意向', '低意向'],
    owners: ['李', '趙', '陳'],
    won: '已成交',
    lost: '已流失',
    invalid: '無效線索',
    open: ['初次接觸', '需求確認', '方案討論', '談判階段'],
    fairWin: '現場互動強、需求明確',
    webWin: '客戶自主需求明確',
    fairLoss: '預算不足',
    webLoss: '跟進回應慢',
    rival: '選擇競品',
    wrongNumber: '聯絡方式錯誤',
    needs: ['需要 CRM 系統', '希望統一管理訂單', '想了解 ERP 庫存模組', '需要行動報價工具'],
    budgets: ['10-15萬', '5-8萬', '20萬', '待確認'],
    cycles: ['1個月', '2-3個月', '≥3個月'],
    places: ['臺北', '新竹', '臺中', '高雄', '桃園', '臺南', '嘉義', '彰化', '宜蘭', '花蓮'],
    trades: [
      '機械',
      '食品',
      '醫藥',
      '電子',
      '物流',
      '紡織',
      '建材',
      '化工',
      '家居',
      '汽配',
      '包裝',
      '印刷',
      '儀器',
      '農資',
      '教育',
      '能源',
    ],
    company: '{place}{trade}有限公司',
    people: ['周經理', '吳女士', '鄭總', '孫先生', '錢主任', '何工'],
    first: ['啟明科技公司', '張經理', '需要 CRM 系統，管理客戶與跟進', '10-15萬', '1個月'],
    second: ['遠航貿易公司', '王總', '想了解 ERP 模組', '待確認', '2-3個月'],
    contacts: [
      ['電話', '了解需求和預算，預算 12 萬', '希望看到客製方案', '3月5日前寄出客製方案', '已完成'],
      ['郵件', '寄出客製方案並說明要點', '希望與另一家比較', '3月7日前更新方案,確認演示時間', '進行中'],
    ],
  },
  en: {
    leads: 'Leads',
    followUps: 'Follow-ups',
    leadHeaders: [
      ...[
        'Lead ID',
        'Customer',
        'Contact',
        'Contact details',
        'Source',
        'Need',
        'Intent grade',
        'Budget',
        'Decision cycle',
      ],
      ...['Owner', 'Registered', 'Stage', 'Deal amount', 'Closed', 'Win/loss factor'],
    ],
    followUpHeaders: [
      'Lead ID',
      'Contacted',
      'Method',
      'What was said',
      'Customer feedback',
      'Next step',
      'Next step due',
      'Status',
    ],
    fair: 'Trade fair',
    web: 'Web form',
    grades: ['High', 'Medium', 'Low'],
    owners: ['Lee', 'Jo', 'Chen'],
    won: 'Won',
    lost: 'Lost',
    invalid: 'Invalid',
    open: ['First contact', 'Needs confirmed', 'Solution', 'Negotiation'],
    fairWin: 'Strong contact on site、Clear need',
    webWin: 'Customer came with a clear need',
    fairLoss: 'Budget too small',
    webLoss: 'Slow response',
    rival: 'Chose a competitor',
    wrongNumber: 'Wrong contact details',
    needs: [
      'Needs a CRM',
      'One place for all orders',
      'Asks about the ERP stock module',
      'Needs quotations on the phone',
    ],
    budgets: ['100k-150k', '50k-80k', '200k', 'TBD'],
    cycles: ['1 month', '2-3 months', '≥3 months'],
    places: ['North', 'Harbour', 'Summit', 'River', 'Cedar', 'Union', 'Atlas', 'Bright', 'Silver', 'Union Park'],
    trades: [
      'Machines',
      'Foods',
      'Pharma',
      'Electronics',
      'Logistics',
      'Textiles',
      'Materials',
      'Chemicals',
      'Homes',
      'Parts',
      'Packing',
      'Print',
      'Tools',
      'Farms',
      'Learning',
      'Energy',
    ],
    company: '{place} {trade} Ltd',
    people: ['Ms Wood', 'Mr Hill', 'Dr Young', 'Ms Park', 'Mr Stone', 'Ms Bell'],
    first: ['Brightway Technology', 'Ms Zhang', 'Needs a CRM for customers and follow-ups', '100k-150k', '1 month'],
    second: ['Voyage Trading', 'Mr Wang', 'Asks about the ERP module', 'TBD', '2-3 months'],
    contacts: [
      ['Phone', 'Need and budget: 120,000', 'Wants a plan made for them', 'Send the plan by 5 March', 'Done'],
      [
        'E-mail',
        'Sent the plan with its main points',
        'Wants a comparison',
        'Update the plan, fix the demonstration',
        'In progress',
      ],
    ],
  },
};
