import { brierScore, brierSkill } from '../../../../../src/core/analysis/statistics/score/brier';
import { calibrate, calibrated } from '../../../../../src/core/analysis/statistics/score/calibrate';
import { crossValidate } from '../../../../../src/core/analysis/statistics/score/cross-validate';
import { subset } from '../../../../../src/core/analysis/statistics/score/design';
import { reliability } from '../../../../../src/core/analysis/statistics/score/reliability';
import { probability, ridgeLogistic } from '../../../../../src/core/analysis/statistics/score/ridge-logistic';
import cases from './cases.json';

const design = { width: 3, values: Float64Array.from(cases.x), outcomes: Uint8Array.from(cases.y) };

describe('ridge logistic regression (NumPy, a hundred Newton steps on the same penalised likelihood)', () => {
  test.each([
    [0.5, [-0.7222148275859167, 1.2626964108935168, -0.7877654066292171, 0.13794206510116316]],
    [5, [-0.6412348278305277, 0.9326614109480844, -0.5628153390552854, 0.0779140793132352]],
    [50, [-0.5521164453805468, 0.326032309176671, -0.18580489105523476, 0.007673932303404875]],
  ])('penalty %d', (lambda, wanted) => {
    const { intercept, weights } = ridgeLogistic(design, lambda);
    [intercept, ...weights].forEach((value, at) => {
      expect(Math.abs(value / (wanted[at] ?? Number.NaN) - 1)).toBeLessThan(1e-6);
    });
  });

  test('all won: a high probability, no overflow', () => {
    const won = subset({ ...design, outcomes: design.outcomes.map(() => 1) }, [0, 1, 2, 3]);
    const p = probability(ridgeLogistic(won, 1), won.values.subarray(0, 3));
    expect(p).toBeGreaterThan(0.9);
    expect(p).toBeLessThanOrEqual(1);
  });

  test('no case at all: even odds', () => {
    const none = { width: 3, values: new Float64Array(0), outcomes: new Uint8Array(0) };
    expect(probability(ridgeLogistic(none, 1), [0, 0, 0])).toBeCloseTo(0.5, 6);
  });
});

describe('calibration', () => {
  test('is the logistic regression on the log odds (R 4.2, glm(y ~ qlogis(p), binomial))', () => {
    const said = [
      ...[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5],
      ...[0.55, 0.6, 0.7, 0.8, 0.9, 0.1, 0.3, 0.5, 0.7, 0.2],
    ];
    const came = Uint8Array.from([0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0]);
    const { intercept, slope } = calibrate(said, came);
    expect(Math.abs(intercept / 0.242379004974 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(slope / 0.998346747953 - 1)).toBeLessThan(1e-6);
  });

  test('an intercept of 0 and a slope of 1 leave what was said; 0 and 1 stay within what can be said', () => {
    expect(calibrated({ intercept: 0, slope: 1 }, 0.3)).toBeCloseTo(0.3, 12);
    expect(calibrated({ intercept: 0, slope: 1 }, 0)).toBeGreaterThan(0);
    expect(calibrated({ intercept: 0, slope: 1 }, 1)).toBeCloseTo(1, 12);
  });
});

describe('out of sample', () => {
  const found = crossValidate(design, [0.1, 1, 10, 100, 1000]);

  test('a penalty in between loses least, and beats the rate of all', () => {
    expect([1, 10, 100]).toContain(found?.lambda);
    const rate = design.outcomes.reduce((sum, one) => sum + one, 0) / design.outcomes.length;
    const reference =
      brierScore(
        design.outcomes.map(() => 0),
        design.outcomes,
      ) ?? 0;
    expect(reference).toBeCloseTo(rate, 12);
    const score = brierScore(found?.probabilities ?? [], design.outcomes) ?? 1;
    expect(brierSkill(score, rate * (1 - rate))).toBeGreaterThan(0.1);
  });

  test('a value that foretells nothing gains nothing', () => {
    const noise = { ...design, outcomes: design.outcomes.map((_, at) => at % 2) };
    const score = brierScore(crossValidate(noise, [1, 100, 10_000])?.probabilities ?? [], noise.outcomes) ?? 1;
    expect(brierSkill(score, 0.25)).toBeLessThan(0.03);
  });
});

test('the Brier score of a known forecast', () => {
  expect(brierScore([0.9, 0.2, 0.5], [1, 0, 1])).toBeCloseTo((0.01 + 0.04 + 0.25) / 3, 12);
  expect(brierScore([], [])).toBeUndefined();
  expect(brierSkill(0.1, 0)).toBe(0);
});

test('reliability: bins of equally many, what was said beside what came', () => {
  const rows = reliability([0.1, 0.1, 0.2, 0.8, 0.9, 0.9], [0, 0, 1, 1, 1, 1], 2);
  expect(rows.map(({ cases: count, came }) => [count, came])).toEqual([
    [3, 1 / 3],
    [3, 1],
  ]);
  expect(rows[0]?.said).toBeCloseTo(0.4 / 3, 12);
  expect(reliability([0.5], [1], 10)).toHaveLength(1);
  expect(reliability([], [], 10)).toEqual([]);
});
