import { type Person, personOf } from '../core/access/person';
import { columnLabel } from '../core/i18n/column-label';
import { eraseWords } from '../core/i18n/erase-words';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { putBackText } from '../core/i18n/repair-words';
import type { PendingCheck } from '../core/setup/pending-check';
import type { Repairs } from '../core/setup/repairs';
import type { Desk } from '../host/desk';
import { effectiveEmail, isFileOwner } from '../host/identity';
import { withLock } from '../host/lock';
import { endCheck } from '../host/owed-check';
import { type Built, buildWorkbook } from './build-workbook';
import { checkHistory } from './check-history';
import { checkRepairs } from './check-repairs';
import { healAutomation } from './heal-automation';
import { healFormulas } from './heal-formulas';
import { healMerges } from './heal-merges';
import { journalRepairs } from './journal-repairs';
import { protectTabs } from './protect-tabs';
import { repairTexts } from './repair-texts';
import { restoreRows } from './restore-rows';
import { type SweepSummary, settleWorkbook } from './settle-workbook';
import type { Attempt } from './tell-once';
import { tellRolledBack } from './tell-rolled-back';
import { linesOf, writeToday } from './write-today';

/** What a check did, before anybody is told. */
export interface Checked {
  readonly built: Built;
  readonly swept: SweepSummary;
  readonly repaired: readonly string[];
  /** Something of it stands in History as it was before. */
  readonly canUndo: boolean;
}

/** A check over which a run may die. */
export interface CheckWork {
  readonly check: PendingCheck;
  readonly attempt: Attempt;
}

/** Repairs the structure, then settles every row and writes Today; every step does nothing where its work is done. */
export function carryOutCheck(desk: Desk, work: CheckWork): Checked {
  const { check } = work;
  const person = personOf(effectiveEmail(), desk.settings);
  const { language } = desk.vocabulary;
  const changes = checkRepairs(desk.book, check);
  if (isManager(person)) healAutomation(desk, changes);
  const built = withLock(() => repair(desk, { ...work, changes, person }));
  const emptied = check.lost.some(({ answer }) => answer === 'deleted') ? { emptied: true as const } : {};
  const swept = settleWorkbook(built, {
    way: 'sweep',
    who: check.who,
    history: 'whole',
    disorder: 'putBack',
    ...emptied,
  });
  for (const { table, column, events } of swept.putBack)
    changes.say(putBackText(columnLabel(table, column, language), events.length, language));
  if (swept.erased > 0) changes.say(fill(eraseWords.again[language], { count: swept.erased }));
  writeToday(built, linesOf(built, swept.memory));
  endCheck(check);
  return {
    built,
    swept,
    repaired: repairTexts(built, changes),
    canUndo: changes.notes().some(({ was }) => was !== undefined),
  };
}

interface Repairing extends CheckWork {
  readonly changes: Repairs;
  readonly person: Person;
}

/** Everything that can be put right before the rows are looked at. Managers also see to protections and triggers. */
function repair(desk: Desk, { check, attempt, changes, person }: Repairing): Built {
  const { language } = desk.vocabulary;
  const built = buildWorkbook(desk, changes);
  for (const text of [...tellRolledBack(built), ...checkHistory(built, person)]) changes.say(text);
  for (const { table, answer } of check.lost) {
    if (answer !== 'restore') continue;
    const count = restoreRows(built, table, check.who);
    const tab = built.book.tabs[table]?.name ?? '';
    if (count > 0) changes.say(fill(healWords.restored[language], { tab, count }));
  }
  if (check.unmerge) healMerges(built, check.who, changes);
  healFormulas(built, check.formulas, changes);
  if (isManager(person)) protectTabs(built, changes);
  journalRepairs(built, changes, { check, attempt });
  return built;
}

function isManager({ role }: Person): boolean {
  return role === 'manager' || isFileOwner();
}
