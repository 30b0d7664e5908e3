import { dayNumber } from '../date';
import type { AnalysisContext } from './analysis-context';
import type { Frame } from './frame/frame';
import { oncePer } from './once-per';
import type { Share } from './statistics/fisher';

/** A cohort has ripened when this share of the usual wins would have come by now. */
export const RIPE = 0.9;

/** Days after registration by which nine of ten wins have come, whatever the period; undefined without any. */
export const ripeningDays = oncePer(({ frame, selection }: AnalysisContext): number | undefined => {
  const cycles = selection.scope.map((lead) => daysToWin(frame, lead)).filter((length) => length >= 0);
  cycles.sort((one, other) => one - other);
  return cycles[Math.ceil(cycles.length * RIPE) - 1];
});

const YOUNG = 0;
const OLD = 1;
const WON_IN_TIME = 2;

/**
 * What a comparison may count of each lead. Only leads that have had the time to ripen, and of their wins only those
 * that came within that time: young leads beside old ones, or old ones that had years, would differ by age alone.
 */
const standings = oncePer((context: AnalysisContext): Uint8Array => {
  const { frame, input } = context;
  const horizon = ripeningDays(context) ?? Number.NaN;
  const latest = dayNumber(input.today) - horizon;
  return Uint8Array.from({ length: frame.size }, (_, lead) => {
    if (!((frame.registered[lead] ?? Number.NaN) <= latest)) return YOUNG;
    return frame.outcome[lead] === 'won' && !(daysToWin(frame, lead) > horizon) ? WON_IN_TIME : OLD;
  });
});

/** Wins of some leads that may be compared, and how many may be. */
export function ripeShare(context: AnalysisContext, leads: readonly number[]): Share {
  const standing = standings(context);
  let [cases, successes] = [0, 0];
  for (const lead of leads) {
    if (standing[lead] !== YOUNG) cases += 1;
    if (standing[lead] === WON_IN_TIME) successes += 1;
  }
  return { successes, cases };
}

/** Those of some leads that may be compared. */
export function ripeLeads(context: AnalysisContext, leads: readonly number[]): readonly number[] {
  return leads.filter((lead) => standings(context)[lead] !== YOUNG);
}

/** What comparisons leave out, as a sentence; none where they leave nothing out. */
export function ripeNote(context: AnalysisContext): readonly string[] {
  const { frame, all, say } = context;
  const days = ripeningDays(context);
  const { cases, successes } = ripeShare(context, all.leads);
  const won = all.leads.filter((lead) => frame.outcome[lead] === 'won').length;
  return days === undefined || (cases === all.leads.length && successes === won)
    ? []
    : [say('ripeOnly', { n: days, leads: cases })];
}

function daysToWin({ wonOn, registered }: Frame, lead: number): number {
  return (wonOn[lead] ?? Number.NaN) - (registered[lead] ?? Number.NaN);
}
