import { dataRows, type PersonRow, personData } from '../core/export/person-data';
import { historyColumns } from '../core/history/history-lines';
import { eraseWords } from '../core/i18n/erase-words';
import { exportWords } from '../core/i18n/export-words';
import { fill, type Language } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import { driveAddress } from '../host/drive';
import { notesInRow, storeExport } from '../host/export-store';
import { readHistory } from '../host/history-tab';
import type { Rows } from '../host/table';
import { tell } from '../host/ui';
import { askForLead } from './ask-for-lead';
import { atDesk } from './at-desk';
import { type Survey, surveyPerson } from './erase-now';

/** What an export came to. */
export interface ExportSummary {
  readonly ids: readonly string[];
  readonly entries: number;
}

/** Menu, managers only: everything that is kept of one person, for people to read and for machines, in the asker's Drive. */
export function exportPerson(): ExportSummary | undefined {
  return atDesk('exportPerson', (desk, language) => {
    const title = menuTitle[language];
    const id = askForLead(desk, exportWords.which[language], language);
    if (id === undefined) return undefined;
    const survey = surveyPerson(desk, [id]);
    if (survey === undefined) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
    const lines = readHistory(desk.book).map(({ line }) => line);
    const own = lines.filter((line) => survey.cleaning.ids.has(line[historyColumns.indexOf('id')] ?? ''));
    const rows = [...rowsOf(survey.leads, survey), ...rowsOf(survey.followUps, survey)];
    const data = personData({ rows, lines: own }, language);
    const stored = storeExport(desk.book, id, dataRows(data, headerIn(language)));
    const ids = [...survey.persona.ids];
    const files = { csv: driveAddress(stored.csv), json: driveAddress(stored.json) };
    tell(title, fill(exportWords.done[language], { ids: ids.join('、'), count: data.length, ...files }));
    return { ids, entries: data.length };
  });
}

function rowsOf({ table, rows, grid, first }: Rows, { cleaning, persona }: Survey): PersonRow[] {
  return rows.flatMap(({ row, cells }): PersonRow[] => {
    const [leadId, followUpId] = [cells['leadId'], cells['followUpId']].map((cell) => String(cell ?? '').trim());
    if (!persona.ids.has(leadId ?? '') && !cleaning.ids.has(followUpId ?? '')) return [];
    const id = (table.key === 'leads' ? leadId : followUpId) ?? '';
    const notes = notesInRow(table, row);
    return [{ table: table.key, id, headers: table.headers, cells: grid[row - first] ?? [], notes }];
  });
}

function headerIn(language: Language): Parameters<typeof dataRows>[1] {
  const { tab, id, field, value, at, by } = exportWords;
  const word = (label: (typeof exportWords)['tab' | 'id' | 'field' | 'value' | 'at' | 'by']) => label[language];
  return { tab: word(tab), id: word(id), field: word(field), value: word(value), at: word(at), by: word(by) };
}
