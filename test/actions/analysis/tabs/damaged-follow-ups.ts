import { addDays } from '../../../../src/core/date';
import type { ListKey } from '../../../../src/core/schema/column';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { numbersFrom } from '../../../core/analysis/score/told-leads';

type Labels = (list: ListKey, key: string) => string;

/** What customers are said to have answered, in two languages, most of it nowhere sorted. */
const answers = [
  ...['', '', '', '', '', '希望看方案', '价格太贵', '太慢了', '服务很好，回复及时', '產品不錯，但是價格高', '不太满意'],
  ...['too expensive', 'Great service', 'Delivery was slow', 'not reliable', 'asdf', '…', 'ok 👍'],
];
const methods = ['phone', 'email', 'wechat', 'visit'];
const statuses = ['done', 'done', 'done', 'inProgress', 'postponed'];

/** What people type beside: days that cannot be, leads that nobody knows, words of no list. */
const oddities: Readonly<Record<string, readonly string[]>> = {
  leadId: ['', 'OLD-99999', 'old-7', '合计', ' OLD-12 '],
  owner: ['', '王五', '李 '],
  contactedAt: ['', '2024-02-30', '2031-01-01', '2023/7/1', '20230801', '昨天', '2024-03-05 25:00'],
  method: ['', '飞鸽传书', 'Phone', ' 电话 '],
  nextStepOn: ['', '2024-13-01', '下周', '2022-01-01'],
  status: ['', '做完了', 'DONE', '?'],
};

/** Follow-ups of leads in which everything goes wrong somewhere: a cell in ten is odd, a row in thirty stands twice. */
export function damagedFollowUps(leads: readonly Lead[], label: Labels, size = 400): FollowUp[] {
  const draw = numbersFrom(400);
  const pick = (values: readonly string[]) => values[Math.floor(draw() * values.length)] ?? '';
  const rows: FollowUp[] = [];
  while (rows.length < size) {
    const twin = draw() < 0.03 ? rows[Math.floor(draw() * rows.length)] : undefined;
    rows.push(twin ?? damage(wellFormed(leads[Math.floor(draw() * leads.length)] ?? {})));
  }
  return rows;

  function wellFormed({ leadId = '', registeredOn = '' }: Lead): FollowUp {
    const day = addDays(/^\d{4}-\d\d-\d\d$/.test(registeredOn) ? registeredOn : '2023-06-01', Math.floor(draw() * 40));
    return {
      ...{ leadId, owner: pick(['李', '赵']), contactedAt: draw() < 0.5 ? day : `${day} 10:30` },
      ...{
        method: label('method', pick(methods)),
        content: `第 ${Math.floor(draw() * 900)} 次`,
        feedback: pick(answers),
      },
      ...{ nextStepOn: draw() < 0.3 ? addDays(day, 7) : '', status: label('status', pick(statuses)) },
    };
  }

  function damage(contact: FollowUp): FollowUp {
    const cells = Object.entries(contact).map(([key, value]) => {
      const odd = oddities[key];
      return [key, odd !== undefined && draw() < 0.1 ? pick(odd) : value];
    });
    return Object.fromEntries(cells);
  }
}
