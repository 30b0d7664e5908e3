import { personOf } from '../core/access/person';
import { planErasure } from '../core/erase/plan-erasure';
import { eraseWords } from '../core/i18n/erase-words';
import { fill, type Language } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { asked, tell } from '../host/ui';
import { askForLead } from './ask-for-lead';
import { atDesk } from './at-desk';
import { eraseNow, type Survey, surveyPerson } from './erase-now';
import { writeAnalysis } from './refresh-analysis';
import { type Rewriting, rewriteIfPossible } from './rewrite-backups';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** What an erasure came to. */
export interface EraseSummary extends Rewriting {
  readonly ids: readonly string[];
}

/** Menu, managers only: takes a person out of everything the workbook keeps, after a preview and a typed confirmation. */
export function erasePerson(): EraseSummary | undefined {
  return atDesk('erasePerson', (desk, language) => {
    const title = menuTitle[language];
    const id = askForLead(desk, eraseWords.which[language], language);
    if (id === undefined) return undefined;
    const survey = surveyPerson(desk, [id]);
    if (survey === undefined) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
    if (asked(title, previewOf(desk, survey, { id, language }))?.trim() !== id) {
      return void tell(title, eraseWords.notConfirmed[language]);
    }
    const summary = { ids: [...survey.persona.ids], ...erase(desk, [id]) };
    const left = summary.left > 0 ? fill(eraseWords.left[language], { count: summary.left }) : '';
    tell(title, fill(eraseWords.done[language], { backups: summary.backups, left }));
    return summary;
  });
}

/** Erases, then has everything that is made from the rows made again. */
function erase(desk: Desk, ids: readonly string[]): Rewriting {
  const who = personOf(effectiveEmail(), desk.settings).name;
  eraseNow(desk, ids, who);
  const { memory } = settleWorkbook(desk, { way: 'addOn', who });
  writeToday(desk, linesOf(desk, memory));
  writeAnalysis(desk);
  return rewriteIfPossible(desk);
}

function previewOf(
  { book }: Desk,
  survey: Survey,
  { id, language }: { readonly id: string; readonly language: Language },
): string {
  const { persona, cleaning, contacts, lines, leads, followUps, memory } = survey;
  const base = { at: book.now, who: '', operation: '' };
  const live = ({ table, grid, first }: typeof leads) => ({ columns: table.columns.at, rows: grid, first });
  const tables = { leads: live(leads), followUps: live(followUps) };
  const { cells } = planErasure({ tables, memory: memory.rows, cleaning, today: book.today, base });
  const mentions = cells.filter((cell) => !cleaning.ids.has(cell.id)).length;
  const own = leads.table.headers.filter(
    (header, at) => header !== '' && !Object.values(leads.table.columns.at).includes(at),
  );
  const columns = own.length === 0 ? '' : fill(eraseWords.ownColumns[language], { columns: own.join('、') });
  const counts = { leads: persona.ids.size, followUps: contacts, lines, mentions };
  return fill(eraseWords.preview[language], { ...counts, ids: [...persona.ids].join('、'), columns, id });
}
