import type { PendingCheck } from '../core/setup/pending-check';
import { collectRepairs, type RepairNote, type Repairs } from '../core/setup/repairs';
import type { Book } from '../host/book';
import { noteCheck } from '../host/owed-check';

/** What a property can keep of it; a repair of more cannot be taken back. */
const MOST = 60_000;

/**
 * The repairs of a check, each kept with what stood there before it is made: a run that dies leaves none of which nobody
 * hears, and each can be taken back.
 */
export function checkRepairs(book: Book, check: PendingCheck): Repairs {
  let { begun } = check;
  const write = (note: RepairNote): boolean => {
    if (check.stays.some(({ tab, part }) => tab === note.tab && part === note.part)) return false;
    const { was: _tooMuch, ...rest } = note;
    begun = [...begun, JSON.stringify([begun, note]).length > MOST ? rest : note];
    noteCheck(book, { ...check, begun });
    return true;
  };
  return collectRepairs(write, begun);
}
