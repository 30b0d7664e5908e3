import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { compareMonths } from '../../../../src/core/analysis/review/compare-months';
import { drawnNumbers } from '../../../../src/core/analysis/statistics/drawn-numbers';
import { addDays } from '../../../../src/core/date';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, wonAfter } from '../analysis-builder';
import { reviewedInput, reviewedLeads } from './reviewed';

/** The figures of June against May, by key. */
function figures(leads: readonly Lead[], followUps: readonly FollowUp[] = []) {
  const numbered = leads.map((lead, at) => leadOf(at + 1, lead));
  const found = compareMonths(analysisContext(inputOf(numbered, { followUps, today: '2024-07-01' })));
  return Object.fromEntries(found.map((one) => [one.key, one]));
}

describe('what is compared', () => {
  const found = Object.fromEntries(
    compareMonths(analysisContext({ ...reviewedInput('en'), filters: { period: 'all' } })).map((one) => [one.key, one]),
  );
  const inMonth = (day: string | undefined, month: string) => (day ?? '').startsWith(month);
  const count = (month: string, is: (lead: Lead) => boolean, day: 'registeredOn' | 'closedOn') =>
    reviewedLeads.filter((lead) => inMonth(lead[day], month) && is(lead)).length;
  const won = (lead: Lead) => lead.stage === 'won';

  test.each(['2024-06', '2024-05'] as const)('%s as counted from the rows', (month) => {
    const side = month === '2024-06' ? 'now' : 'before';
    const wins = count(month, won, 'closedOn');
    const losses = count(month, ({ stage }) => stage === 'lost', 'closedOn');
    const amount = reviewedLeads
      .filter((lead) => won(lead) && inMonth(lead.closedOn, month))
      .reduce((sum, lead) => sum + Number(lead.amount), 0);
    expect(found['leads']?.[side]).toBe(count(month, () => true, 'registeredOn'));
    expect(found['won']?.[side]).toBe(wins);
    expect(found['wonOfClosed']?.[side]).toBeCloseTo(wins / (wins + losses), 12);
    expect(found['amountWon']?.[side]).toBe(amount);
    expect(found['inTime']?.[side]).toBe(month === '2024-05' ? 1 : 0);
  });

  test('what differs beyond chance is called a change, the amount is never tested', () => {
    expect(Object.fromEntries(Object.entries(found).map(([key, { verdict }]) => [key, verdict]))).toEqual({
      leads: 'changeHigher',
      won: 'unclear',
      wonOfClosed: 'changeLower',
      inTime: 'changeLower',
      amountWon: 'untested',
    });
  });

  test('each figure opens the leads of its month; a share also those it is a share of', () => {
    expect(found['leads']?.behind.leads).toHaveLength(found['leads']?.now ?? -1);
    const { leads = [], of = [] } = found['wonOfClosed']?.behind ?? {};
    expect(leads.length / of.length).toBeCloseTo(found['wonOfClosed']?.now ?? -1, 12);
  });
});

test('a month after months of the same pace is no change, though it is longer', () => {
  const daily = Array.from({ length: 122 }, (_, at) => ({ registeredOn: addDays('2024-03-01', at) }));
  expect(figures(daily)['leads']).toMatchObject({ now: 30, before: 31, verdict: 'unclear' });
});

test('a month before the first lead is none: nothing is compared with it, and half a month counts as half', () => {
  const june = Array.from({ length: 30 }, (_, at) => ({ registeredOn: addDays('2024-06-01', at) }));
  expect(figures(june)['leads']).toMatchObject({ now: 30, before: undefined, verdict: 'few' });
  const half = Array.from({ length: 10 }, (_, at) => ({ registeredOn: addDays('2024-05-22', at) }));
  expect(figures([...half, ...june])['leads']).toMatchObject({ now: 30, before: 10, verdict: 'unclear' });
});

test('few are said to be few', () => {
  const found = figures([{ registeredOn: '2024-06-03' }, wonAfter(3, { registeredOn: '2024-05-03' })]);
  expect(['leads', 'won', 'wonOfClosed', 'inTime'].map((key) => found[key]?.verdict)).toEqual(Array(4).fill('few'));
});

test('invalid leads count in none of them', () => {
  const invalid = Array.from({ length: 9 }, () => ({ registeredOn: '2024-06-03', stage: 'invalid' }));
  expect(figures(invalid)['leads']?.now).toBe(0);
});

test('a lead that nobody has answered counts once its limit has passed, and not before', () => {
  const found = figures([{ registeredOn: '2024-06-03' }, { registeredOn: '2024-06-30', source: 'partner' }]);
  expect(found['inTime']?.behind.of).toHaveLength(1);
});

test('in 400 pairs of months without any change at most 5 % of the reviews claim one', () => {
  const draw = drawnNumbers(20);
  const claims = Array.from({ length: 400 }, () => {
    const leads = ['2024-05-01', '2024-06-01'].flatMap((first) =>
      Array.from({ length: 30 }, () => randomLead(first, draw)).flat(),
    );
    return Object.values(figures(leads)).some(({ verdict }) => verdict.startsWith('change'));
  });
  expect(claims.filter(Boolean).length).toBeLessThanOrEqual(20);
});

/** About two thirds of the days bring a lead; three tenths of those closed the same week are won. */
function randomLead(first: string, draw: () => number): readonly Lead[] {
  if (draw() > 0.66) return [];
  const registeredOn = addDays(first, Math.floor(draw() * 30));
  const stage = draw() < 0.3 ? 'won' : 'lost';
  return [{ registeredOn, stage, closedOn: registeredOn }];
}
