import { readFileSync } from 'node:fs';
import type { AnyPlan } from '../../torture/kind';
import { kindNamed } from '../../torture/kinds';

/** A test for every plan of one kind that once failed; `remainder` = every second one of them, to share the work. */
export function expectSurvived(kind: AnyPlan['kind'], remainder?: 0 | 1): void {
  const plans = readFileSync(`torture/plans/${kind}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const own = plans.filter((_, place) => remainder === undefined || place % 2 === remainder);
  test.each(own)('what once failed is survived: %s', (line) => {
    const plan = JSON.parse(line) as AnyPlan;
    expect(kindNamed(plan.kind).run(plan).violations).toEqual([]);
  });
}
