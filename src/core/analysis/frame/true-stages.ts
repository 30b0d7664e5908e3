import type { Vocabulary } from '../../schema/vocabulary';
import { type CodeColumn, codeBook } from './code-column';
import { lastEventOf, type StageEvents } from './stage-events';

interface StageTruth {
  readonly events: StageEvents;
  readonly vocabulary: Vocabulary;
}

/**
 * The stage keys behind the cells. A preset shows a hidden stage under a neighbour's label (a customer who left under
 * "lost"), so where History's last stage has the label that stands in the cell, History knows better.
 */
export function trueStages(shown: CodeColumn, { events, vocabulary }: StageTruth): CodeColumn {
  const book = codeBook();
  const shownCodes: number[] = [];
  const codes = shown.codes.map((code, lead) => {
    const key = shown.keys[code] ?? '';
    const last = lastEventOf(events, lead)?.to;
    const hidden = last !== undefined && last !== key && key !== '' && sameLabel(vocabulary, last, key);
    if (hidden) return book.code(last);
    shownCodes[code] ??= book.code(key);
    return shownCodes[code] ?? 0;
  });
  return { codes, keys: book.keys };
}

function sameLabel(vocabulary: Vocabulary, one: string, other: string): boolean {
  return vocabulary.stage(one) !== undefined && vocabulary.shownStage(one) === vocabulary.shownStage(other);
}
