import { pendingDetails, pendingSince } from '../../../src/core/lead/pending-details';
import type { Lead } from '../../../src/core/schema/row';
import { defaultSettings } from '../../../src/core/schema/settings';
import { lead, settingsWith } from '../reminder/builders';

const settings = settingsWith();
const stage = (key: string) => defaultSettings.stages.find((one) => one.key === key);
const missing = (key: string, more: Lead) => pendingDetails(lead(more), stage(key), settings);

describe('what is still to be found out', () => {
  test('nothing, where the stage asks for nothing', () => expect(missing('firstContact', {})).toEqual([]));

  test('the needs of the stage that stand blank, in the order of the columns', () =>
    expect(missing('identified', { source: '', customerName: ' ' })).toEqual(['customerName', 'source']));

  test('a way to reach the customer, where none is valid', () => {
    expect(missing('identified', { phone: '', email: 'no address', wechat: '' })).toContain('phone');
    expect(missing('identified', { phone: '', email: 'a@example.com' })).not.toContain('phone');
    expect(missing('quote', { phone: '', email: '' })).not.toContain('phone');
  });

  test.each([
    ['待确认', true],
    ['15', true],
    ['10-15万', false],
    ['', false],
  ])('a budget that says “%s”: %s', (budget, isPending) =>
    expect(missing('firstContact', { budget }).includes('budget')).toBe(isPending),
  );

  test('a decision cycle that leaves a doubt', () =>
    expect(missing('firstContact', { decisionCycle: '尽快' })).toEqual(['decisionCycle']));

  test('of a closed lead nobody asks for a budget any more', () =>
    expect(missing('lost', { budget: '待确认' })).not.toContain('budget'));

  test('of a stage that nobody knows nothing is asked', () =>
    expect(pendingDetails(lead({ budget: '待确认', customerName: '' }), undefined, settings)).toEqual([]));

  test('only what the team shows: a need in a column that it does not use is none', () => {
    const needs = { ...stage('firstContact'), needs: ['source', 'consent'] } as never;
    const bare = lead({ source: '', consent: '' });
    expect(pendingDetails(bare, needs, settings)).toEqual(['source']);
    const ticked = settingsWith({ fullColumns: 'assignedAt,consent' });
    expect(pendingDetails(bare, needs, ticked)).toEqual(['source', 'consent']);
  });
});

test('a detail keeps the day since which it has been missing; a new one begins today; a settled one goes', () => {
  const known = { budget: '2024-03-01', source: '2024-03-01' } as const;
  expect(pendingSince(['budget', 'phone'], known, '2024-03-05')).toEqual({
    ...{ budget: '2024-03-01', phone: '2024-03-05' },
  });
  expect(pendingSince(['phone'], undefined, '2024-03-05')).toEqual({ phone: '2024-03-05' });
});
