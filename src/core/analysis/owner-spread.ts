import type { AnalysisContext } from './analysis-context';
import type { Group } from './group';
import { oncePer } from './once-per';
import { ripeShare } from './ripening';
import { association } from './statistics/contingency';
import type { Share } from './statistics/fisher';
import { unevenP } from './statistics/simulated-p';

/** The owners with a name and leads that count. */
export function namedOwners({ groups }: AnalysisContext): readonly Group[] {
  return groups.owner.filter(({ key, leads }) => key !== '' && leads.length > 0);
}

/** p of the hypothesis that all owners have one rate; undefined where there is nothing to compare. */
export const ownerSpread = oncePer((context: AnalysisContext): number | undefined => {
  const shares = namedOwners(context).map(({ leads }) => ripeShare(context, leads));
  const counts = shares.map(({ successes, cases }) => [successes, cases - successes]);
  const found = association(counts);
  return found && unevenP(counts, found);
});

/** What several shares come to together. */
export function total(shares: readonly Share[], key: keyof Share): number {
  return shares.reduce((all, share) => all + share[key], 0);
}
