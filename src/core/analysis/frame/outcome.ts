import type { Vocabulary } from '../../schema/vocabulary';
import type { CodeColumn } from './code-column';

/** What has become of a lead. `toCheck`: its row waits in Review or its stage cannot be read, so no rate knows it. */
export type Outcome = 'open' | 'paused' | 'won' | 'lost' | 'invalid' | 'toCheck';

/** The outcome of every lead; a blank stage is the first one. A churned customer was won and stays won. */
export function outcomes(stages: CodeColumn, vocabulary: Vocabulary, toCheck: ReadonlySet<number>): readonly Outcome[] {
  const byCode = stages.keys.map((key): Outcome => {
    const stage = vocabulary.stage(key);
    return stage?.afterWon ? 'won' : (stage?.class ?? 'open');
  });
  const all: Outcome[] = [];
  for (const code of stages.codes) all.push(byCode[code] ?? 'open');
  for (const lead of toCheck) all[lead] = 'toCheck';
  return all;
}

/** 1 for each lead that was won and left again. */
export function churnedLeads({ codes, keys }: CodeColumn, vocabulary: Vocabulary): Uint8Array {
  const byCode = keys.map((key) => Number(vocabulary.stage(key)?.afterWon === true));
  const churned = new Uint8Array(codes.length);
  for (let lead = 0; lead < codes.length; lead += 1) churned[lead] = byCode[codes[lead] ?? 0] ?? 0;
  return churned;
}
