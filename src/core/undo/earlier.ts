import type { HistoryEvent } from '../edit';
import { readEntered } from '../history/entered';
import { foldHistory } from '../history/fold';
import { memoryKey } from '../history/memory';
import type { Stage } from '../schema/stages';
import type { Earlier } from './restored-meta';

/** What History told before an operation spoke for the first time. */
export function earlierThan(
  events: readonly HistoryEvent[],
  operation: string,
  stages: readonly Pick<Stage, 'key' | 'class' | 'afterWon'>[],
): Earlier {
  const first = events.findIndex((event) => event.operation === operation);
  const before = events.slice(0, Math.max(0, first));
  const wins = new Set(stages.filter((stage) => stage.class === 'won' || stage.afterWon).map(({ key }) => key));
  const stageOn = new Map<string, string>();
  const wasWon = new Set<string>();
  for (const event of before) {
    const stage = stageTold(event);
    if (stage === undefined) continue;
    const key = memoryKey('leads', event.id);
    stageOn.set(key, event.at);
    if (wins.has(stage)) wasWon.add(key);
  }
  return { before: foldHistory(before), stageOn, wasWon };
}

const moves: ReadonlySet<HistoryEvent['kind']> = new Set(['changed', 'entered', 'void']);

function stageTold({ table, kind, column, to }: HistoryEvent): string | undefined {
  if (table !== 'leads' || !moves.has(kind)) return undefined;
  return column === 'stage' ? to : readEntered(column === '' ? to : '')?.values['stage'];
}
