import { analysisContext } from '../../src/core/analysis/analysis-context';
import type { AnalysisInput } from '../../src/core/analysis/analysis-input';
import type { BlockBody } from '../../src/core/analysis/blocks/block';
import { blockBuilders } from '../../src/core/analysis/blocks/blocks';
import { buildReport } from '../../src/core/analysis/build-report';
import { factorTable } from '../../src/core/analysis/factor-text';
import { figuresOf } from '../../src/core/analysis/figures';
import { stageLog } from '../../src/core/analysis/frame/stage-log';
import { gridColumns } from '../../src/core/analysis/grid-columns';
import type { Report } from '../../src/core/analysis/report';
import { blockKeys, blockSetting } from '../../src/core/schema/analysis-blocks';
import type { Settings } from '../../src/core/schema/settings';
import { buildVocabulary } from '../../src/core/schema/vocabulary';
import { type AnalysisRows, followUpKeys, leadKeys, TODAY } from './make-rows';
import { settings } from './team';

/** The blocks whose figures are counts, sums and middles: what SQL can say too. */
export const countable = [
  ...(['source', 'kpi', 'funnel', 'effort', 'trend', 'cohorts', 'grade', 'owner', 'loss', 'industry'] as const),
  ...(['region', 'companySize', 'product', 'value', 'quality'] as const),
] as const;

export type Countable = (typeof countable)[number];

/** The whole report, from rows to cells. */
export function wholeReport(rows: AnalysisRows): Report {
  return buildReport(inputFrom(rows));
}

/** The countable blocks alone, from rows to cells. */
export function countableBlocks(rows: AnalysisRows): ReadonlyMap<string, BlockBody> {
  return bodiesOf(rows, countable);
}

/** What the pass by hand answers, and no more: the counts, cycles and factors of each source. */
export function firstCounts(rows: AnalysisRows) {
  const context = analysisContext(inputFrom(rows));
  return context.groups.source.map((group) => ({
    ...group,
    figures: figuresOf(context.frame, group),
    factors: (['won', 'lost'] as const).map((outcome) => factorTable(context, group.leads, outcome)),
  }));
}

/** The table of sources alone, with its tests, notes and suggestions. */
export function firstBlock(rows: AnalysisRows): ReadonlyMap<string, BlockBody> {
  return bodiesOf(rows, ['source']);
}

/** These blocks alone are on, as DuckDB answers them alone: no test of another block, no learnt score. */
function withOnly(keys: readonly Countable[]): Settings {
  const off = blockKeys.filter((key) => !keys.some((one) => one === key)).map((key) => [blockSetting(key), 'no']);
  return { ...settings, values: { ...settings.values, ...Object.fromEntries(off) } };
}

function bodiesOf(rows: AnalysisRows, keys: readonly Countable[]): ReadonlyMap<string, BlockBody> {
  const context = analysisContext({ ...inputFrom(rows), settings: withOnly(keys) });
  const bodies = new Map<string, BlockBody>();
  for (const key of keys) {
    const body = blockBuilders[key](context);
    if (body) bodies.set(key, body);
  }
  return bodies;
}

export function inputFrom({ leads, followUps, history }: AnalysisRows): AnalysisInput {
  return {
    leads: gridColumns({ rows: leads, at: places(leadKeys) }),
    size: leads.length,
    followUps: { column: gridColumns({ rows: followUps, at: places(followUpKeys) }), size: followUps.length },
    history: () => stageLog(history),
    vocabulary: buildVocabulary(settings),
    ...{ settings, today: TODAY, now: `${TODAY}T09:00`, filters: { period: 'all' } },
  };
}

function places(keys: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(keys.map((key, at) => [key, at]));
}
