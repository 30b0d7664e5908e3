import { shrinkRates } from '../../../../src/core/analysis/statistics/league/shrink-rates';
import { numbersFrom } from '../score/told-leads';

const OWNERS = 8;

/** Squared error of the raw and of the shrunk rates of one half against the second half of the same owners. */
function season(seed: number, spread: number): { readonly raw: number; readonly shrunk: number } {
  const draw = numbersFrom(seed);
  const owners = Array.from({ length: OWNERS }, () => ({
    truth: 0.25 + (draw() - 0.5) * spread,
    cases: 5 + Math.floor(draw() * 60),
  }));
  const half = () =>
    owners.map(({ truth, cases }) => ({
      cases,
      successes: Array.from({ length: cases }, draw).filter((one) => one < truth).length,
    }));
  const [first, second] = [half(), half()];
  const rates = shrinkRates(first) ?? [];
  const errors = (of: (at: number) => number) =>
    second.reduce((sum, { successes, cases }, at) => sum + (successes / cases - of(at)) ** 2, 0);
  return {
    raw: errors((at) => (first[at]?.successes ?? 0) / (first[at]?.cases ?? 1)),
    shrunk: errors((at) => rates[at]?.rate ?? Number.NaN),
  };
}

test.each([0, 0.2, 0.4])(
  'the shrunk rates foretell the second half better than the raw ones, owners %d apart',
  (spread) => {
    const seasons = Array.from({ length: 60 }, (_, seed) => season(seed + 1, spread));
    const sum = (key: 'raw' | 'shrunk') => seasons.reduce((total, one) => total + one[key], 0);
    expect(sum('shrunk')).toBeLessThan(0.95 * sum('raw'));
    expect(seasons.filter(({ raw, shrunk }) => shrunk < raw).length / seasons.length).toBeGreaterThan(0.6);
  },
);
