import type { AnalysisContext } from './analysis-context';
import { cycleOf } from './figures';

/** A cohort has ripened when this share of the usual wins would have come by now. */
export const RIPE = 0.9;

/** Days by which nine of ten wins have come; undefined without any. */
export function ripeningDays({ frame, all }: AnalysisContext): number | undefined {
  const cycles = all.leads.map((lead) => cycleOf(frame, lead)).filter((length) => length >= 0);
  cycles.sort((one, other) => one - other);
  return cycles[Math.ceil(cycles.length * RIPE) - 1];
}
