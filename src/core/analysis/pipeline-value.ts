import { winProbability } from '../lead/win-probability';
import { parseAmountRange } from '../money';
import { cellText } from '../schema/codec';
import type { AnalysisContext } from './analysis-context';
import { keyAt } from './frame/code-column';

/** What the open leads are worth: their amounts, else what their budgets say; never a guess for those that say neither. */
export interface PipelineValue {
  readonly amount: number;
  /** Each amount times the chance of winning it. */
  readonly weighted: number;
  /** Open leads without amount and budget. */
  readonly unknown: number;
}

/** Sums the open pipeline of the leads given. */
export function pipelineValue(context: AnalysisContext, open: readonly number[]): PipelineValue {
  const { frame, input } = context;
  const budgets = budgetReader(context);
  let [amount, weighted, unknown] = [0, 0, 0];
  for (const lead of open) {
    const known = frame.amount[lead] ?? Number.NaN;
    const value = Number.isNaN(known) ? budgets(lead) : known;
    const stage = input.vocabulary.stage(keyAt(frame.stage, lead)) ?? input.settings.stages[0];
    if (value === undefined) unknown += 1;
    amount += value ?? 0;
    weighted += (value ?? 0) * (winProbability({ grade: keyAt(frame.grade, lead) }, stage) ?? 0);
  }
  return { amount, weighted, unknown };
}

/** Middle of a budget, or its one known bound; each distinct text is read once. */
function budgetReader({ frame, input }: AnalysisContext): (lead: number) => number | undefined {
  const cells = input.leads('budget');
  const seen = new Map<string, number | undefined>();
  return (lead) => {
    const text = cellText(cells?.[frame.rows[lead] ?? -1] ?? '');
    if (!seen.has(text)) seen.set(text, middleOf(text));
    return seen.get(text);
  };
}

function middleOf(text: string): number | undefined {
  const { low, high, pending, doubt } = parseAmountRange(text);
  if (pending || doubt) return undefined;
  return low !== undefined && high !== undefined ? (low + high) / 2 : (high ?? low);
}
