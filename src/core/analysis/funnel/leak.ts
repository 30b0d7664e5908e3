import { type Funnel, type FunnelStep, isPathless } from './build-funnel';

/** The stage with the lowest conversion and how many of its leads are decided. */
export interface Leak extends FunnelStep {
  readonly decided: number;
}

/** With fewer decided leads a stage is not called the leak. */
const LEAST_DECIDED = 10;

/**
 * Where most is lost: the lowest conversion among stages with at least ten decided leads, the earlier one on a tie.
 * A stage whose losses are mostly of unknown path is not accused: they may have happened anywhere. Nor is any where most
 * losses of all are such.
 */
export function leakOf({ steps }: Funnel): Leak | undefined {
  if (isPathless({ steps })) return undefined;
  return steps
    .filter(({ lost, unknown }) => lost.length > 0 && unknown * 2 <= lost.length)
    .map((step) => ({ ...step, decided: step.movedOn + step.lost.length }))
    .filter(({ decided }) => decided >= LEAST_DECIDED)
    .reduce<Leak | undefined>((worst, step) => (worst && rateOf(worst) <= rateOf(step) ? worst : step), undefined);
}

function rateOf({ movedOn, decided }: Leak): number {
  return movedOn / decided;
}
