import type { LeadMeta } from '../../../src/core/history/memory';
import { dueLines } from '../../../src/core/reminder/due-lines';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import type { Settings } from '../../../src/core/schema/settings';
import { contextAt, followUp, member, settingsWith, view } from './builders';

const members = [
  member('boss', { role: 'manager' }),
  member('li'),
  member('zhao'),
  member('away', { absentUntil: '2024-03-08' }),
  member('gone', { retired: true }),
  member('mute', { email: '' }),
];
const team = settingsWith({}, { members });

interface Given {
  readonly lead?: Lead;
  readonly meta?: Partial<LeadMeta>;
  readonly followUps?: readonly FollowUp[];
}

function linesAt(now: string, records: readonly Given[], settings: Settings = team) {
  const context = contextAt(now, settings);
  return dueLines(
    records.map((record) => view(record, context)),
    context,
  );
}
/** A contact due on a day, typed by a person. */
const contact = (leadId: string, day: string, more: Lead = {}): Given => ({
  lead: { leadId, nextContactOn: day, profileReviewedOn: '2024-03-04', ...more },
  followUps: [followUp({ contactedAt: '2024-03-01' })],
});

describe('one line per lead and recipient', () => {
  test('the most urgent kind leads, the others are tags', () => {
    const [line, ...more] = linesAt('2024-03-05T09:00', [
      contact('A', '2024-03-05', { expectedCloseOn: '2024-03-04' }),
    ]);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ leadId: 'A', recipient: 'li', kind: 'contact', tags: ['expectedClose'] });
  });

  test('a step goes to who promised it, the rest to the owner, an approval to every manager', () => {
    const step = { nextStepOn: '2024-03-05', nextStep: 'x', status: 'planned', nextStepOwner: 'zhao' };
    const given: Given = {
      lead: { leadId: 'A', nextContactOn: '2024-03-05', expectedCloseOn: '2024-03-04' },
      meta: { nextContactWritten: '2024-03-05', requestedStage: 'signing', requestedBy: 'li' },
      followUps: [followUp({ contactedAt: '2024-03-04', ...step })],
    };
    const told = linesAt('2024-03-05T09:00', [given]).map(({ recipient, kind }) => `${recipient} ${kind}`);
    expect(told).toEqual(['zhao step', 'boss approval', 'li expectedClose']);
  });

  test.each([
    ['', 'noOwner'],
    ['away', 'absent'],
    ['gone', 'retired'],
    ['mute', 'noAddress'],
    ['stranger', 'notListed'],
    ['li', undefined],
  ])('owner "%s": %s', (owner, cause) => {
    const [line] = linesAt('2024-03-05T09:00', [contact('A', '2024-03-05', { owner })]);
    expect([line?.recipient, line?.unreachable]).toEqual([owner, cause]);
  });
});

describe('order', () => {
  const order = (...records: Given[]) => linesAt('2024-03-07T09:00', records).map(({ leadId }) => leadId);

  test('by kind, then grade, then expected value, then fewest days late, then ID', () => {
    expect(
      order(
        contact('F', '2024-03-07', { grade: 'medium', stage: 'needs', decisionCycle: '1个月' }),
        contact('E', '2024-03-05', { amount: '100' }),
        contact('D', '2024-03-06', { amount: '100' }),
        contact('C', '2024-03-06', { amount: '100' }),
        contact('B', '2024-03-05', { amount: '900000' }),
        {
          lead: { leadId: 'A', registeredOn: '2024-03-04', nextContactOn: '2024-03-06' },
          meta: { nextContactWritten: '2024-03-06' },
        },
      ),
    ).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('value: the amount, the middle of the budget, its one bound, else the median of the grade', () => {
    const values = linesAt('2024-03-07T09:00', [
      contact('A', '2024-03-07', { amount: '1000' }),
      contact('B', '2024-03-07', { budget: '10-20万' }),
      contact('C', '2024-03-07', { budget: '≤30万' }),
      contact('D', '2024-03-07'),
    ]).map(({ leadId, value }) => [leadId, Math.round(value)]);
    expect(Object.fromEntries(values)).toEqual({ A: 130, B: 19500, C: 39000, D: 19500 });
  });

  test('escalated leads stand before all others', () => {
    const lines = linesAt('2024-03-14T09:00', [
      contact('today', '2024-03-14'),
      contact('three', '2024-03-11'),
      contact('five', '2024-03-07'),
      contact('seven', '2024-03-05'),
    ]);
    expect(lines.map(({ leadId, escalation }) => `${leadId} ${escalation}`)).toEqual([
      'three owner',
      'five manager',
      'seven reassign',
      'today none',
    ]);
  });

  test('the order of the rows does not matter', () => {
    const records = Array.from({ length: 40 }, (_, index) =>
      contact(`L${String(index).padStart(2, '0')}`, `2024-03-0${(index % 7) + 1}`, {
        grade: index % 3 ? 'high' : 'low',
      }),
    );
    expect(linesAt('2024-03-07T09:00', [...records].reverse())).toEqual(linesAt('2024-03-07T09:00', records));
  });
});
