import type { AnalysisInput } from '../../../../src/core/analysis/analysis-input';
import { claimsOf } from './claims';
import { nothing, plant, type Truth } from './planted';
import { trialsOf } from './trials';

const SHEETS = trialsOf(1000);

test('sheets on which nothing makes a difference: at most one in twenty is told of one', () => {
  const claims = Array.from({ length: SHEETS }, (_, seed) => claimsOf(plant(nothing(seed), seed)));
  const misled = claims.filter((found) => found.length > 0).length;
  expect(misled / SHEETS).toBeLessThanOrEqual(0.05);
  // The tests do look: a report that never claims anything would mislead nobody.
  expect(misled).toBeGreaterThan(0);
}, 300_000);

const shareMisled = (all: number, truthOf: (seed: number) => Truth, filters: AnalysisInput['filters']) => {
  const sheets = trialsOf(all);
  const misled = Array.from({ length: sheets }, (_, seed) => claimsOf({ ...plant(truthOf(seed), seed), filters }));
  return misled.filter((found) => found.length > 0).length / sheets;
};

test.each(['last90', 'lastQuarter'] as const)(
  'the same of a period whose leads are young beside those of the period before: %s',
  (period) => {
    expect(shareMisled(200, (seed) => ({ ...nothing(seed), leads: 200 }), { period })).toBeLessThanOrEqual(0.05);
  },
  300_000,
);

test('the same of a source that is new: its leads are young, not worse', () => {
  const spanOf: Truth['spanOf'] = ({ source }) => (source === 'partner' ? 60 : 600);
  const truthOf = (seed: number) => ({ ...nothing(seed), leads: 240, spanOf });
  expect(shareMisled(200, truthOf, { period: 'all' })).toBeLessThanOrEqual(0.05);
}, 300_000);

test('the same report does claim what is there', () => {
  const found = claimsOf(plant({ ...nothing(9), passes: (lead) => (lead['source'] === 'partner' ? 0.95 : 0.6) }, 9));
  expect(found).toEqual(expect.arrayContaining(['higher', 'tieReal', 'sourcesPaceDiffers']));
});
