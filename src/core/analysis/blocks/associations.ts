import type { AnalysisContext } from '../analysis-context';
import { count, numeric, opens, text } from '../cell';
import { pText } from '../number-text';
import type { ReportCell } from '../report';
import { sheetTests } from '../sheet-tests';
import { type Tie, tiesOf } from '../ties';
import type { BlockBody } from './block';

/** How strongly each attribute goes with winning: Cramér's V, tested together. */
export function associations(context: AnalysisContext): BlockBody {
  const { say } = context;
  const ties = [...tiesOf(context)].sort((one, other) => other.v - one.v);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: ties.map((tie) => row(context, tie)),
    sentences: ties.length === 0 ? [say('tiesTooFew')] : [],
  };
}

const headers = ['attribute', 'groupsCount', 'strength', 'judgement'] as const;

function row(context: AnalysisContext, { dimension, groups, v, p }: Tie): readonly ReportCell[] {
  const { say } = context;
  const word = sheetTests(context).isReal(`tie:${dimension}`) ? 'tieReal' : 'tieUnclear';
  const figures = [count(groups), numeric(v, '0.00')].map((cell) => opens(cell, () => ({ leads: context.all.leads })));
  return [text(say(dimension)), ...figures, text(say(word, { p: pText(p) }))];
}
