import { accept, type CellCase, type CellVerdict, enforceCell, put, refuse } from './enforce-cell';

/** The stage of deals that were won and then lost. */
const CHURNED = 'churned';

export interface StageVerdict extends CellVerdict {
  /** A stage kept for managers that somebody else asked for. */
  readonly request?: string;
}

/** The stage cell: never blank on a lead, kept for managers where the stage says so, churned where a won lead was lost. */
export function enforceStage(one: CellCase, editor: 'manager' | 'other' | 'unknown'): StageVerdict {
  const verdict = enforceCell(one);
  if (verdict.stored === '') return neverBlank(one, verdict);
  if (verdict.refusal || verdict.stored === one.before) return verdict;
  const stage = one.vocabulary.stage(verdict.stored);
  if (stage?.managersOnly && editor !== 'manager') {
    return { ...refuse(one, 'managersOnly'), request: stage.key };
  }
  return told(one, accept(one, lostAfterWon(one, verdict.stored)));
}

/** A cleared stage comes back; on a new row it is the first one. */
function neverBlank(one: CellCase, verdict: CellVerdict): CellVerdict {
  if (verdict.stored !== '' || one.fallback === '') return verdict;
  return one.before ? refuse(one, 'stageNeeded') : put(one, one.fallback);
}

/** Where churned has no option of its own, the lost one on a won lead means churned. */
function lostAfterWon({ before = '', vocabulary }: CellCase, key: string): string {
  const was = vocabulary.stage(before);
  if (vocabulary.stage(key)?.class !== 'lost' || !(was?.class === 'won' || was?.afterWon)) return key;
  return vocabulary.shownStage(CHURNED) === key ? CHURNED : key;
}

/** A hint where the preset shows an open stage under another one's label. */
function told(one: CellCase, verdict: CellVerdict): CellVerdict {
  const { vocabulary, column, cell } = one;
  const { stored } = verdict;
  if (vocabulary.stage(stored)?.class !== 'open' || vocabulary.shownStage(stored) === stored) return verdict;
  const as = vocabulary.label('stage', stored);
  return { ...verdict, hint: { column: column.key, code: 'shownAs', text: String(cell), as } };
}
