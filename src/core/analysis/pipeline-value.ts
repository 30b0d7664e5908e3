import { dayNumber } from '../date';
import { winProbability } from '../lead/win-probability';
import { parseAmountRange } from '../money';
import { blockSetting } from '../schema/analysis-blocks';
import { cellText } from '../schema/codec';
import type { AnalysisContext } from './analysis-context';
import { keyAt } from './frame/code-column';
import { contactCount } from './frame/contacts';
import { eventsOf } from './frame/stage-events';
import { firstOf } from './funnel/funnel-order';
import { type CaseFacts, scoredColumns } from './score/case-facts';
import { lookAge } from './score/present-facts';
import { type ScoreModel, scoreLead } from './score/score-model';

/** What the open leads are worth: their amounts, else what their budgets say; never a guess for those that say neither. */
export interface PipelineValue {
  readonly amount: number;
  /** Each amount times the chance of winning it. */
  readonly weighted: number;
  /** Open leads without amount and budget. */
  readonly unknown: number;
  /** Decided leads from which the chances were learnt; undefined where they go by points. */
  readonly learntFrom: number | undefined;
}

/** Sums the open pipeline of the leads given. */
export function pipelineValue(context: AnalysisContext, open: readonly number[]): PipelineValue {
  const { frame } = context;
  const budgets = budgetReader(context);
  const score = usedScore(context);
  const chance = score === undefined ? byPoints(context) : byScore(context, score);
  let [amount, weighted, unknown] = [0, 0, 0];
  for (const lead of open) {
    const known = frame.amount[lead] ?? Number.NaN;
    const value = Number.isNaN(known) ? budgets(lead) : known;
    if (value === undefined) unknown += 1;
    amount += value ?? 0;
    weighted += (value ?? 0) * chance(lead);
  }
  return { amount, weighted, unknown, learntFrom: score?.closed };
}

type Chance = (lead: number) => number;

/** A blank stage is the first one of the funnel. */
function byPoints({ frame, input, order }: AnalysisContext): Chance {
  return (lead) => {
    const stage = input.vocabulary.stage(keyAt(frame.stage, lead) || firstOf(order));
    return winProbability({ grade: keyAt(frame.grade, lead) }, stage) ?? 0;
  };
}

function byScore(context: AnalysisContext, score: ScoreModel): Chance {
  return (lead) => scoreLead(score, factsOf(context, lead)).chance;
}

/** The score that is learnt in this refresh, where its block is on and it beats the points on leads it had not seen. */
function usedScore(context: AnalysisContext): ScoreModel | undefined {
  if (context.input.settings.values[blockSetting('score')] !== 'yes') return undefined;
  const { score } = context.learning;
  return score?.isBetter === true ? score.model : undefined;
}

/** What is known of an open lead now. */
function factsOf({ frame, order, input }: AnalysisContext, lead: number): CaseFacts {
  const stage = keyAt(frame.stage, lead);
  const been = eventsOf(frame.events, lead).flatMap(({ from, to }) => [from, to]);
  const age = dayNumber(input.today) - (frame.registered[lead] ?? Number.NaN);
  return {
    values: Object.fromEntries(
      scoredColumns.map((column) => [column, keyAt(frame[column], lead)]),
    ) as CaseFacts['values'],
    ...{ stage, furthest: Math.max(...[stage, ...been].map((key) => order.rankOf(key))) },
    ...{ contacts: contactCount(frame.contacts, lead), age: lookAge(age) },
  };
}

/** Middle of a budget, or its one known bound; each distinct text is read once. */
function budgetReader({ frame, input }: AnalysisContext): (lead: number) => number | undefined {
  const cells = input.leads('budget');
  const seen = new Map<string, number | undefined>();
  return (lead) => {
    const text = cellText(cells(frame.rows[lead] ?? -1));
    if (!seen.has(text)) seen.set(text, middleOf(text, input.settings.values.currency));
    return seen.get(text);
  };
}

function middleOf(text: string, currency: string): number | undefined {
  const { low, high, pending, doubt } = parseAmountRange(text, currency);
  if (pending || doubt) return undefined;
  return low !== undefined && high !== undefined ? (low + high) / 2 : (high ?? low);
}
