import { brierScore, brierSkill } from '../../../../../src/core/analysis/statistics/score/brier';
import { crossValidate } from '../../../../../src/core/analysis/statistics/score/cross-validate';
import { subset } from '../../../../../src/core/analysis/statistics/score/design';
import { reliability } from '../../../../../src/core/analysis/statistics/score/reliability';
import { probability, ridgeLogistic } from '../../../../../src/core/analysis/statistics/score/ridge-logistic';
import cases from './cases.json';

const design = { width: 3, values: Float64Array.from(cases.x), outcomes: Uint8Array.from(cases.y) };

describe('ridge logistic regression (SciPy 1.10, BFGS on the same penalised likelihood)', () => {
  test.each([
    [0.5, [-0.7222148277619597, 1.2626964116913246, -0.7877654061171673, 0.13794206648737892]],
    [5, [-0.6412348278606199, 0.9326614109656385, -0.5628153390286795, 0.07791407931553367]],
    [50, [-0.5521164454066954, 0.32603230918105847, -0.1858048910588219, 0.007673932304179363]],
  ])('penalty %d', (lambda, wanted) => {
    const { intercept, weights } = ridgeLogistic(design, lambda);
    [intercept, ...weights].forEach((value, at) => {
      expect(value).toBeCloseTo(wanted[at] ?? Number.NaN, 6);
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
