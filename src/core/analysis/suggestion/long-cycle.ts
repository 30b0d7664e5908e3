import { numberOf } from '../../schema/settings';
import type { AnalysisContext } from '../analysis-context';
import { cycleOf, figuresOf } from '../figures';
import type { Group } from '../group';
import type { Finding } from './suggestion';

/** At least five wins whose median cycle is more than 1.5 times the team's. */
export function longCycle(context: AnalysisContext, group: Group): Finding | undefined {
  const { frame, input, all, say } = context;
  const times = numberOf(input.settings, 'suggestCycleTimes');
  const leads = group.leads.filter((lead) => cycleOf(frame, lead) >= 0);
  const own = figuresOf(frame, group).medianCycle;
  const team = figuresOf(frame, all).medianCycle;
  if (leads.length < numberOf(input.settings, 'suggestMinWins')) return undefined;
  if (own === undefined || team === undefined || own <= times * team) return undefined;
  return { text: say('suggestCycle', { own, team, times }), leads };
}
