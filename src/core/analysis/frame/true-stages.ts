import type { Vocabulary } from '../../schema/vocabulary';
import type { StageEvent } from '../analysis-input';
import { type CodeColumn, codeBook, keyAt } from './code-column';

interface StageTruth {
  readonly ids: readonly string[];
  readonly events: ReadonlyMap<string, readonly StageEvent[]>;
  readonly vocabulary: Vocabulary;
}

/**
 * The stage keys behind the cells. A preset shows a hidden stage under a neighbour's label (a customer who left under
 * "lost"), so where History's last stage has the label that stands in the cell, History knows better.
 */
export function trueStages(shown: CodeColumn, { ids, events, vocabulary }: StageTruth): CodeColumn {
  const book = codeBook();
  const codes = shown.codes.map((_code, lead) => {
    const key = keyAt(shown, lead);
    const path = events.get(ids[lead] ?? '') ?? [];
    const last = path[path.length - 1]?.to;
    const hidden = last !== undefined && last !== key && key !== '' && sameLabel(vocabulary, last, key);
    return book.code(hidden ? last : key);
  });
  return { codes, keys: book.keys };
}

function sameLabel(vocabulary: Vocabulary, one: string, other: string): boolean {
  return vocabulary.stage(one) !== undefined && vocabulary.shownStage(one) === vocabulary.shownStage(other);
}
