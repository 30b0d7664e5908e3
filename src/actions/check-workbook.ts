import { type Person, personOf } from '../core/access/person';
import { findDuplicates } from '../core/duplicate/find';
import { columnLabel } from '../core/i18n/column-label';
import { healWords } from '../core/i18n/heal-words';
import { fill, type Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { changesText, putBackText } from '../core/i18n/repair-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { rememberedLeads } from '../core/pipeline/settle-follow-ups';
import { menuTitle } from '../core/schema/menu';
import type { Desk } from '../host/desk';
import { effectiveEmail, isFileOwner } from '../host/identity';
import { withLock } from '../host/lock';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';
import { type Built, buildWorkbook, type Changes } from './build-workbook';
import { checkHistory } from './check-history';
import { healAutomation } from './heal-automation';
import { askAboutFormulas, healFormulas, tellFormulas } from './heal-formulas';
import { askAboutMerges, healMerges, tellMerges } from './heal-merges';
import { journalRepairs } from './journal-repairs';
import { askAboutLost, type Lost, type LostAnswer, lostTables } from './lost-rows';
import { protectTabs } from './protect-tabs';
import { restoreRows } from './restore-rows';
import { type SweepSummary, settleWorkbook } from './settle-workbook';
import { tellCopies } from './tell-copies';
import { tellRolledBack } from './tell-rolled-back';
import { tellRoom } from './tell-room';
import { linesOf, writeToday } from './write-today';

/** What a check found, for the person, the tests and the playground. */
export interface CheckSummary {
  readonly rows: number;
  /** Rows whose cells were taken as they stood. */
  readonly accepted: number;
  /** Cells that were put into their canonical form. */
  readonly corrected: number;
  readonly refused: number;
  /** Groups of leads that look the same. */
  readonly duplicates: number;
  readonly repaired: readonly string[];
}

/** Menu: repairs the structure, then settles every row now instead of at the next hour. */
export function checkWorkbook(): CheckSummary | undefined {
  return atDesk('checkWorkbook', (desk, language) => {
    const answers = lostTables(desk).map((lost) => ({ lost, answer: askAboutLost(desk, lost) }));
    const [stopped] = answers.filter(({ answer }) => answer === 'stop');
    if (stopped !== undefined) return stop(stopped.lost, language);
    return heal(desk, { lost: answers, unmerge: askAboutMerges(desk), formulas: askAboutFormulas(desk) });
  });
}

/** Nothing is written as long as nobody says what became of rows that have gone. */
function stop({ table, count }: Lost, language: Language): undefined {
  const tab = sheetLabels[table][language];
  tell(menuTitle[language], fill(healWords.lostStopped[language], { tab, count }));
  return undefined;
}

/** What the person has decided before anything is written. */
interface Answers {
  readonly lost: readonly { readonly lost: Lost; readonly answer: LostAnswer }[];
  /** Merged cells are taken apart. */
  readonly unmerge: boolean;
  /** Formulas that reach outside become texts. */
  readonly formulas: boolean;
}

function heal(desk: Desk, answers: Answers): CheckSummary {
  const { language } = desk.vocabulary;
  const person = personOf(effectiveEmail(), desk.settings);
  const who = person.name;
  const repaired: Changes = [];
  if (isManager(person)) healAutomation(desk, repaired);
  const built = withLock(() => repair(desk, { repaired, answers, person }));
  const emptied = answers.lost.some(({ answer }) => answer === 'deleted') ? { emptied: true as const } : {};
  const swept = settleWorkbook(built, { way: 'sweep', who, history: 'whole', disorder: 'putBack', ...emptied });
  for (const { table, column, events } of swept.putBack)
    repaired.push(putBackText(columnLabel(table, column, language), events.length, language));
  writeToday(built, linesOf(built, swept.memory));
  const summary = summarise(swept, repaired);
  const list = changesText(repaired, language);
  const repairs = list === '' ? [] : [fill(messages.repaired[language], { list })];
  const done = fill(messages.sweepDone[language], { ...summary, repaired: '' });
  const advice = [...tellMerges(built), ...tellFormulas(built), ...tellCopies(built), ...tellRoom(built)];
  tell(menuTitle[language], [done, ...repairs, ...advice].join('\n'));
  return summary;
}

/** Everything that can be put right before the rows are looked at. Managers also see to protections and triggers. */
function repair(
  desk: Desk,
  { repaired, answers, person }: { readonly repaired: Changes; readonly answers: Answers; readonly person: Person },
): Built {
  const { language } = desk.vocabulary;
  const who = person.name;
  const built = buildWorkbook(desk, repaired);
  repaired.push(...tellRolledBack(built), ...checkHistory(built, person));
  for (const { lost, answer } of answers.lost) {
    if (answer !== 'restore') continue;
    const count = restoreRows(built, lost.table, who);
    const tab = built.book.tabs[lost.table]?.name ?? '';
    if (count > 0) repaired.push(fill(healWords.restored[language], { tab, count }));
  }
  if (answers.unmerge) healMerges(built, who, repaired);
  healFormulas(built, answers.formulas ? 'text' : 'keep', repaired);
  if (isManager(person)) protectTabs(built, repaired);
  journalRepairs(built, repaired, who);
  return built;
}

function isManager({ role }: Person): boolean {
  return role === 'manager' || isFileOwner();
}

function summarise({ rows, plan, memory }: SweepSummary, repaired: readonly string[]): CheckSummary {
  const leads = [...rememberedLeads(memory).values()];
  const refused = plan.events.filter(({ kind }) => kind === 'refused').length;
  const touched = new Set(plan.events.filter(({ kind }) => kind === 'refused').map(({ id }) => id));
  return {
    rows,
    accepted: memory.size - touched.size,
    corrected: plan.cells.length - refused,
    refused,
    duplicates: findDuplicates(leads).length,
    repaired,
  };
}
