import { reviewText } from '../../i18n/review-words';
import { languageOfWorkbook } from '../../schema/settings';
import { type AnalysisContext, labelOf } from '../analysis-context';
import { computedText } from '../basis-line';
import { changes } from '../blocks/changes';
import { NONE } from '../cell';
import { realAmong } from '../comparisons';
import { groupAll } from '../group';
import { changeTests } from '../monthly-changes';
import { amountText, percentText, pointsText, pText } from '../number-text';
import { type Suggestion, suggest } from '../suggestion/suggest';
import type { MonthFigure } from './compare-months';
import type { Action, KeptActions } from './kept-actions';
import type { Review, ReviewPart } from './review';

/** What a review is written from. */
export interface ReviewFacts {
  readonly month: string;
  readonly before: string;
  readonly figures: readonly MonthFigure[];
  /** The actions of the review before; undefined where none was made. */
  readonly kept: KeptActions | undefined;
}

/** The name under which an action opens its leads. */
export function actionOpens({ rule, about }: Pick<Suggestion, 'rule' | 'about'>): string {
  return `${rule}:${about}`;
}

/** The review in the language of the context. */
export function writeReview(context: AnalysisContext, facts: ReviewFacts): Review {
  const { month, before } = facts;
  const say = sayIn(context);
  const suggestions = suggest(context);
  return {
    month,
    title: say('title', { month }),
    intro: say('intro', { month, before, at: computedText(context) }),
    parts: [
      changed(context, facts),
      lasting(context),
      asked(context, suggestions),
      checked(context, facts, suggestions),
    ],
  };
}

type Say = (word: Parameters<typeof reviewText>[0], values?: Readonly<Record<string, string | number>>) => string;

function sayIn({ input }: AnalysisContext): Say {
  const language = languageOfWorkbook(input.settings);
  return (word, values = {}) => reviewText(word, language, values);
}

/** Each figure of the month beside the one before, and what the tests say. */
function changed(context: AnalysisContext, { month, before, figures }: ReviewFacts): ReviewPart {
  const say = sayIn(context);
  return {
    title: say('changed'),
    header: [say('figure'), month, before, say('isReal')],
    rows: figures.map((figure) => ({
      cells: [
        say(figure.key),
        shown(context, figure.key, figure.now),
        shown(context, figure.key, figure.before),
        judgement(context, figure),
      ],
      ...(figure.behind.leads.length > 0 && { opens: figure.key }),
    })),
    sentences: [say('howTested')],
  };
}

function shown({ input }: AnalysisContext, key: MonthFigure['key'], value: number | undefined): string {
  if (value === undefined) return NONE;
  if (key === 'amountWon') return amountText(value, input.settings.values.currency);
  return key === 'leads' || key === 'won' ? String(value) : percentText(value);
}

function judgement(context: AnalysisContext, { verdict, p, interval }: MonthFigure): string {
  const say = sayIn(context);
  if (verdict === 'untested') return say('untested');
  const told = context.say(verdict, { p: pText(p) });
  if (interval === undefined || verdict === 'few') return told;
  return (
    told + context.say('stop') + say('difference', { low: pointsText(interval.low), high: pointsText(interval.high) })
  );
}

/** What the months before say, with few false alarms: a change that has lasted. */
function lasting(context: AnalysisContext): ReviewPart {
  const say = sayIn(context);
  const whole = { ...context, all: groupAll(context.frame, context.selection.scope) };
  const body = changes(whole, { isReal: realAmong(changeTests(whole)) });
  // Where it is too early to tell, the sentence says so.
  const told = body.sentences.length > 0 ? [] : body.rows;
  const rows = told.map((row) => ({ cells: [row[0], row[row.length - 1]].map((cell) => String(cell?.value ?? '')) }));
  return { title: say('lasting'), header: [say('figure'), say('isReal')], rows, sentences: body.sentences };
}

function asked(context: AnalysisContext, suggestions: readonly Suggestion[]): ReviewPart {
  const say = sayIn(context);
  return {
    title: say('actions'),
    header: suggestions.length === 0 ? [] : [say('action'), say('about'), say('who'), say('by')],
    rows: suggestions.map((one) => ({
      cells: [actionText(context, one), String(one.leads.length), ownerOf(context, one), one.dueOn],
      opens: actionOpens(one),
    })),
    sentences: suggestions.length === 0 ? [context.say('noSuggestion')] : [],
  };
}

/** A suggestion with the source or owner that it is about. */
export function actionText(context: AnalysisContext, { scope, about, text }: Suggestion): string {
  if (scope === 'team') return text;
  return `${labelOf(context, scope === 'owner' ? 'member' : scope, about)}${sayIn(context)('colon')}${text}`;
}

function ownerOf(context: AnalysisContext, { owner }: Pick<Action, 'owner'>): string {
  return labelOf(context, 'member', owner);
}

/** The actions of the review before: whether the figures still ask for them. */
function checked(context: AnalysisContext, { before, kept }: ReviewFacts, now: readonly Suggestion[]): ReviewPart {
  const say = sayIn(context);
  const rows = (kept?.actions ?? []).map((action) => {
    const still = now.find((one) => actionOpens(one) === actionOpens(action));
    const result = still ? say('still', { text: still.text }) : say('gone');
    return { cells: [action.text, ownerOf(context, action), action.dueOn, result] };
  });
  const none = kept === undefined ? say('noneKept', { month: before }) : say('noneAsked', { month: before });
  return {
    title: say('checked'),
    header: rows.length === 0 ? [] : [say('actionThen'), say('who'), say('by'), say('result')],
    rows,
    sentences: [rows.length === 0 ? none : say('checkedNote')],
  };
}
