import type { AnalysisContext } from '../analysis-context';
import { stageTrials, weakestOf } from '../funnel/weakest-stage';
import type { Expected } from './expect-wins';

/** More new leads, and a better rate in one stage, by so much. */
const MORE_LEADS = 0.2;
const BETTER_RATE = 0.1;

/** What would change if one thing were different. */
export interface Scenario {
  readonly key: 'ifVolume' | 'ifStage' | 'ifResponse';
  /** Stage it is about, '' for none. */
  readonly stage: string;
  /** Wins expected then; undefined where the team's figures do not carry an answer. */
  readonly wins: number | undefined;
}

/** Conversion of leads answered fast against that of all, where the difference stands up to a test. */
export type FasterAnswer = { readonly fast: number; readonly all: number } | undefined;

/**
 * Three questions to a forecast, all else as before. More leads: those to come grow. A stage: all wins but those of open
 * leads that are beyond it grow as its rate does. Faster answers: leads to come are won as those answered within a day,
 * only where that difference was tested.
 */
export function whatIf(context: AnalysisContext, now: Expected, faster: FasterAnswer): readonly Scenario[] {
  const coming = now.wins - now.fromOpen;
  const leak = weakestOf(stageTrials(context.funnel));
  const rate = leak && leak.movedOn / leak.decided;
  const factor = rate !== undefined && rate > 0 ? Math.min(1, rate + BETTER_RATE) / rate : undefined;
  const before = leak ? shareBefore(context, leak.key) : 0;
  const touched = coming + now.fromOpen * before;
  return [
    { key: 'ifVolume', stage: '', wins: now.wins + MORE_LEADS * coming },
    { key: 'ifStage', stage: leak?.key ?? '', wins: factor && now.wins + touched * (factor - 1) },
    { key: 'ifResponse', stage: '', wins: faster && now.wins + coming * (faster.fast / faster.all - 1) },
  ];
}

/** Share of the open leads that have not come beyond a stage. */
function shareBefore({ funnel }: AnalysisContext, stage: string): number {
  const rank = funnel.steps.findIndex(({ key }) => key === stage);
  const still = funnel.steps.map(({ stillThere }) => stillThere);
  const all = still.reduce((sum, one) => sum + one, 0);
  return all === 0 ? 0 : still.slice(0, rank + 1).reduce((sum, one) => sum + one, 0) / all;
}
