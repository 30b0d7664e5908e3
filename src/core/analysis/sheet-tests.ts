import { type BlockKey, blockSetting } from '../schema/analysis-blocks';
import { type AnalysisContext, dimensions, isFilled } from './analysis-context';
import { comparisonKey, type Judged, judgeAll, type Pair, pairsAgainstRest, type Tested } from './comparisons';
import { stagePairs } from './funnel/stage-pairs';
import { gradeTest } from './grade-test';
import { groupAll } from './group';
import { responseGroups } from './landmark-response';
import { changeTests } from './monthly-changes';
import { oncePer } from './once-per';
import { ownerSpread } from './owner-spread';
import { ripeShare } from './ripening';
import { mixTests } from './simpson';
import { sourcePace } from './source-pace';
import { tiesOf } from './ties';

/**
 * Every difference that a refresh may call real, as one family of tests: a sheet on which nothing makes a difference
 * is told of one at most once in twenty refreshes, however many blocks ask. Blocks that are off ask nothing.
 */
export const sheetTests = oncePer((context: AnalysisContext): Judged => {
  const isOn = ({ blocks }: Asking) =>
    blocks.some((block) => context.input.settings.values[blockSetting(block)] === 'yes');
  const others = asking.filter(isOn).flatMap(({ tests }) => tests(context));
  const pairs = [...pairsOf(context), ...ownPairs(context), ...periodPair(context), ...stagePairs(context.funnel)];
  return judgeAll(pairs, others);
});

interface Asking {
  readonly blocks: readonly BlockKey[];
  readonly tests: (context: AnalysisContext) => readonly Tested[];
}

const asking: readonly Asking[] = [
  {
    blocks: ['associations'],
    tests: (context) => tiesOf(context).map(({ dimension, p }) => ({ key: `tie:${dimension}`, p })),
  },
  { blocks: ['league'], tests: (context) => tested('league', ownerSpread(context)) },
  { blocks: ['response', 'forecast'], tests: (context) => tested('response', responseGroups(context).p) },
  {
    blocks: ['time'],
    tests: (context) => {
      const { won, closed } = sourcePace(context);
      return [...tested('pace:won', won?.p), ...tested('pace:closed', closed?.p)];
    },
  },
  { blocks: ['changes'], tests: changeTests },
  { blocks: ['source'], tests: mixTests },
  { blocks: ['grade', 'suggestions'], tests: (context) => tested('grade:best', gradeTest(context)?.p) },
];

/** A test that could not be made is none. */
function tested(key: string, p: number | undefined): readonly Tested[] {
  return p === undefined ? [] : [{ key, p }];
}

function pairsOf(context: AnalysisContext): readonly Pair[] {
  const { groups } = context;
  return dimensions
    .filter((one) => isFilled(groups[one]))
    .flatMap((dimension) => pairsAgainstRest(context, { dimension, groups: groups[dimension] }));
}

function ownPairs(context: AnalysisContext): readonly Pair[] {
  return context.own.flatMap(({ header, groups }) => pairsAgainstRest(context, { dimension: `own:${header}`, groups }));
}

/** The period against the one before it is one more test of the same refresh. */
function periodPair(context: AnalysisContext): readonly Pair[] {
  const { frame, all, before } = context;
  if (!before) return [];
  const { leads } = groupAll(frame, before.registered);
  const [group, rest] = [ripeShare(context, all.leads), ripeShare(context, leads)];
  return [{ key: comparisonKey('period', ''), group, rest, least: Math.min(all.leads.length, leads.length) }];
}
