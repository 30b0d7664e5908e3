import { type Label, words as steps } from '../i18n/language';

/** The checklist of every stage: sentences separated by '|', shown in the sidebar and the Guide. */
export const stageSop: Readonly<Record<string, Label>> = {
  identified: steps(
    '查重|核对筛选条件|确认是否允许联系',
    '查重|核對篩選條件|確認是否允許聯絡',
    'Check for a duplicate|Check the screening rules|Ask whether they may be contacted',
  ),
  firstContact: steps(
    '在时限内首次响应|了解需求和决策人|约定下次联系|评定意向等级',
    '在時限內首次回應|了解需求與決策人|約定下次聯絡|評定意向等級',
    'Answer within the deadline|Ask for the need and who decides|Set the next contact|Give a grade',
  ),
  needs: steps(
    '弄清痛点、目标和决策路径|了解预算和现有供应商|三个工作日内补全待确认资料',
    '弄清痛點、目標與決策路徑|了解預算與現有供應商|三個工作日內補齊待確認資料',
    'Find the pain, the aim and the way decisions are made|Ask for budget and present supplier|Complete pending details within 3 working days',
  ),
  solution: steps(
    '发送方案和案例|约定演示日期|回应异议|与竞品对比',
    '寄送方案與案例|約定演示日期|回應異議|與競品比較',
    'Send proposal and cases|Set a date for the demonstration|Answer objections|Compare with competitors',
  ),
  quote: steps(
    '注明有效期和交付|问清决策日期|核对折扣权限',
    '註明有效期與交付|問清決策日期|核對折扣權限',
    'State validity and delivery|Ask for the decision date|Check the discount',
  ),
  negotiation: steps(
    '列出未定条款|准备价格回应|准备备选方案',
    '列出未定條款|準備價格回應|準備備選方案',
    'List open terms|Prepare an answer on price|Prepare a fallback offer',
  ),
  signing: steps(
    '核对合同|确认签字人|安排交接',
    '核對合約|確認簽署人|安排交接',
    'Check the contract|Confirm who signs|Plan the hand-over',
  ),
  won: steps(
    '感谢客户|完成交接|安排首次季度回访|了解满意度',
    '感謝客戶|完成交接|安排首次季度回訪|了解滿意度',
    'Thank the customer|Hand over|Plan the first quarterly review|Ask how satisfied they are',
  ),
  lost: steps(
    '记录教训|约定以后再联系的日期',
    '記錄教訓|約定以後再聯絡的日期',
    'Write down the lesson|Set a date for a later return',
  ),
  invalid: steps('告知来源负责人', '告知來源負責人', 'Tell whoever owns the source'),
  nurture: steps('设定唤醒日期', '設定喚醒日期', 'Set a wake-up date'),
  churned: steps('记录原因和日期', '記錄原因與日期', 'Write down why and when'),
};

/** The checklist of a stage, sentence by sentence. */
export function checklistOf(stage: string, language: keyof Label): readonly string[] {
  return (stageSop[stage]?.[language] ?? '').split('|').filter((step) => step !== '');
}
