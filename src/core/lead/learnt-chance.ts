import { funnelOrder } from '../analysis/funnel/funnel-order';
import { presentFacts } from '../analysis/score/present-facts';
import { type ScoreModel, scoreLead } from '../analysis/score/score-model';
import type { Day } from '../date';
import type { Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import { stageClassOf } from './lead-stage';

/** The chance of an open lead, 0–1, from what stands in its row and its number of contacts; undefined = points decide. */
export type LearntChance = (lead: Lead, contacts: number) => number | undefined;

/** The chances that a learnt score gives, in whole percents: the last digits change with every refresh and tell nothing. */
export function learntChance(
  score: ScoreModel,
  on: { readonly settings: Settings; readonly vocabulary: Vocabulary; readonly today: Day },
): LearntChance {
  const order = funnelOrder(on.settings, on.vocabulary);
  return (lead, contacts) => {
    if (stageClassOf(lead, on.vocabulary) !== 'open' || !lead.registeredOn) return undefined;
    const furthest = order.rankOf(lead.stage ?? '');
    const { chance } = scoreLead(score, presentFacts(lead, { contacts, furthest, today: on.today }));
    return Math.round(chance * 100) / 100;
  };
}
