import { type AnalysisContext, labelOf, listOrder } from './analysis-context';
import { NONE } from './cell';
import { countFactors, type FactorTable, mainFactors } from './factors';

const lists = { won: 'winFactor', lost: 'lossFactor' } as const;

/** Win or loss factors of a group of leads, in the order of the team's list. */
export function factorTable(
  { frame, input }: AnalysisContext,
  leads: readonly number[],
  outcome: 'won' | 'lost',
): FactorTable {
  return countFactors(frame, leads, { outcome, order: listOrder(input.settings, lists[outcome]) });
}

/** The main factors of a group, a dash where no lead of that outcome names one. */
export function factorText(context: AnalysisContext, leads: readonly number[], outcome: 'won' | 'lost'): string {
  const main = mainFactors(factorTable(context, leads, outcome));
  return main.map(({ key }) => labelOf(context, lists[outcome], key)).join(context.say('joint')) || NONE;
}

/** The one loss factor that most of the leads name; a dash where none is named. */
export function mainLossText(context: AnalysisContext, leads: readonly number[]): string {
  const [top] = mainFactors(factorTable(context, leads, 'lost'));
  return top ? labelOf(context, 'lossFactor', top.key) : NONE;
}
