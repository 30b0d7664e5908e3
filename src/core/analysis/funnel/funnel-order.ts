import type { Settings } from '../../schema/settings';
import type { Vocabulary } from '../../schema/vocabulary';

/** The open stages that the preset shows, in order. Won comes behind the last; all other classes have no rank. */
export interface FunnelOrder {
  readonly stages: readonly string[];
  /** Place of a stage among them, a hidden one that of the stage it shows as; -1 = none. */
  rankOf(key: string): number;
}

/** The funnel of the team's preset. */
export function funnelOrder({ stages }: Settings, vocabulary: Vocabulary): FunnelOrder {
  const open = stages.filter((stage) => stage.class === 'open');
  const shown = [...new Set(open.map(({ key }) => vocabulary.shownStage(key)))];
  const ranks = new Map(open.map(({ key }) => [key, shown.indexOf(vocabulary.shownStage(key))]));
  return { stages: shown, rankOf: (key) => ranks.get(key) ?? -1 };
}

/** The stage in which a lead begins, and stands as long as its cell is blank. */
export function firstOf({ stages: [first = ''] }: FunnelOrder): string {
  return first;
}
