import { winProbability } from '../lead/win-probability';
import { parseAmountRange } from '../money';
import type { Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import { type LeadView, stageOf } from './lead-view';

/** What a lead is worth on average: its amount, else its budget, else the median of its grade, times the chance of winning. */
export function expectedValues(views: readonly LeadView[], settings: Settings): (lead: Lead) => number {
  const medians = mediansByGrade(views, settings);
  return (lead) => {
    const amount = amountOf(lead, settings) ?? medians.get(lead.grade ?? '') ?? 0;
    return amount * (chanceOf(lead, settings) ?? 0);
  };
}

/** The chance that stands in the row, by the learnt score where that is better; else by points. */
function chanceOf(lead: Lead, settings: Settings): number | undefined {
  const { winProbability: known = '' } = lead;
  return known === '' ? winProbability(lead, stageOf(lead, settings)) : Number(known);
}

/** The amount of a lead, else the midpoint or the one known bound of its budget. */
export function amountOf({ amount = '', budget = '' }: Lead, { values }: Settings): number | undefined {
  if (amount !== '') return Number(amount);
  const { low, high } = parseAmountRange(budget, values.currency);
  return low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
}

function mediansByGrade(views: readonly LeadView[], settings: Settings): ReadonlyMap<string, number> {
  const amounts = new Map<string, number[]>();
  for (const { lead } of views) {
    const amount = amountOf(lead, settings);
    if (amount === undefined) continue;
    const grade = lead.grade ?? '';
    const known = amounts.get(grade);
    if (known) known.push(amount);
    else amounts.set(grade, [amount]);
  }
  return new Map([...amounts].map(([grade, known]) => [grade, median(known)]));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
