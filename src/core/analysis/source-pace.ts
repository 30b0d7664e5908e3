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
  const leads = groups.flatMap((group) => group.leads);
  const places = new Uint16Array(context.frame.size);
  groups.forEach((group, place) => {
    for (const lead of group.leads) places[lead] = place;
  });
  const watched = watchedOf(context, leads);
  const codes = watched.cause.map((_, at) => places[watched.leads[at] ?? -1] ?? 0);
  const won = grayTest(groupTables({ ...watched, group: codes, groups: groups.length }, 2), WON);
  const closing = watched.cause.map((one) => Math.min(1, one));
  const closed = logRank(groupTables({ ...watched, cause: closing, group: codes, groups: groups.length }, 1), 1);
  return { won, closed };
});
