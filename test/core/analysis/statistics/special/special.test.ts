import { betaQuantile, lowerBeta } from '../../../../../src/core/analysis/statistics/special/incomplete-beta';
import { logGamma } from '../../../../../src/core/analysis/statistics/special/log-gamma';
import { chiSquareTail } from '../../../../../src/core/analysis/statistics/special/normal';

/** Reference values: R 4.2, functions lgamma, pbeta, qbeta, pchisq, pnorm, 12 to 15 digits. */
const near = (value: number, wanted: number): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-9);

test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.120782237635245],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [150.25, 601.2615040324997],
])('ln Γ(%d)', (x, wanted) => near(logGamma(x), wanted));

test('shares of a beta distribution', () => {
  near(lowerBeta(0.3, 3.2, 11.7), 0.80169087914);
  near(betaQuantile(0.025, 3.2, 11.7), 0.0538572987214);
  near(betaQuantile(0.5, 3.2, 11.7), 0.2017955229362);
  near(betaQuantile(0.975, 3.2, 11.7), 0.447321553463);
  near(betaQuantile(0.025, 0.4, 150), 4.89533140665e-7);
  near(betaQuantile(0.975, 0.4, 150), 0.0147512220266);
  expect([lowerBeta(0, 2, 3), lowerBeta(1, 2, 3)]).toEqual([0, 1]);
});

test.each([
  [0.5, 1, 0.479500122187],
  [3.84, 1, 0.0500435212487],
  [10, 4, 0.0404276819945],
  [30, 10, 0.000856641210775],
  [100, 50, 0.0000345493138298],
])('χ² of %d at %d degrees', (x, degrees, wanted) => near(chiSquareTail(x, degrees), wanted));
