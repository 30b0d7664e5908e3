import type { HistoryEvent } from '../core/edit';
import { fill, type Language } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { undoWords } from '../core/i18n/undo-words';
import { notedRepairs, TAKEN_BACK, takeBacks } from '../core/undo/noted-repairs';
import type { Operation } from '../core/undo/operations';
import type { Desk } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { putRepairBack } from '../host/put-repairs-back';
import { partTexts } from './repair-texts';
import type { UndoWish } from './undo-operation';

/** Parts that went back, and those that were changed since and stay, in words. */
export interface UndoneRepairs {
  readonly back: readonly string[];
  readonly stays: readonly string[];
}

/** Whether an operation put the structure of the workbook right. */
export function isOfRepairs({ counts }: Operation): boolean {
  return (counts.repaired ?? 0) > 0;
}

/**
 * Takes the repairs of a check back, in the order in which one does not hide another. History says so at the end: a run
 * that dies before can be made again, since what stands as before already is left alone. Under the lock.
 */
export function undoRepairs(desk: Desk, events: readonly HistoryEvent[], wish: UndoWish): UndoneRepairs {
  const { person, target, operation, way } = wish;
  const order = Object.keys(takeBacks);
  const notes = notedRepairs(events)
    .filter((note) => note.operation === target && note.was !== undefined)
    .sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
  const since = columnsSince(events, target);
  const stays = notes.filter((note) => !putRepairBack(desk, note, since));
  const base = {
    at: desk.book.now,
    who: person.name,
    way,
    operation,
    table: 'history',
    id: '',
    column: '',
    to: '',
  } as const;
  const marked: HistoryEvent = { ...base, kind: 'repaired', column: TAKEN_BACK, from: target };
  appendEvents(desk.book, desk.vocabulary, [{ ...base, kind: 'undone', from: target }, marked]);
  const back = notes.filter((note) => !stays.includes(note));
  return { back: partTexts(desk, back), stays: partTexts(desk, stays) };
}

/** Columns in which somebody has changed something after an operation. */
function columnsSince(events: readonly HistoryEvent[], target: string): ReadonlySet<string> {
  const last = events.map(({ operation }) => operation).lastIndexOf(target);
  const since = events.slice(last + 1);
  return new Set(since.flatMap(({ table, column, kind }) => (kind === 'changed' ? [`${table} ${column}`] : [])));
}

/** What went back and what stays, for people. */
export function repairsText({ back, stays }: UndoneRepairs, language: Language): string {
  const list = inOneLine(back, language);
  const left = { count: stays.length, list: inOneLine(stays, language) };
  return [
    ...(back.length === 0 ? [] : [fill(undoWords.repairsDone[language], { list })]),
    ...(stays.length === 0 ? [] : [fill(undoWords.conflicts[language], left)]),
  ].join('\n');
}
