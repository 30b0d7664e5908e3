import { type AnalysisContext, listOrder } from './analysis-context';
import type { Group } from './group';
import { oncePer } from './once-per';
import { ripeShare } from './ripening';
import type { Share } from './statistics/fisher';
import { notAheadP } from './statistics/not-ahead';

/** A best grade that wins not even five points more tells nobody whom to call first. */
const WORTHWHILE = 0.05;

/** The best grade beside all others. */
export interface GradeTest {
  readonly group: Group;
  readonly own: Share;
  readonly rest: Share;
  /** p of the hypothesis that it is ahead by as much as makes it worth while. */
  readonly p: number;
}

/** Whether the best grade of the list is ahead of the others; undefined where one of the two has no ripe leads. */
export const gradeTest = oncePer((context: AnalysisContext): GradeTest | undefined => {
  const [best = ''] = listOrder(context.input.settings, 'grade');
  const group = context.groups.grade.find(({ key }) => key === best);
  if (!group) return undefined;
  const own = ripeShare(context, group.leads);
  const all = ripeShare(context, context.all.leads);
  const rest = { successes: all.successes - own.successes, cases: all.cases - own.cases };
  if (own.cases === 0 || rest.cases === 0) return undefined;
  return { group, own, rest, p: notAheadP(own, rest, WORTHWHILE) };
});
