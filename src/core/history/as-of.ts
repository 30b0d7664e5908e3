import type { Stamp } from '../date';
import type { HistoryEvent } from '../edit';
import { foldHistory, type Told } from './fold';
import { memoryKey } from './memory';

/** The workbook as History tells it of an earlier moment. */
export interface AsOf {
  readonly told: Told;
  /** Records of which something changed between two times of which one lies before the moment and one after it. */
  readonly uncertain: ReadonlySet<string>;
}

/** State at a moment. A change of which only a span is known counts at its end; what it concerns is then uncertain. */
export function asOf(events: readonly HistoryEvent[], moment: Stamp): AsOf {
  const uncertain = new Set<string>();
  for (const { table, id, at, since } of events) {
    const isOpen = since !== undefined && since <= moment && at > moment;
    if (isOpen && (table === 'leads' || table === 'followUps')) uncertain.add(memoryKey(table, id));
  }
  return { told: foldHistory(events.filter(({ at }) => at <= moment)), uncertain };
}
