import { type Person, personOf } from '../core/access/person';
import { fill } from '../core/i18n/language';
import { undoRefusals, undoWords } from '../core/i18n/undo-words';
import { type Operation, operationsOf } from '../core/undo/operations';
import { conflictTexts, operationText } from '../core/undo/undo-text';
import { type Desk, openDesk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { asked, confirmed, tell } from '../host/ui';
import { atDesk } from './at-desk';
import {
  allEvents,
  carryOutUndo,
  MANY,
  surveyInOrder,
  surveyUndo,
  type UndoSummary,
  type UndoWish,
  wishedOperation,
} from './undo-operation';
import { isOfRepairs, repairsText, undoRepairs } from './undo-repairs';
import { undoSettings } from './undo-settings';

/** Menu: takes back what this person did last, after a preview; what somebody has changed since stays and is named. */
export function undoLastAction(): UndoSummary | undefined {
  return atDesk('undoLastAction', (desk, language) => {
    const person = personOf(effectiveEmail(), desk.settings);
    const title = undoWords.title[language];
    const last = operationsOf(allEvents(desk)).find((one) => isOwn(one, person));
    if (last === undefined) {
      tell(title, undoWords.nothing[language]);
      return undefined;
    }
    if ((last.counts.setting ?? 0) > 0) return undoSettings(desk, person, last);
    const wish: UndoWish = { person, target: last.id, operation: newOperation(), way: 'grid' };
    return isOfRepairs(last) ? takeRepairsBack(desk, last, wish) : undoRows(desk, last, wish);
  });
}

/** What this person did and still stands; taking back a taking back is done in the sidebar, so that the next one before comes. */
function isOwn({ who, state, isUndo, way, counts }: Operation, { name, role }: Person): boolean {
  const isByHand = way !== 'sweep' && who === name && state === 'standing' && !isUndo;
  return isByHand && (role === 'manager' || (counts.setting ?? 0) === 0);
}

function takeRepairsBack(desk: Desk, operation: Operation, wish: UndoWish): UndoSummary | undefined {
  const { language } = desk.vocabulary;
  const title = undoWords.title[language];
  const what = operationText(operation, desk.vocabulary);
  if (!confirmed(title, fill(undoWords.repairs[language], { what }))) return undefined;
  const done = withLock(() => {
    const now = openDesk();
    const events = allEvents(now);
    return typeof wishedOperation(events, wish) === 'string' ? undefined : undoRepairs(now, events, wish);
  });
  tell(title, done === undefined ? undoRefusals.undone[language] : repairsText(done, language));
  return done && { undone: wish.target, rows: done.back.length, conflicts: done.stays.length };
}

function undoRows(desk: Desk, operation: Operation, wish: UndoWish): UndoSummary | undefined {
  const { vocabulary } = desk;
  const { language } = vocabulary;
  const title = undoWords.title[language];
  const { rows, conflicts } = surveyUndo(desk, wish, allEvents(desk));
  const stays = conflicts.length === 0 ? '' : `\n${stayText(conflicts, desk)}`;
  if (rows === 0) {
    tell(title, undoWords.onlyConflicts[language] + stays);
    return undefined;
  }
  const what = operationText(operation, vocabulary);
  const preview = fill(undoWords.preview[language], { what, rows }) + stays;
  if (!isSure(desk, wish.person, { rows, preview })) return undefined;
  // The question may have stood open for an hour: the file is looked at afresh.
  const done = withLock(() => {
    const now = openDesk();
    const events = allEvents(now);
    if (typeof wishedOperation(events, wish) === 'string') return undefined;
    const undo = surveyInOrder(now, wish, events);
    if (undo.rows > 0) carryOutUndo(now, undo);
    return undo;
  });
  if (done === undefined) {
    tell(title, undoRefusals.undone[language]);
    return undefined;
  }
  const left = done.conflicts.length === 0 ? '' : `\n${stayText(done.conflicts, desk)}`;
  tell(title, fill(undoWords.done[language], { rows: done.rows }) + left);
  return { undone: wish.target, rows: done.rows, conflicts: done.conflicts.length };
}

function stayText(conflicts: Parameters<typeof conflictTexts>[0], { vocabulary }: Desk): string {
  const list = conflictTexts(conflicts, vocabulary).join('\n');
  return fill(undoWords.conflicts[vocabulary.language], { count: conflicts.length, list });
}

/** Many rows ask for a manager who types their number. */
function isSure(
  { vocabulary: { language } }: Desk,
  { role }: Person,
  { rows, preview }: { readonly rows: number; readonly preview: string },
): boolean {
  const title = undoWords.title[language];
  if (rows <= MANY) return confirmed(title, preview);
  if (role !== 'manager') {
    tell(title, fill(undoRefusals.many[language], { most: MANY }));
    return false;
  }
  const typed = asked(title, `${preview}\n${fill(undoWords.typed[language], { rows })}`);
  if (typed === undefined) return false;
  if (typed.trim() === String(rows)) return true;
  tell(title, undoWords.mistyped[language]);
  return false;
}
