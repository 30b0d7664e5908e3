import { personOf } from '../core/access/person';
import { findDuplicates } from '../core/duplicate/find';
import { columnLabel } from '../core/i18n/column-label';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { inOneLine, putBackText } from '../core/i18n/repair-words';
import { rememberedLeads } from '../core/pipeline/settle-follow-ups';
import { menuTitle } from '../core/schema/menu';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';
import { buildWorkbook, type Changes } from './build-workbook';
import { checkHistory } from './check-history';
import { type SweepSummary, settleWorkbook } from './settle-workbook';
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
    const repaired: Changes = [];
    const person = personOf(effectiveEmail(), desk.settings);
    const built = withLock(() => {
      const shaped = buildWorkbook(desk, repaired);
      repaired.push(...checkHistory(shaped, person));
      return shaped;
    });
    const who = person.name;
    const swept = settleWorkbook(built, { way: 'sweep', who, history: 'whole', disorder: 'putBack' });
    for (const { table, column, events } of swept.putBack)
      repaired.push(putBackText(columnLabel(table, column, language), events.length, language));
    writeToday(built, linesOf(built, swept.memory));
    const summary = summarise(swept, repaired);
    const list = inOneLine(repaired, language);
    const repairs = list === '' ? '' : `\n${fill(messages.repaired[language], { list })}`;
    tell(menuTitle[language], fill(messages.sweepDone[language], { ...summary, repaired: '' }) + repairs);
    return summary;
  });
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
