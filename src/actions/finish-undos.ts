import { personOf } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import { deadEvents } from '../core/history/dead-events';
import { memoryKey } from '../core/history/memory';
import type { Desk } from '../host/desk';
import { allEvents, carryOutUndo, surveyUndo } from './undo-operation';
import type { WholePlan } from './whole-plan';

/**
 * Goes on with takings-back over which a run has died: History says what was to go back, and who wanted it. Records that are
 * as they were to be are left alone, whatever was done to them since. True where something was written.
 */
export function finishUndos(desk: Desk, { told, memory }: Pick<WholePlan, 'told' | 'memory'>): boolean {
  const undone = told.events.filter(({ kind }) => kind === 'undone');
  if (undone.length === 0) return false;
  const dead = deadEvents(told.events, memory.rows);
  return undone
    .map((event) => {
      const own = dead.flatMap(({ operation, table, id }) =>
        operation === event.operation && (table === 'leads' || table === 'followUps') ? [memoryKey(table, id)] : [],
      );
      return own.length > 0 && finish(desk, event, new Set(own));
    })
    .some((isWritten) => isWritten);
}

function finish(desk: Desk, { who, from, operation, way }: HistoryEvent, only: ReadonlySet<string>): boolean {
  const member = desk.settings.members.find(({ name }) => name === who);
  if (member === undefined) return false;
  const wish = { person: personOf(member.email.toLowerCase(), desk.settings), target: from, operation, way, only };
  const undo = surveyUndo(desk, wish, allEvents(desk));
  if (undo.rows + undo.emptied.length === 0) return false;
  carryOutUndo(desk, undo);
  return true;
}
