import type { Methods, UndoView } from '../../core/access/protocol';
import type { HistoryEvent } from '../../core/edit';
import { fill } from '../../core/i18n/language';
import { type UndoRefusal, undoRefusals, undoWords } from '../../core/i18n/undo-words';
import { type Operation, operationsOf } from '../../core/undo/operations';
import type { UndoPlan } from '../../core/undo/plan-undo';
import { conflictTexts, operationText } from '../../core/undo/undo-text';
import { withLock } from '../../host/lock';
import { afterSwap, swapSettings } from '../swap-settings';
import {
  allEvents,
  carryOutUndo,
  MANY,
  surveyInOrder,
  surveyUndo,
  type UndoWish,
  wishedOperation,
} from '../undo-operation';
import { isOfRepairs, repairsText, undoRepairs } from '../undo-repairs';
import { settingsBefore } from '../undo-settings';
import { Refused, type Session } from './session';

/** So many operations are listed. */
const MOST = 30;

/** The latest operations: a manager sees everybody's, others their own. */
export function listOperations({ desk, person, reader }: Session): Methods['operations']['out'] {
  const isTheirs = ({ who }: Operation) => person.role === 'manager' || who === person.name;
  const shown = operationsOf(allEvents(desk)).filter((one) => isTheirs(one) && one.state !== 'final');
  return shown.slice(0, MOST).map((one) => ({
    id: one.id,
    text: operationText(one, reader),
    isUndo: one.isUndo,
    state: one.state === 'undone' ? 'undone' : 'standing',
  }));
}

/** What would go back and what would stay; nothing is written. */
export function previewUndo(session: Session, { operation: target }: Methods['undoPreview']['in']): UndoView {
  const events = allEvents(session.desk);
  const wish = wishOf(session, { target, operation: '' });
  const found = wished(session, events, wish);
  if (isOfRepairs(found)) return repairsView(session, found);
  return isOfSettings(found)
    ? settingsView(session, events, found)
    : viewOf(session, found, surveyUndo(session.desk, wish, events));
}

/** Takes an operation back; the same request is carried out once. */
export function undoOperation(session: Session, input: Methods['undo']['in']): UndoView {
  const { request: operation, operation: target, typed } = input;
  const { desk } = session;
  const wish = wishOf(session, { target, operation });
  const events = allEvents(desk);
  const found = wished(session, events, wish);
  if (isOfSettings(found)) return undoSettingsOf(session, events, { found, operation });
  if (isOfRepairs(found)) return undoRepairsOf(session, wish);
  return withLock(() => {
    const undo = surveyInOrder(desk, wish, allEvents(desk));
    const { asks } = viewOf(session, found, undo);
    if (asks > 0 && session.person.role !== 'manager') throw no(session, 'many');
    if (asks > 0 && typed.trim() !== String(asks)) throw mistyped(session);
    if (undo.rows + undo.emptied.length > 0) carryOutUndo(desk, undo);
    return doneView(session, undo);
  });
}

function wishOf({ person }: Session, { target, operation }: Pick<UndoWish, 'target' | 'operation'>): UndoWish {
  return { person, target, operation, way: 'sidebar' };
}

function wished(session: Session, events: readonly HistoryEvent[], wish: UndoWish): Operation {
  const found = wishedOperation(events, wish);
  if (typeof found === 'string') throw no(session, found);
  return found;
}

function isOfSettings({ counts }: Operation): boolean {
  return (counts.setting ?? 0) > 0;
}

function viewOf({ reader }: Session, found: Operation, { rows, conflicts }: UndoPlan): UndoView {
  const text = fill(undoWords.preview[reader.language], { what: operationText(found, reader), rows });
  return { text, rows, conflicts: conflictTexts(conflicts, reader), asks: rows > MANY ? rows : 0 };
}

function doneView({ reader }: Session, { rows, conflicts }: UndoPlan): UndoView {
  const { language } = reader;
  const text = rows === 0 ? undoWords.onlyConflicts[language] : fill(undoWords.done[language], { rows });
  return { text, rows, conflicts: conflictTexts(conflicts, reader), asks: 0 };
}

function settingsView(session: Session, events: readonly HistoryEvent[], found: Operation): UndoView {
  const { desk, reader } = session;
  if (settingsBefore(events, found.id, desk.settings) === undefined) throw no(session, 'settingsChanged');
  const what = operationText(found, reader);
  const text = fill(undoWords.settings[reader.language], { what, changes: '' }).trim();
  return { text, rows: 1, conflicts: [], asks: 0 };
}

function undoSettingsOf(
  session: Session,
  events: readonly HistoryEvent[],
  { found, operation }: { readonly found: Operation; readonly operation: string },
): UndoView {
  const { person, reader } = session;
  const desk = afterSwap(session.desk);
  const isDone = (desk === session.desk ? events : allEvents(desk)).some((event) => event.operation === operation);
  if (!isDone) {
    const before = settingsBefore(events, found.id, desk.settings);
    if (before === undefined) throw no(session, 'settingsChanged');
    const origin = { who: person.name, undoes: found.id, operation, way: 'sidebar' } as const;
    if (swapSettings(desk, before, origin) === undefined) throw no(session, 'settingsChanged');
  }
  return { text: undoWords.settingsDone[reader.language], rows: 1, conflicts: [], asks: 0 };
}

function repairsView({ reader }: Session, found: Operation): UndoView {
  const text = fill(undoWords.repairs[reader.language], { what: operationText(found, reader) });
  return { text, rows: 1, conflicts: [], asks: 0 };
}

function undoRepairsOf({ desk, reader }: Session, wish: UndoWish): UndoView {
  const done = withLock(() => undoRepairs(desk, allEvents(desk), wish));
  return { text: repairsText(done, reader.language), rows: done.back.length, conflicts: [], asks: 0 };
}

function no({ reader }: Session, reason: UndoRefusal): Refused {
  return new Refused([{ code: reason, text: fill(undoRefusals[reason][reader.language], { most: MANY }) }]);
}

function mistyped({ reader }: Session): Refused {
  return new Refused([{ code: 'mistyped', text: undoWords.mistyped[reader.language] }]);
}
