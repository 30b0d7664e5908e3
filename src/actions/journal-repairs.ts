import type { HistoryEvent } from '../core/edit';
import type { Repairs } from '../core/setup/repairs';
import { AGAIN, repairEvents } from '../core/undo/noted-repairs';
import type { Desk } from '../host/desk';
import type { CheckWork } from './carry-out-check';
import { partTexts } from './repair-texts';
import { tellOnce } from './tell-once';

/**
 * What was put right goes into History as one operation, with what stood there before: nobody has to wonder who renamed
 * a header, and everybody can have it back. Under the lock.
 */
export function journalRepairs(desk: Desk, repairs: Repairs, { check, attempt }: CheckWork): void {
  const { who, operation, again } = check;
  const base = { kind: 'repaired', at: desk.book.now, who, table: 'history', way: 'addOn', operation } as const;
  const line = (column: string, to: string): HistoryEvent => ({ ...base, id: '', column, from: '', to });
  const events = [
    ...(again === undefined ? [] : [line(AGAIN, again)]),
    ...repairs.notes().flatMap((note) => repairEvents(note, partTexts(desk, [note]).join(''), base)),
    ...repairs.sentences().map((text) => line('', text)),
  ];
  tellOnce(desk, events, attempt);
}
