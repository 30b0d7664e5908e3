import type { FunnelStep } from '../../../../src/core/analysis/funnel/build-funnel';
import { stageTrials, weakestOf } from '../../../../src/core/analysis/funnel/weakest-stage';

const step = (key: string, movedOn: number, [lost, unknown = 0]: readonly number[]): FunnelStep => ({
  ...{ key, movedOn, unknown, reached: movedOn + (lost ?? 0), stillThere: 0, aside: 0, medianDays: undefined },
  lost: Array.from({ length: lost ?? 0 }, (_, i) => i),
});
const leak = (...steps: readonly FunnelStep[]) => weakestOf(stageTrials({ steps }))?.key;

test('the lowest conversion of the decided', () =>
  expect(leak(step('a', 80, [20]), step('b', 30, [50]), step('c', 20, [10]))).toBe('b'));
test('the earlier one on a tie', () => expect(leak(step('a', 10, [10]), step('b', 5, [5]))).toBe('a'));
test('ten decided leads are enough, nine are not', () => {
  expect(leak(step('a', 1, [9]))).toBe('a');
  expect(leak(step('a', 1, [8]))).toBeUndefined();
});
test('a stage where nothing was lost is no leak', () => expect(leak(step('a', 20, [0]))).toBeUndefined());
test('losses mostly of unknown path accuse no stage', () => {
  expect(leak(step('a', 10, [10, 6]))).toBeUndefined();
  expect(leak(step('a', 10, [10, 5]))).toBe('a');
});
test('a stage that is only ever skipped is none to compare with', () => {
  const trials = stageTrials({ steps: [step('skipped', 40, [0]), step('a', 30, [10])] });
  expect(trials.map(({ key }) => key)).toEqual(['a']);
});
