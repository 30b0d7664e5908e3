import type { Vocabulary } from '../../schema/vocabulary';
import type { AnalysisInput } from '../analysis-input';
import { type CodeColumn, codeBook } from './code-column';
import type { Frame } from './frame';
import { eventsFrom, eventsTo } from './stage-events';

/**
 * The stage keys behind the cells. A preset shows a hidden stage under a neighbour's label (a customer who left under
 * "lost"), so where History's last stage has the label that stands in the cell, History knows better.
 */
export function trueStages(shown: CodeColumn, frame: Pick<Frame, 'events'>, input: StageTruth): CodeColumn {
  const { vocabulary } = input;
  if (input.settings.stages.every(({ key }) => vocabulary.shownStage(key) === key)) return shown;
  const { events } = frame;
  const book = codeBook();
  const own = shown.keys.map((key) => book.code(key));
  const truth = shown.keys.map((key) =>
    events.keys.map((last) => book.code(isHidden(vocabulary, last, key) ? last : key)),
  );
  const codes = shown.codes.map((code, lead) => {
    const end = eventsTo(events, lead);
    const known = end > eventsFrom(events, lead) ? truth[code]?.[events.to[end - 1] ?? 0] : own[code];
    return known ?? 0;
  });
  return { codes, keys: book.keys };
}

type StageTruth = Pick<AnalysisInput, 'vocabulary' | 'settings'>;

function isHidden(vocabulary: Vocabulary, last: string, shown: string): boolean {
  if (last === shown || shown === '' || vocabulary.stage(last) === undefined) return false;
  return vocabulary.shownStage(last) === vocabulary.shownStage(shown);
}
