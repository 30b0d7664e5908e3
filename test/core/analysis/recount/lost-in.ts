import { DASH } from './by-hand';
import { listLabel, lost, stageLabel, type Truths } from './measures';
import { lostAt } from './stage-rows';
import { funnelStages, type Truth } from './truth';

/** The loss factors that a lost lead names, by their labels. */
export const factorsOf = (one: Truth): readonly string[] =>
  lost(one)
    ? (one.lead.closeReason ?? '')
        .split('、')
        .filter((key) => key !== '')
        .map((key) => listLabel('lossFactor', key))
    : [];

/** The stage that most of them were lost in, the earlier one of two. */
export function mostlyIn(leads: Truths): string {
  const numbers = funnelStages.map((_, rank) => lostAt(leads, rank).length);
  const most = Math.max(...numbers);
  return most === 0 ? DASH : `${stageLabel(funnelStages[numbers.indexOf(most)] ?? '')} ${most}`;
}
