import { analysisContext } from '../../src/core/analysis/analysis-context';
import type { AnalysisInput } from '../../src/core/analysis/analysis-input';
import type { BlockBody } from '../../src/core/analysis/blocks/block';
import { blockBuilders } from '../../src/core/analysis/blocks/blocks';
import { buildReport } from '../../src/core/analysis/build-report';
import { columnsToCut, cutColumns } from '../../src/core/analysis/cut-columns';
import { factorTable } from '../../src/core/analysis/factor-text';
import { figuresOf } from '../../src/core/analysis/figures';
import { stageLog } from '../../src/core/analysis/frame/stage-log';
import type { Report } from '../../src/core/analysis/report';
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

/** The pipeline is weighted by points: a learnt score is more than SQL can say. */
const countableSettings = { ...settings, values: { ...settings.values, 'block.score': 'no' } };

function bodiesOf(rows: AnalysisRows, keys: readonly Countable[]): ReadonlyMap<string, BlockBody> {
  const context = analysisContext({ ...inputFrom(rows), settings: countableSettings });
  const bodies = new Map<string, BlockBody>();
  for (const key of keys) {
    const body = blockBuilders[key](context);
    if (body) bodies.set(key, body);
  }
  return bodies;
}

function inputFrom({ leads, followUps, history }: AnalysisRows): AnalysisInput {
  const contacts = cutColumns({ rows: followUps, at: places(followUpKeys) }, columnsToCut.followUps);
  return {
    leads: cutColumns({ rows: leads, at: places(leadKeys) }, columnsToCut.leads),
    size: leads.length,
    followUps: { column: contacts, size: followUps.length },
    history: () => stageLog(history),
    vocabulary: buildVocabulary(settings),
    ...{ settings, today: TODAY, now: `${TODAY}T09:00`, filters: { period: 'all' } },
  };
}

function places(keys: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(keys.map((key, at) => [key, at]));
}
