import type { Member } from '../schema/members';
import type { AnalysisContext } from './analysis-context';
import { targetMonths } from './period';

/** What a member may have as target per month. */
export type TargetKey = 'targetLeads' | 'targetWon' | 'targetAmount';

/**
 * The target of the period: the monthly ones of all members, or of one of them, times its months. Undefined where
 * nobody has one, for periods that are no whole months, and for one source alone.
 */
export function targetOf({ input }: AnalysisContext, key: TargetKey, owner = input.filters.owner): number | undefined {
  const { source, period } = input.filters;
  const months = targetMonths[period];
  const members = input.settings.members.filter((member) => owner === undefined || member.key === owner);
  const monthly = members.flatMap((member: Member) => member[key] ?? []);
  if (source !== undefined || months === undefined || monthly.length === 0) return undefined;
  return months * monthly.reduce((sum, target) => sum + target, 0);
}
