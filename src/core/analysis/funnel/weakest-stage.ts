import { type Funnel, type FunnelStep, isPathless } from './build-funnel';

/** A stage of which enough leads are decided to say something about it. */
export interface StageTrial extends FunnelStep {
  readonly decided: number;
}

/** With fewer decided leads a stage is not judged. */
const LEAST_DECIDED = 10;

/**
 * The stages with at least ten decided leads. Left out are one whose losses are mostly of unknown path, as they may have
 * happened anywhere, and one that is only ever skipped: all get beyond it, and the others would look weak beside it.
 * None where most losses of all have no path.
 */
export function stageTrials({ steps }: Pick<Funnel, 'steps'>): readonly StageTrial[] {
  if (isPathless({ steps })) return [];
  return steps
    .filter((step) => isUsed(step) && step.unknown * 2 <= step.lost.length)
    .map((step) => ({ ...step, decided: step.movedOn + step.lost.length }))
    .filter(({ decided }) => decided >= LEAST_DECIDED);
}

/** The one of some stages with the lowest conversion, the earlier one on a tie; undefined where nothing was lost. */
export function weakestOf<Trial extends StageTrial>(trials: readonly Trial[]): Trial | undefined {
  return trials
    .filter(({ lost }) => lost.length > 0)
    .reduce<Trial | undefined>((worst, one) => (worst && rateOf(worst) <= rateOf(one) ? worst : one), undefined);
}

/** Whether anybody is known to have stood there. */
function isUsed({ lost, stillThere, aside, medianDays }: FunnelStep): boolean {
  return lost.length + stillThere + aside > 0 || medianDays !== undefined;
}

function rateOf({ movedOn, decided }: StageTrial): number {
  return movedOn / decided;
}
