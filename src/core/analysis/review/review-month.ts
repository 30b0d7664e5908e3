import { analysisText } from '../../i18n/analysis-words';
import type { Vocabulary } from '../../schema/vocabulary';
import { type AnalysisContext, analysisContext } from '../analysis-context';
import type { AnalysisInput } from '../analysis-input';
import { monthStart } from '../period';
import type { Behind } from '../report';
import { suggest } from '../suggestion/suggest';
import { compareMonths } from './compare-months';
import { actionsOf, type KeptActions } from './kept-actions';
import type { Review } from './review';
import { actionOpens, actionText, writeReview } from './write-review';

/** The review of the last whole month: what changed and whether it is real, what to do, what became of the last actions. */
export interface MonthReview extends KeptActions {
  /** Nothing came and nothing was decided in the two months. */
  readonly isQuiet: boolean;
  /** In the words of a reader. */
  readonly in: (reader: Vocabulary) => Review;
  /** The leads that a line opens. */
  readonly behind: (opens: string) => Behind | undefined;
  /** Position among the rows read of every lead. */
  readonly places: Int32Array;
}

/** The month that a day reviews, the last whole one; with another shift one before it. */
export function reviewedMonth(today: string, shift = -1): string {
  return monthStart(today, shift).slice(0, 7);
}

/** Suggestions look at leads of so long: a month alone carries few. */
const PERIOD = 'last90';

/** Reviews the last month over all leads, whatever the filters of the tab. */
export function reviewMonth(input: AnalysisInput): MonthReview {
  const context = analysisContext({ ...input, filters: { period: PERIOD } });
  const figures = compareMonths(context);
  const suggestions = suggest(context);
  const months = { month: reviewedMonth(input.today), before: reviewedMonth(input.today, -2) };
  const kept = input.kept?.find(({ month }) => month === months.before);
  const asked = suggestions.map((one) => ({ key: actionOpens(one), behind: { leads: one.leads } }));
  return {
    ...{
      month: months.month,
      actions: actionsOf(suggestions.map((one) => ({ ...one, text: actionText(context, one) }))),
      places: context.frame.rows,
    },
    isQuiet: figures.every(({ now, before }) => !now && !before),
    behind: (opens) => [...figures, ...asked].find(({ key }) => key === opens)?.behind,
    in: (reader) => writeReview(inWordsOf(context, reader), { ...months, figures, kept }),
  };
}

/** The same figures for another reader: labels and sentences follow. */
function inWordsOf(context: AnalysisContext, reader: Vocabulary): AnalysisContext {
  const { language } = reader;
  const { settings } = context.input;
  const values = { ...settings.values, language };
  return {
    ...context,
    input: { ...context.input, vocabulary: reader, settings: { ...settings, values } },
    say: (word, places) => analysisText(word, language, places),
  };
}
