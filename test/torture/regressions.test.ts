import { readdirSync, readFileSync } from 'node:fs';
import type { AnyPlan } from '../../torture/kind';
import { kindNamed } from '../../torture/kinds';

const plans = readdirSync('torture/plans')
  .flatMap((name) => readFileSync(`torture/plans/${name}`, 'utf8').split('\n'))
  .filter((line) => line !== '');

test.each(plans)('what once failed is survived: %s', (line) => {
  const plan = JSON.parse(line) as AnyPlan;
  expect(kindNamed(plan.kind).run(plan).violations).toEqual([]);
});
