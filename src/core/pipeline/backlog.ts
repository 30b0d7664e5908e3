import type { Day } from '../date';
import { needsProposal } from '../follow-up/next-contact';
import { proposeBacklog } from '../follow-up/propose-backlog';
import { summarise } from '../follow-up/summary';
import { stageClassOf } from '../lead/lead-stage';
import type { FollowUp } from '../schema/row';
import type { Judged } from './settle-leads';
import type { Situation } from './situation';

/** First days for leads older than the workbook that have no date of their own, so that no owner drowns on day one. */
export function backlog(
  judged: readonly Judged[],
  situation: Situation,
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
): ReadonlyMap<string, Day> {
  const { settings, calendar, vocabulary, now, today } = situation;
  const waiting = judged.filter(({ id, lead, meta }) => {
    if (!meta.adopted || meta.nextContactWritten !== undefined) return false;
    const own = followUps.get(id) ?? [];
    const stageClass = stageClassOf(lead, vocabulary);
    return needsProposal({ lead, meta, followUps: own, summary: summarise(own, now), settings, calendar, stageClass });
  });
  if (waiting.length === 0) return new Map();
  const start = settings.values.startDay;
  const taken = judged.flatMap(({ lead: { owner = '' }, meta }) =>
    meta.adopted && meta.nextContactWritten ? [{ owner, day: meta.nextContactWritten }] : [],
  );
  const leads = waiting.map(({ id, lead: { owner = '', grade = '', registeredOn = '' } }) => ({
    ...{ leadId: id, owner, grade, registeredOn },
  }));
  // biome-ignore lint/complexity/useMathMinMax: days are texts
  const from = start > today ? start : today;
  return proposeBacklog(leads, { settings, calendar, from, taken });
}
