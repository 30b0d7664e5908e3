import type { AnalysisContext } from '../analysis-context';
import { bound, count, opens, rate } from '../cell';
import { percentText } from '../number-text';
import { FEWEST_CLOSED, type LearntScore } from '../score/learn-score';
import { featureText } from '../score/reason-text';
import type { BlockBody } from './block';

/** Features named as speaking for, and as many as speaking against. */
const MOST_NAMED = 4;
/** Smaller weights are not worth a word. */
const LEAST_WEIGHT = 0.1;

/** How well the chance of a lead can be told in advance, on leads that the score had not seen, and what it goes by. */
export function winScore(context: AnalysisContext): BlockBody {
  const { say } = context;
  const { closed, score } = context.learning;
  return {
    basis: 'basisScore',
    header: headers.map((word) => say(word)),
    rows: (score?.rows ?? []).map(({ said, came, interval, cases, leads }) => [
      ...[rate(said), rate(came), bound(interval.low), bound(interval.high), count(cases), count(leads.length)].map(
        (cell) => opens(cell, () => ({ leads })),
      ),
    ]),
    sentences: score ? verdicts(context, score, closed) : [say('scoreTooFew', { n: FEWEST_CLOSED, have: closed })],
    keeps: { score: score?.isBetter === true ? score.model : undefined },
  };
}

const headers = ['chanceSaid', 'chanceCame', 'low', 'high', 'looks', 'leads'] as const;

function verdicts(context: AnalysisContext, score: LearntScore, closed: number): readonly string[] {
  const { say } = context;
  const values = { closed, skill: percentText(score.skill), points: percentText(score.againstPoints) };
  return [
    say(score.isBetter ? 'scoreUsed' : 'scoreNotUsed', values),
    ...named(context, score, 1).map((list) => say('scoreFor', { list })),
    ...named(context, score, -1).map((list) => say('scoreAgainst', { list })),
  ];
}

/** The features with the largest weights of one sign, in one text; none where none is worth a word. */
function named({ input, say }: AnalysisContext, { model }: LearntScore, sign: 1 | -1): readonly string[] {
  const strong = model.terms
    .filter(({ weight }) => weight * sign >= LEAST_WEIGHT)
    .sort((one, other) => (other.weight - one.weight) * sign)
    .slice(0, MOST_NAMED);
  const texts = strong.map(({ feature }) => featureText(feature, input.vocabulary));
  return texts.length === 0 ? [] : [texts.join(say('joint'))];
}
