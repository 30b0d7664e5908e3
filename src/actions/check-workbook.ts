import { personOf } from '../core/access/person';
import { findDuplicates } from '../core/duplicate/find';
import { healWords } from '../core/i18n/heal-words';
import { fill, type Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { changesText } from '../core/i18n/repair-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { rememberedLeads } from '../core/pipeline/settle-follow-ups';
import { menuTitle } from '../core/schema/menu';
import type { PendingCheck } from '../core/setup/pending-check';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { newOperation } from '../host/operation-id';
import { noteCheck, owedCheck } from '../host/owed-check';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';
import { carryOutCheck } from './carry-out-check';
import { askAboutFormulas, tellFormulas } from './heal-formulas';
import { askAboutMerges, tellMerges } from './heal-merges';
import { askAboutTakenBack, tellTakenBack } from './heal-taken-back';
import { askAboutLost, type Lost, lostTables } from './lost-rows';
import type { SweepSummary } from './settle-workbook';
import { tellCopies } from './tell-copies';
import { tellRoom } from './tell-room';

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
    const lost: PendingCheck['lost'][number][] = [];
    for (const one of lostTables(desk)) {
      const answer = askAboutLost(desk, one);
      if (answer === 'stop') return stop(one, language);
      lost.push({ table: one.table, answer });
    }
    const left = askAboutTakenBack(desk);
    if (left === 'stop') return undefined;
    const unmerge = askAboutMerges(desk);
    return heal(desk, { lost, unmerge, ...left, formulas: askAboutFormulas(desk) ? 'text' : 'keep' });
  });
}

/** Nothing is written as long as nobody says what became of rows that have gone. */
function stop({ table, count }: Lost, language: Language): undefined {
  const tab = sheetLabels[table][language];
  tell(menuTitle[language], fill(healWords.lostStopped[language], { tab, count }));
  return undefined;
}

/** What the person has decided before anything is written. */
type Decided = Pick<PendingCheck, 'lost' | 'unmerge' | 'formulas' | 'stays' | 'again'>;

/** A check over which a run has died goes on with this one. */
function heal(desk: Desk, decided: Decided): CheckSummary {
  const { language } = desk.vocabulary;
  const owed = owedCheck(desk.book);
  const { operation = newOperation(), begun = [] } = owed ?? {};
  const check = { operation, begun, who: personOf(effectiveEmail(), desk.settings).name, ...decided };
  noteCheck(desk.book, check);
  const { built, swept, repaired, canUndo } = carryOutCheck(desk, {
    check,
    attempt: owed === undefined ? 'first' : 'again',
  });
  const summary = summarise(swept, repaired);
  const list = changesText(repaired, language);
  const repairs = list === '' ? [] : [fill(messages.repaired[language], { list })];
  const done = fill(messages.sweepDone[language], { ...summary, repaired: '' });
  const advice = [
    ...(canUndo ? [healWords.takeBack[language]] : []),
    ...built.advice,
    ...tellTakenBack(built, check.stays),
    ...tellMerges(built),
    ...tellFormulas(built),
    ...tellCopies(built),
    ...tellRoom(built),
  ];
  tell(menuTitle[language], [done, ...repairs, ...advice].join('\n'));
  return summary;
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
