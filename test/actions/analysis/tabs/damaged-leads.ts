import { addDays } from '../../../../src/core/date';
import type { ListKey } from '../../../../src/core/schema/column';
import type { Lead } from '../../../../src/core/schema/row';
import { numbersFrom } from '../../../core/analysis/score/told-leads';

type Labels = (list: ListKey, key: string) => string;

const FIRST = '2023-01-02';
const DAYS = 540;

const lists = {
  source: ['tradeFair', 'webForm', 'partner', 'referral', 'coldCall', 'other'],
  grade: ['high', 'medium', 'low'],
  stage: ['firstContact', 'needs', 'solution', 'negotiation', 'won', 'won', 'lost', 'lost', 'lost', 'invalid'],
  winFactor: ['win.price', 'win.fit', 'win.trust'],
  lossFactor: ['loss.budget', 'loss.price', 'loss.slow'],
  industry: ['manufacturing', 'retail', 'finance'],
  region: ['east', 'south', 'north'],
  companySize: ['large', 'medium', 'small'],
  product: ['standard', 'custom', 'service'],
} as const;

/** What people type where a list or a day is wanted: variants that are understood, and what nobody can understand. */
const oddities: Readonly<Record<string, readonly string[]>> = {
  source: ['', ' 展会 ', 'trade fair', 'Ｗｅｂ ｆｏｒｍ', '朋友圈', '???'],
  grade: ['', 'A', '中意向', 'HIGH', '5'],
  stage: ['', '赢单', 'lost', '成交', '跟进中?', '100%'],
  owner: ['', '王五', 'li@example.com', '李 '],
  registeredOn: ['', '2024-02-30', '20230315', '2023/7/1', '3/4/2024', '2031-01-01', 'yesterday'],
  closedOn: ['', '2022-12-31', '2024-13-01', '?'],
  amount: ['', '12万', '１０万', '50k', 'n/a', '-300'],
  closeReason: ['', '其他', '价格优势', 'too dear'],
  customerName: ['', '  ', '合计'],
  industry: ['', '制造业', 'Retail ', '养殖'],
  region: ['', '华东', 'north china', 'Mars'],
  companySize: ['', '50-200', '很大', '1000+'],
  product: ['', '标准版', 'CRM?', '#N/A'],
};

/** 2,000 rows in which everything goes wrong somewhere: a cell in eight is odd, a row in twenty stands twice. */
export function damagedLeads(label: Labels, size = 2000): Lead[] {
  const draw = numbersFrom(2000);
  const pick = (values: readonly string[]) => values[Math.floor(draw() * values.length)] ?? '';
  const rows: Lead[] = [];
  while (rows.length < size) {
    const twin = draw() < 0.05 ? rows[Math.floor(draw() * rows.length)] : undefined;
    rows.push(twin ?? damage(wellFormed(rows.length + 1)));
  }
  return rows;

  function wellFormed(number: number): Lead {
    const registeredOn = addDays(FIRST, Math.floor(draw() * DAYS));
    const stage = pick(lists.stage);
    const isClosed = stage === 'won' || stage === 'lost';
    const factor = stage === 'won' ? 'winFactor' : 'lossFactor';
    return {
      ...{ leadId: `OLD-${number}`, customerName: `C${number}`, phone: `138${String(10_000_000 + number)}` },
      ...{ source: label('source', pick(lists.source)), grade: label('grade', pick(lists.grade)) },
      ...{ stage: label('stage', stage), owner: pick(['李', '赵']), registeredOn },
      ...{ industry: label('industry', pick(lists.industry)), region: label('region', pick(lists.region)) },
      ...{ companySize: label('companySize', pick(lists.companySize)), product: label('product', pick(lists.product)) },
      ...(isClosed && {
        closedOn: addDays(registeredOn, Math.floor(draw() * 90)),
        closeReason: label(factor, pick(lists[factor])),
      }),
      ...(stage === 'won' && { amount: String(Math.floor(draw() * 90 + 10) * 1000) }),
      ...(draw() < 0.3 && { budget: pick(['10-15万', '待确认', 'TBD', '5万']) }),
    };
  }

  function damage(lead: Lead): Lead {
    const cells = Object.entries(lead).map(([key, value]) => {
      const odd = oddities[key];
      return [key, odd !== undefined && draw() < 0.125 ? pick(odd) : value];
    });
    return Object.fromEntries(cells);
  }
}
