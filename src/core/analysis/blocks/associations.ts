import { type AnalysisContext, type Dimension, dimensions, isFilled } from '../analysis-context';
import { count, numeric, opens, text } from '../cell';
import { figuresOf } from '../figures';
import { pText } from '../number-text';
import type { ReportCell } from '../report';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg';
import { association, type Counts } from '../statistics/contingency';
import { drawnNumbers } from '../statistics/drawn-numbers';
import { simulatedP } from '../statistics/simulated-p';
import type { BlockBody } from './block';

const FALSE_CALLS = 0.05;
const FEWEST_EXPECTED = 5;
/** Above this many leads the χ² distribution is exact enough whatever stands in one cell, and drawing takes too long. */
const MOST_DRAWN = 1000;

interface Tie {
  /** All leads that the groups hold. */
  readonly leads: readonly number[];
  readonly dimension: Dimension;
  readonly groups: number;
  readonly v: number;
  readonly p: number;
}

/** How strongly each attribute goes with winning: Cramér's V, tested together. */
export function associations(context: AnalysisContext): BlockBody {
  const { say, groups } = context;
  const ties = dimensions.filter((one) => isFilled(groups[one])).flatMap((one) => tieOf(context, one));
  const adjusted = benjaminiHochberg(ties.map(({ p }) => p));
  const rows = ties.map((tie, at) => ({ tie, isReal: (adjusted[at] ?? 1) <= FALSE_CALLS }));
  rows.sort((one, other) => other.tie.v - one.tie.v);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: rows.map(({ tie, isReal }) => row(context, tie, isReal ? 'tieReal' : 'tieUnclear')),
    sentences: rows.length === 0 ? [say('tiesTooFew')] : [],
  };
}

const headers = ['attribute', 'groupsCount', 'strength', 'judgement'] as const;

function tieOf(context: AnalysisContext, dimension: Dimension): readonly Tie[] {
  const counts = context.groups[dimension].map((group) => {
    const { won, leads } = figuresOf(context.frame, group);
    return [won, leads - won];
  });
  const found = association(counts);
  if (found === undefined) return [];
  const isDrawn = found.leastExpected < FEWEST_EXPECTED && total(counts) <= MOST_DRAWN;
  const p = isDrawn ? simulatedP(counts, drawnNumbers(total(counts))) : found.p;
  const leads = context.groups[dimension].flatMap((group) => group.leads);
  return [{ dimension, leads, groups: counts.filter((line) => total([line]) > 0).length, v: found.v, p }];
}

function row(
  { say }: AnalysisContext,
  { dimension, leads, groups, v, p }: Tie,
  word: 'tieReal' | 'tieUnclear',
): readonly ReportCell[] {
  const figures = [count(groups), numeric(v, '0.00')].map((cell) => opens(cell, () => ({ leads })));
  return [text(say(dimension)), ...figures, text(say(word, { p: pText(p) }))];
}

function total(counts: Counts): number {
  return counts.reduce((sum, line) => sum + line.reduce((one, value) => one + value, 0), 0);
}
