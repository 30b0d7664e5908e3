import { claimsOf } from './claims';
import { nothing, plant } from './planted';

const SHEETS = 1000;

test('a thousand sheets on which nothing makes a difference: at most one in twenty is told of one', () => {
  const claims = Array.from({ length: SHEETS }, (_, seed) => claimsOf(plant(nothing(seed), seed)));
  const misled = claims.filter((found) => found.length > 0).length;
  expect(misled / SHEETS).toBeLessThanOrEqual(0.05);
  // The tests do look: a report that never claims anything would mislead nobody.
  expect(misled).toBeGreaterThan(0);
}, 120_000);

test('the same report does claim what is there', () => {
  const found = claimsOf(plant({ ...nothing(9), passes: (lead) => (lead['source'] === 'partner' ? 0.95 : 0.6) }, 9));
  expect(found).toEqual(expect.arrayContaining(['higher', 'tieReal', 'sourcesPaceDiffers']));
});
