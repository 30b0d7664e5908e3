import type { AnalysisContext } from '../analysis-context';
import type { Group } from '../group';

/** What a rule found: a sentence that names its figures, and the leads behind them as positions in the frame. */
export interface Finding {
  readonly text: string;
  readonly leads: readonly number[];
}

/** One rule: silent (undefined) when the data do not carry it. */
export interface SuggestionRule {
  readonly key: string;
  /** Asked of every source or owner, or once of all leads. */
  readonly scope: 'source' | 'owner' | 'team';
  readonly find: (context: AnalysisContext, group: Group) => Finding | undefined;
}
