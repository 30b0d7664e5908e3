import { valueTier } from '../../../src/core/lead/value-tier';
import { settingsWith } from '../reminder/builders';

const facts = { isWon: true, settings: settingsWith(), today: '2024-03-04' };

test.each([
  ['500000', '2024-03-04', 'high'],
  ['500000', '2023-03-06', 'high'],
  ['500000', '2023-03-05', 'normal'],
  ['500000', '2024-03-05', 'normal'],
  ['499999.99', '2024-03-01', 'normal'],
  ['', '2024-03-01', 'normal'],
  ['900000', '', 'normal'],
])('won for %s on %s: %s', (amount, closedOn, tier) => expect(valueTier({ amount, closedOn }, facts)).toBe(tier));

test('what has not been won is potential, whatever its amount', () => {
  expect(valueTier({ amount: '900000', closedOn: '2024-03-01' }, { ...facts, isWon: false })).toBe('potential');
  expect(valueTier({}, facts)).toBe('normal');
});
