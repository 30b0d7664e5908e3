import type { RefusingCell } from '../core/writing/refusing-cell';
import type { Target } from '../core/writing/target';
import { sendWrites } from './send-writes';
import type { Rows } from './table';
import { writeTargets } from './targets';
import { placeNotes } from './write-notes';

/** So many cells may refuse; where more do, something else is wrong. */
const MOST = 50;

/** Writes in ever smaller parts, so that cells which refuse keep no other from being written; names those cells. */
export function writeAround(rows: Rows, targets: readonly Target[]): readonly RefusingCell[] {
  const refusing: RefusingCell[] = [];
  const write = (some: readonly RefusingCell[]): void => {
    const failure = tried(() => writeTargets(rows, some.map(alone)));
    if (failure === undefined) return;
    if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      write(some.slice(0, half));
      write(some.slice(half));
    } else if (refusing.push(...some) > MOST) throw failure.error;
  };
  write(targets.flatMap((target) => Object.keys(target.cells).map((column) => ({ target, column }))));
  return refusing;
}

/** Puts notes where they are taken; a note is a courtesy. */
export function noteAround({ table }: Rows, targets: readonly Pick<Target, 'row' | 'notes'>[]): void {
  const note = (some: typeof targets) =>
    tried(() => {
      const notes = placeNotes(table, some, undefined);
      notes.say();
      notes.clear();
    });
  if (targets.length === 0 || note(targets) === undefined) return;
  for (const target of targets) note([target]);
}

function alone({ target, column }: RefusingCell): Target {
  return { ...target, cells: { [column]: target.cells[column] ?? '' }, notes: {} };
}

/** Writes and sends it off, since a refusal may show only then; what failed, if it did. */
function tried(write: () => void): { readonly error: unknown } | undefined {
  try {
    write();
    sendWrites();
    return undefined;
  } catch (error) {
    return { error };
  }
}
