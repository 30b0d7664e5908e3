import type { HistoryEvent } from '../edit';
import { standingEvents } from '../history/standing-events';
import { type Repair, repairWords } from '../i18n/repair-words';
import { sheets } from '../schema/sheets';
import type { RepairNote } from '../setup/repairs';

/** A repair as History tells it. */
export interface NotedRepair extends RepairNote {
  readonly operation: string;
}

/**
 * How each repair is taken back. `works`: as it was, and Leadbook can do without; `stops`: as it was, and nothing is read
 * or written until somebody puts it right; `byHand`: a person does it in the sheet, where Google asks and can bring it back
 * (a whole tab, a guard); `nothing`: it was Leadbook's own and had only lost its shape.
 */
export const takeBacks = {
  formulas: 'works',
  formats: 'works',
  dropdowns: 'works',
  hidden: 'works',
  name: 'works',
  frozen: 'works',
  columns: 'stops',
  headers: 'stops',
  headerRow: 'stops',
  made: 'byHand',
  protection: 'byHand',
  colours: 'nothing',
  content: 'nothing',
  marks: 'nothing',
} as const satisfies Record<Repair, 'works' | 'stops' | 'byHand' | 'nothing'>;

/** Repairs that are taken back with a click. */
export type ReversiblePart = {
  [Part in Repair]: (typeof takeBacks)[Part] extends 'works' | 'stops' ? Part : never;
}[Repair];

/** What marks, in the column of the event, an undo of repairs and a leave to make them again. */
export const TAKEN_BACK = 'back';
export const AGAIN = 'again';

/** So much of what stood before goes into one line. */
const MOST = 20_000;

/** A repair as events, which are written before it is made; what stood there before is cut into lines that a cell holds. */
export function repairEvents(
  note: RepairNote,
  text: string,
  base: Omit<HistoryEvent, 'kind' | keyof typeof nowhere>,
): HistoryEvent[] {
  const { tab, part, was } = note;
  const lines: string[] = [];
  let line: unknown[] = [];
  for (const piece of was ?? []) {
    if (JSON.stringify([...line, piece]).length > MOST && line.length > 0) {
      lines.push(JSON.stringify(line));
      line = [];
    }
    line.push(piece);
  }
  lines.push(was === undefined ? '' : JSON.stringify(line));
  return lines.map((from) => ({ ...base, ...nowhere, kind: 'repaired', id: tab, column: part, from, to: text }));
}

const nowhere = { table: 'history', id: '', column: '', from: '', to: '' } as const;

/** The repairs that events tell of, each with all that stood there before. */
export function notedRepairs(events: readonly HistoryEvent[]): NotedRepair[] {
  const notes = new Map<string, NotedRepair>();
  for (const { kind, id, column, from, operation } of events) {
    const tab = sheets.find((sheet) => sheet.key === id)?.key;
    if (kind !== 'repaired' || tab === undefined || !isRepair(column)) continue;
    const key = [operation, tab, column].join();
    const was = [...(notes.get(key)?.was ?? []), ...piecesIn(from)];
    notes.set(key, { operation, tab, part: column, ...(from !== '' && { was }) });
  }
  return [...notes.values()];
}

/** Whether something stood there before that can be given back. */
export function canGoBack({ kind, column, from }: HistoryEvent): boolean {
  return kind === 'repaired' && from !== '' && (isRepair(column) || column === TAKEN_BACK);
}

/** Repairs that a person has taken back and nobody has allowed to be made again. */
export function takenBack(events: readonly HistoryEvent[]): NotedRepair[] {
  const notes = notedRepairs(events);
  let left: NotedRepair[] = [];
  for (const { kind, column, from } of standingEvents(events)) {
    if (kind === 'undone') left.push(...notes.filter(({ operation, was }) => operation === from && was));
    else if (kind === 'repaired' && column === AGAIN) left = [];
  }
  return left;
}

function isRepair(column: string): column is Repair {
  return column in repairWords;
}

/** A cell in which a person has written something else tells nothing. */
function piecesIn(from: string): readonly unknown[] {
  try {
    const pieces: unknown = JSON.parse(from || '[]');
    return Array.isArray(pieces) ? pieces : [];
  } catch {
    return [];
  }
}
