import type { ScoreModel } from '../core/analysis/score/score-model';
import type { Book } from './book';

/** Keeps the learnt score for the cards of the sidebar; without one nothing is kept. */
export function keepScore({ properties }: Book, score: ScoreModel | undefined): void {
  properties.put('score', score === undefined ? '' : JSON.stringify(score));
}

/** The score learnt at the last refresh. */
export function keptScore({ properties }: Book): ScoreModel | undefined {
  const text = properties.text('score');
  return text === '' ? undefined : (JSON.parse(text) as ScoreModel);
}
