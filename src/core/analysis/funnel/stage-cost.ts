import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { shrinkRates } from '../statistics/league/shrink-rates';
import { buildFunnel, stageConversion } from './build-funnel';
import type { StageTrial } from './weakest-stage';

/** A stage with what it costs against the best that the team itself does there. */
export interface StageCost extends StageTrial {
  /** Wins that would have come if all leads got beyond the stage as often as those of the best group. */
  readonly wins: number;
  readonly best: number;
  /** The source or owner that does best; '' where none does better than all together. */
  readonly label: string;
}

/**
 * What stages cost: decided leads × (best rate of a source or an owner, drawn towards the common one as far as chance
 * explains the spread, − own rate) × chance of winning beyond the stage.
 */
export function stageCosts(context: AnalysisContext, trials: readonly StageTrial[]): readonly StageCost[] {
  const { frame, groups, order, funnel } = context;
  const tables = (['source', 'owner'] as const).map((dimension) =>
    groups[dimension].map((group) => ({
      label: group.key && labelOfGroup(context, dimension, group),
      steps: buildFunnel(frame, group.leads, order).steps,
    })),
  );
  return trials.map((trial): StageCost => {
    const { key, movedOn, decided } = trial;
    const own = movedOn / decided;
    let found = { best: own, label: '' };
    for (const table of tables) {
      const steps = table.map(({ steps: all }) => all.find((step) => step.key === key) ?? trial);
      const shares = steps.map((step) => ({ successes: step.movedOn, cases: step.movedOn + step.lost.length }));
      shrinkRates(shares)?.forEach(({ rate }, at) => {
        const label = table[at]?.label;
        if (label && rate > found.best) found = { best: rate, label };
      });
    }
    const beyond = funnel.steps.slice(order.rankOf(key) + 1);
    const chance = beyond.reduce((all, step) => all * (stageConversion(step) ?? 1), 1);
    return { ...trial, ...found, wins: decided * (found.best - own) * chance };
  });
}
