import { stageLog } from '../analysis/frame/stage-log';
import { funnelOrder } from '../analysis/funnel/funnel-order';
import { percentText } from '../analysis/number-text';
import type { CaseFacts } from '../analysis/score/case-facts';
import { presentFacts } from '../analysis/score/present-facts';
import { featureText } from '../analysis/score/reason-text';
import { scoreLead } from '../analysis/score/score-model';
import { dayPart } from '../date';
import { analysisText } from '../i18n/analysis-words';
import type { CardFacts } from './lead-card';
import type { LeadCard } from './protocol';

/** Reasons that a card names. */
const MOST = 3;

/** The learnt chance of an open lead, with what speaks for and against it; nothing for closed leads and without a score. */
export function chanceOf(facts: CardFacts): Pick<LeadCard, 'chance'> {
  const { score, vocabulary, view } = facts;
  const stage = vocabulary.stage(view.lead.stage ?? '');
  if (score === undefined || stage?.class !== 'open' || !view.lead.registeredOn) return {};
  const { chance, reasons } = scoreLead(score, factsOf(facts));
  const values = { share: percentText(chance), n: score.closed, day: score.day };
  return {
    chance: {
      text: analysisText('chanceText', vocabulary.language, values),
      reasons: reasons.slice(0, MOST).map(({ feature, push }) => {
        return `${push > 0 ? '+' : '−'} ${featureText(feature, vocabulary)}`;
      }),
    },
  };
}

/** What is known of the lead now, with the furthest stage that its history tells of. */
function factsOf({ view, history, settings, vocabulary, now }: CardFacts): CaseFacts {
  const { lead, summary } = view;
  const order = funnelOrder(settings, vocabulary);
  const been = [lead.stage ?? '', ...stageLog(history).keys];
  const furthest = Math.max(...been.map((key) => order.rankOf(key)));
  return presentFacts(lead, { contacts: summary.count, furthest, today: dayPart(now) });
}
