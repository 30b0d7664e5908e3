import { comparisonKey, type Pair } from '../comparisons';
import type { Funnel } from './build-funnel';
import { stageTrials } from './weakest-stage';

/** Each stage that can be judged against the others together: how many of the decided got beyond it. */
export function stagePairs(funnel: Funnel): readonly Pair[] {
  const trials = stageTrials(funnel);
  const sum = (key: 'movedOn' | 'decided') => trials.reduce((all, one) => all + one[key], 0);
  const [movedOn, decided] = [sum('movedOn'), sum('decided')];
  return trials.map((one) => ({
    key: comparisonKey('stage', one.key),
    group: { successes: one.movedOn, cases: one.decided },
    rest: { successes: movedOn - one.movedOn, cases: decided - one.decided },
    least: Math.min(one.decided, decided - one.decided),
  }));
}
