import type { AnalysisContext } from './analysis-context';
import type { Group } from './group';
import { oncePer } from './once-per';
import { grayTest } from './statistics/survival/gray-test';
import { logRank } from './statistics/survival/log-rank';
import { groupTables } from './statistics/survival/risk-table';
import { WON, watchedOf } from './watched';

/** Smaller groups stand in the total alone: their curves are all steps. */
const FEWEST = 10;

/** The sources with leads enough for a curve of their own. */
export function pacedSources({ groups }: AnalysisContext): readonly Group[] {
  return groups.source.filter(({ leads }) => leads.length >= FEWEST);
}

/** Whether the sources differ in how many are won, given time, and in how fast leads close. */
export const sourcePace = oncePer((context: AnalysisContext) => {
  const groups = pacedSources(context);
  const { codes, keys } = context.frame.source;
  const places = keys.map((key) => groups.findIndex((one) => one.key === key));
  const isAll = groups.length === context.groups.source.length;
  const watched = watchedOf(context, isAll ? context.all.leads : groups.flatMap((one) => one.leads));
  const group = watched.exit.map((_, at) => places[codes[watched.leads[at] ?? -1] ?? 0] ?? -1);
  const won = grayTest(groupTables({ ...watched, group, groups: groups.length }, 2), WON);
  const closing = watched.cause.map((one) => Math.min(1, one));
  const closed = logRank(groupTables({ ...watched, cause: closing, group, groups: groups.length }, 1), 1);
  return { won, closed };
});
