import type { Vocabulary } from '../../schema/vocabulary';
import { type CodeColumn, keyAt } from './code-column';

/** What has become of a lead. `toCheck`: its row waits in Review or its stage cannot be read, so no rate knows it. */
export type Outcome = 'open' | 'paused' | 'won' | 'lost' | 'invalid' | 'toCheck';

/** The outcome of every lead; a blank stage is the first one. A churned customer was won and stays won. */
export function outcomes(stages: CodeColumn, vocabulary: Vocabulary, toCheck: ReadonlySet<number>): readonly Outcome[] {
  const byCode = stages.keys.map((key): Outcome => {
    const stage = vocabulary.stage(key);
    return stage?.afterWon ? 'won' : (stage?.class ?? 'open');
  });
  return Array.from(stages.codes, (code, lead) => (toCheck.has(lead) ? 'toCheck' : (byCode[code] ?? 'open')));
}

/** Whether a lead was won and left again. */
export function isChurned(stages: CodeColumn, lead: number, vocabulary: Vocabulary): boolean {
  return vocabulary.stage(keyAt(stages, lead))?.afterWon === true;
}
