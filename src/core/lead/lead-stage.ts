import type { Lead } from '../schema/row';
import type { StageClass } from '../schema/stages';
import type { Vocabulary } from '../schema/vocabulary';

/** The stage with which a lead begins; '' where the team offers none. */
export function firstStage(vocabulary: Vocabulary): string {
  return vocabulary.options('stage')[0]?.key ?? '';
}

/** What the stage makes of a lead: without one that the team knows it is open, so that nobody forgets it. */
export function stageClassOf({ stage = '' }: Lead, vocabulary: Vocabulary): StageClass {
  return vocabulary.stage(stage)?.class ?? 'open';
}
