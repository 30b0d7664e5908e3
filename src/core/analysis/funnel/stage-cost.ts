import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { type CodeColumn, countCodes } from '../frame/code-column';
import type { Share } from '../statistics/fisher';
import { shrinkRates } from '../statistics/league/shrink-rates';
import { type Funnel, stageConversion } from './build-funnel';
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
  const tables = (['source', 'owner'] as const).map((dimension) => {
    const column = frame[dimension];
    const shares = stageShares(funnel, column);
    const codes = groups[dimension].map(({ key }) => column.keys.indexOf(key));
    const labels = groups[dimension].map((group) => group.key && labelOfGroup(context, dimension, group));
    return { labels, sharesAt: (rank: number) => codes.map((code) => shares[rank]?.[code] ?? NOBODY) };
  });
  return trials.map((trial): StageCost => {
    const { key, movedOn, decided } = trial;
    const rank = order.rankOf(key);
    const own = movedOn / decided;
    let found = { best: own, label: '' };
    for (const { labels, sharesAt } of tables) {
      shrinkRates(sharesAt(rank))?.forEach(({ rate }, at) => {
        const label = labels[at];
        if (label && rate > found.best) found = { best: rate, label };
      });
    }
    const beyond = funnel.steps.slice(rank + 1);
    const chance = beyond.reduce((all, step) => all * (stageConversion(step) ?? 1), 1);
    return { ...trial, ...found, wins: decided * (found.best - own) * chance };
  });
}

const NOBODY: Share = { successes: 0, cases: 0 };

/** By rank of the stage and code of the column: leads that got beyond it, of those decided there. */
function stageShares({ ends, won }: Funnel, column: CodeColumn): readonly (readonly Share[])[] {
  const beyond = countCodes(column, won);
  const fromLast = [...ends].reverse().map(({ lost, still, aside }) => {
    const lostThere = countCodes(column, lost);
    const shares = Array.from(beyond, (successes, code) => ({ successes, cases: successes + (lostThere[code] ?? 0) }));
    for (const leads of [lost, still, aside]) addTo(beyond, countCodes(column, leads));
    return shares;
  });
  return fromLast.reverse();
}

function addTo(counts: Uint32Array, more: Uint32Array): void {
  for (let code = 0; code < counts.length; code += 1) counts[code] = (counts[code] ?? 0) + (more[code] ?? 0);
}
