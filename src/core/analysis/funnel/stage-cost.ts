import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { shrinkRates } from '../statistics/league/shrink-rates';
import { buildFunnel, type FunnelStep, stageConversion } from './build-funnel';
import type { StageTrial } from './weakest-stage';

/** What a stage costs against the best that the team itself does there. */
export interface StageCost {
  /** Wins that would have come if all leads got beyond the stage as often as those of the best group. */
  readonly wins: number;
  readonly best: number;
  /** The source or owner that does best; '' where none does better than all together. */
  readonly label: string;
}

const dimensions = ['source', 'owner'] as const;

/**
 * The cost of each stage: decided leads × (best rate of a source or an owner, drawn towards the common one as far as
 * chance explains the spread, − own rate) × chance of winning beyond the stage.
 */
export function stageCosts(context: AnalysisContext, trials: readonly StageTrial[]): readonly StageCost[] {
  const tables = dimensions.map((dimension) =>
    context.groups[dimension].map((group) => ({
      label: group.key === '' ? '' : labelOfGroup(context, dimension, group),
      steps: buildFunnel(context.frame, group.leads, context.order).steps,
    })),
  );
  return trials.map((trial): StageCost => {
    const rank = context.order.rankOf(trial.key);
    const rates = tables.flatMap((groups) => {
      const shrunk = shrinkRates(groups.map(({ steps }) => decidedOf(steps[rank]))) ?? [];
      return groups.map(({ label }, at) => ({ label, rate: shrunk[at]?.rate ?? 0 }));
    });
    const own = { label: '', rate: trial.movedOn / trial.decided };
    const best = rates.reduce((one, other) => (other.label !== '' && other.rate > one.rate ? other : one), own);
    const wins = trial.decided * (best.rate - own.rate) * chanceBeyond(context.funnel.steps, rank);
    return { wins, best: best.rate, label: best.label };
  });
}

function decidedOf({ movedOn, lost }: Pick<FunnelStep, 'movedOn' | 'lost'> = { movedOn: 0, lost: [] }) {
  return { successes: movedOn, cases: movedOn + lost.length };
}

function chanceBeyond(steps: readonly FunnelStep[], rank: number): number {
  return steps.slice(rank + 1).reduce((chance, step) => chance * (stageConversion(step) ?? 1), 1);
}
