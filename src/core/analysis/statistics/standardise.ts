import type { Share } from './fisher';

/**
 * A group's rate if its mix of layers were the common one: each layer's own rate, weighted by the layer's share of all
 * cases (direct standardisation). Layers in which the group has no case are left out of the weights; undefined where it
 * has none at all.
 */
export function standardise(group: readonly Share[], weights: readonly number[]): number | undefined {
  let weighted = 0;
  let weight = 0;
  group.forEach(({ successes, cases }, layer) => {
    if (cases <= 0) return;
    const own = weights[layer] ?? 0;
    weighted += (own * successes) / cases;
    weight += own;
  });
  return weight <= 0 ? undefined : weighted / weight;
}
