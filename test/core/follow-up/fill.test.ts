import { fillFollowUp } from '../../../src/core/follow-up/fill';
import type { FollowUp } from '../../../src/core/schema/row';
import { lead } from '../reminder/builders';

const now = '2024-03-02T10:30';
const filled = (row: FollowUp, before?: FollowUp): FollowUp =>
  fillFollowUp(row, { lead: lead(), now, ...(before && { before }) }).followUp;

describe('what a follow-up row leaves blank', () => {
  test('a first cell brings the customer, the owner and the time of recording, not yet a contact', () => {
    expect(filled({ leadId: 'LX20240301' })).toMatchObject({
      customerName: '某科技公司',
      owner: 'li',
      contactedAt: '',
      recordedAt: now,
    });
  });

  test('the contact is now once something was said or answered', () => {
    expect(filled({ content: '预算 12 万' }).contactedAt).toBe(now);
    expect(filled({ feedback: '想要方案' }).contactedAt).toBe(now);
    expect(filled({ content: 'x', contactedAt: '2024-03-01' }).contactedAt).toBe('2024-03-01');
  });

  test('the only day that stands in the next step is its day', () => {
    const row = filled({ content: 'x', contactedAt: '2024-03-02', nextStep: '3月5日前发送定制方案' });
    expect(row).toMatchObject({ nextStepOn: '2024-03-05', status: 'planned', nextStepOwner: 'li' });
  });

  test('two days or none are left to the person', () => {
    expect(filled({ nextStep: '3月5日或3月6日' }).nextStepOn).toBe('');
    expect(filled({ nextStep: '发方案' }).nextStepOn).toBe('');
  });

  test('a status we filled as done becomes planned with the day of the next step; a set one stays', () => {
    const first = filled({ content: 'x' });
    expect(first.status).toBe('done');
    expect(filled({ ...first, nextStepOn: '2024-03-05' }, first).status).toBe('planned');
    const later = filled({ ...first, nextStepOn: '2024-03-05', status: 'planned' }, first);
    expect(filled({ ...later, status: 'done' }, later).status).toBe('done');
  });

  test('a contact that lies ahead is planned', () => {
    expect(filled({ contactedAt: '2024-03-08T09:00' }).status).toBe('planned');
  });

  test('of an older row nobody knows when it was recorded', () => {
    const { followUp } = fillFollowUp({ content: 'x' }, { now, adopted: true });
    expect(followUp).toMatchObject({ recordedAt: '', contactedAt: '' });
  });

  test('a postponed step needs a reason and a new day', () => {
    const hints = (row: FollowUp) => fillFollowUp(row, { now }).hints.map(({ code }) => code);
    expect(hints({ status: 'postponed', nextStepOn: '2024-03-01' })).toEqual(['postponedWhy', 'postponedDate']);
    expect(hints({ status: 'postponed', nextStepOn: '2024-03-05', postponedWhy: '客户出差' })).toEqual([]);
  });

  test('filling twice changes nothing', () => {
    for (const row of [{}, { content: 'x' }, { nextStep: '3月5日前' }, { contactedAt: '2024-03-09' }]) {
      const once = filled(row);
      expect(filled(once, once)).toEqual(once);
      expect(filled(once, row)).toEqual(once);
    }
  });
});

test('a row that only names its lead has no status yet; a plan for a day ahead is planned, also after it was done', () => {
  const blank = fillFollowUp({ leadId: 'LX1' }, { now: '2024-03-01T09:00' }).followUp;
  expect(blank.status).toBe('');
  const planned = fillFollowUp({ leadId: 'LX1', contactedAt: '2024-03-08' }, { now: '2024-03-01T09:00' }).followUp;
  expect(planned.status).toBe('planned');
  const before = { leadId: 'LX1', status: 'done' };
  const moved = fillFollowUp({ ...before, contactedAt: '2024-03-08' }, { now: '2024-03-01T09:00', before }).followUp;
  expect(moved.status).toBe('planned');
});
