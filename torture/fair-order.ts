import { seededChance } from '../emulator/kernel/seeded-chance';
import type { AnyPlan } from './kind';

/**
 * Plans in an order in which every beginning is a fair sample: one of each action in turn, those of an action shuffled by
 * the seed. Whoever has no night stops after some minutes and has still seen something of everything.
 */
export function inFairOrder(plans: Iterable<AnyPlan>, seed: number): readonly AnyPlan[] {
  const groups = new Map<string, AnyPlan[]>();
  for (const plan of plans) {
    const name = 'action' in plan ? String(plan.action) : '';
    const group = groups.get(name) ?? [];
    group.push(plan);
    groups.set(name, group);
  }
  const chance = seededChance(seed);
  return takeTurns([...groups.values()].map((group) => shuffled(group, chance)));
}

function shuffled(plans: readonly AnyPlan[], chance: () => number): readonly AnyPlan[] {
  return plans
    .map((plan) => ({ plan, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ plan }) => plan);
}

function takeTurns(groups: readonly (readonly AnyPlan[])[]): readonly AnyPlan[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1))).flat();
}
