import { type Label, words as label } from '../i18n/language';
import type { LeadColumn } from './leads';

export type StageClass = 'open' | 'paused' | 'won' | 'lost' | 'invalid';

export interface Stage {
  /** Fixed for ever; labels may change. */
  readonly key: string;
  readonly label: Label;
  readonly class: StageClass;
  /** Was won before it was lost: counts as won, shown beside it. */
  readonly afterWon?: true;
  /** Default win probability, 0–1. */
  readonly win: number;
  /** Working days without movement until the stage is stale; absent = never. */
  readonly staleDays?: number;
  readonly code: string;
  /** What must be known on entry; missing ones become pending details, they never block. */
  readonly needs: readonly LeadColumn[];
  /** Only a manager may set it. */
  readonly managersOnly?: boolean;
  /** Old rows stay valid, the dropdown no longer offers it. */
  readonly retired?: boolean;
  /** Further texts that mean this stage, beside `stageAliases`: names that the team gave up among them. */
  readonly aliases?: readonly string[];
}

/** Every stage, open ones in funnel order, then the closing ones. */
export const stages: readonly Stage[] = [
  {
    key: 'identified',
    label: label('潜在客户', '潛在客戶', 'Identified'),
    class: 'open',
    win: 0.05,
    staleDays: 7,
    code: 'QZ',
    needs: ['customerName', 'source'],
  },
  {
    key: 'firstContact',
    label: label('初次接触', '初次接觸', 'First contact'),
    class: 'open',
    win: 0.1,
    staleDays: 5,
    code: 'CJC',
    needs: ['owner'],
  },
  {
    key: 'needs',
    label: label('需求确认', '需求確認', 'Needs confirmed'),
    class: 'open',
    win: 0.2,
    staleDays: 14,
    code: 'YX',
    needs: ['need', 'urgency', 'decisionCycle'],
  },
  {
    key: 'solution',
    label: label('方案讨论', '方案討論', 'Solution'),
    class: 'open',
    win: 0.4,
    staleDays: 14,
    code: 'FA',
    needs: ['budget'],
  },
  {
    key: 'quote',
    label: label('报价', '報價', 'Quotation'),
    class: 'open',
    win: 0.55,
    staleDays: 14,
    code: 'BJ',
    needs: ['amount'],
  },
  {
    key: 'negotiation',
    label: label('谈判阶段', '談判階段', 'Negotiation'),
    class: 'open',
    win: 0.7,
    staleDays: 14,
    code: 'TP',
    needs: ['expectedCloseOn'],
  },
  {
    key: 'signing',
    label: label('签约阶段', '簽約階段', 'Signing'),
    class: 'open',
    win: 0.9,
    staleDays: 7,
    code: 'QY',
    needs: ['amount'],
  },
  {
    key: 'won',
    label: label('已成交', '已成交', 'Won'),
    class: 'won',
    win: 1,
    code: 'CJ',
    needs: ['amount', 'closedOn', 'closeReason'],
  },
  { key: 'lost', label: label('已流失', '已流失', 'Lost'), class: 'lost', win: 0, code: 'LS', needs: ['closeReason'] },
  {
    key: 'invalid',
    label: label('无效线索', '無效線索', 'Invalid'),
    class: 'invalid',
    win: 0,
    code: 'WX',
    needs: ['closeReason'],
  },
  {
    key: 'nurture',
    label: label('培育中', '培育中', 'Nurturing'),
    class: 'paused',
    win: 0.03,
    staleDays: 35,
    code: 'PY',
    needs: ['closeReason', 'nextContactOn'],
  },
  {
    key: 'churned',
    label: label('停止合作', '停止合作', 'Churned'),
    class: 'lost',
    afterWon: true,
    win: 0,
    code: 'TZ',
    needs: ['closeReason', 'closedOn'],
  },
];

/** A preset shows some stages, some of them under names of its own. */
export interface Preset {
  readonly key: string;
  readonly label: Label;
  readonly shows: readonly { readonly stage: string; readonly label?: Label }[];
}

/** Shown at the end of every preset's dropdown whether it names them or not. */
export const closingStages = ['won', 'lost', 'invalid', 'nurture'] as const;

const show = (stage: string, own?: Label) => (own ? { stage, label: own } : { stage });

export const presets: readonly Preset[] = [
  {
    key: 'progress',
    label: label('客户进度', '客戶進度', 'Progress'),
    shows: ['firstContact', 'needs', 'solution', 'negotiation', 'signing', 'won', 'lost'].map((stage) => show(stage)),
  },
  {
    key: 'process',
    label: label('销售流程', '銷售流程', 'Sales process'),
    shows: [
      show('identified', label('潜在客户识别', '潛在客戶識別', 'Identification')),
      show('firstContact'),
      show('needs', label('需求分析', '需求分析', 'Needs analysis')),
      show('solution', label('方案演示', '方案演示', 'Solution demonstration')),
      show('quote'),
      show('negotiation', label('谈判', '談判', 'Negotiating')),
      show('won', label('最终成交', '最終成交', 'Deal closed')),
      show('lost'),
    ],
  },
  {
    key: 'customer',
    label: label('客户分类', '客戶分類', 'Customer class'),
    shows: [
      show('identified'),
      show('needs', label('意向客户', '意向客戶', 'Interested customer')),
      show('negotiation', label('谈判客户', '談判客戶', 'Customer in negotiation')),
      show('won', label('成交客户', '成交客戶', 'Customer')),
      show('lost', label('流失客户', '流失客戶', 'Lost customer')),
    ],
  },
  {
    key: 'simple',
    label: label('简单', '簡單', 'Simple'),
    shows: [
      show('identified'),
      show('needs', label('意向客户', '意向客戶', 'Interested customer')),
      show('won', label('成交客户', '成交客戶', 'Customer')),
      show('lost', label('流失客户', '流失客戶', 'Lost customer')),
    ],
  },
  {
    key: 'flow',
    label: label('线索流转', '線索流轉', 'Lead flow'),
    shows: ['identified', 'needs', 'solution', 'won', 'lost', 'invalid', 'nurture'].map((stage) => show(stage)),
  },
  { key: 'full', label: label('全部阶段', '全部階段', 'All stages'), shows: stages.map(({ key }) => show(key)) },
];
