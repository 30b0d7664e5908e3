import type { AnalysisContext } from './analysis-context';
import { comparisonOf } from './comparison-text';
import { keyAt } from './frame/code-column';
import type { Group } from './group';
import { ripeShare } from './ripening';
import type { Share } from './statistics/fisher';
import { mantelHaenszel } from './statistics/mantel-haenszel';

const SURE = 0.05;

/**
 * Whether a source's difference from the rest turns round, or goes, once leads of the same grade are compared with each
 * other (E. H. Simpson 1951): 'reversed', 'explained', or undefined where raw and adjusted agree.
 */
export function mixEffect(context: AnalysisContext, group: Group): 'reversed' | 'explained' | undefined {
  const raw = comparisonOf(context, 'source', group.key);
  if (raw === undefined || raw.verdict === 'few' || raw.verdict === 'unripe') return undefined;
  const odds = mantelHaenszel(layersOf(context, group));
  if (odds === undefined) return undefined;
  const isHigher = raw.group.successes / raw.group.cases > raw.rest.successes / raw.rest.cases;
  const turns = isHigher ? odds.ratio < 1 : odds.ratio > 1;
  if (turns && odds.p <= SURE) return 'reversed';
  return raw.verdict !== 'unclear' && odds.p > SURE ? 'explained' : undefined;
}

/** The group against all other leads, grade by grade. */
function layersOf(context: AnalysisContext, group: Group): { one: Share; other: Share }[] {
  const { frame, all, groups } = context;
  const inside = new Set(group.leads);
  return groups.grade.map(({ key }) => {
    const alike = all.leads.filter((lead) => keyAt(frame.grade, lead) === key);
    const [own, others] = [true, false].map((isOwn) => alike.filter((lead) => inside.has(lead) === isOwn));
    return { one: ripeShare(context, own ?? []), other: ripeShare(context, others ?? []) };
  });
}
