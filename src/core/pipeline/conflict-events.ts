import { stampOfSerial } from '../date';
import type { Clash, HistoryEvent, Plan } from '../edit';
import { isMoment } from '../schema/row';

/**
 * What History says of cells that a person filled in the very moment in which they were to be written: `from` is what
 * was to be written, `to` what the person wrote, which stays and is then settled like any other edit.
 */
export function conflictEvents(plan: Plan, clashes: readonly Clash[]): HistoryEvent[] {
  return clashes.flatMap((clash) => {
    const { table, row, column } = clash;
    const id = plan.cells.find((edit) => edit.table === table && edit.row === row && edit.column === column)?.id;
    const event = plan.events.find(
      (one) => one.kind === 'changed' && one.table === table && one.id === id && one.column === column,
    );
    return event === undefined ? [] : [{ ...event, kind: 'conflict', from: event.to, to: presentText(clash) }];
  });
}

function presentText({ present }: Clash): string {
  return isMoment(present) ? stampOfSerial(present.serial) : String(present);
}
