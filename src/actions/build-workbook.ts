import { columnLabel } from '../core/i18n/column-label';
import { languages } from '../core/i18n/language';
import { historyLabels, reviewLabels, sheetLabels } from '../core/i18n/sheet-labels';
import { findColumns } from '../core/pipeline/find-columns';
import { schemaNumber as current } from '../core/schema/schema-number';
import { type SheetKey, sheets, type TableKey } from '../core/schema/sheets';
import { guideCells, guideWidth } from '../core/setup/guide';
import { tableLayout } from '../core/setup/layout';
import { settingsLook } from '../core/setup/settings-look';
import { settingsGrid } from '../core/setup/settings-tab';
import { writeSnapshot } from '../core/setup/snapshot';
import { type Book, openBook, type Tab, tabIn } from '../host/book';
import { type Desk, deskWith } from '../host/desk';
import { layOutLog } from '../host/log-layout';
import { dropWarningIfItStops, markSchema, protectFor, protectWithWarning, schemaNumber } from '../host/protections';
import { shownTexts, writeReport } from '../host/report-tab';
import { writeSettingsTab } from '../host/settings-tab';
import { layOut, markedColumns } from '../host/table-layout';
import { hideTab, insertTab, removeEmptyFirstTab, renameTab } from '../host/tabs';

/** What set-up built or put right: tab names and parts, in the workbook's language. */
export type Changes = string[];

/** Brings every tab into shape: what is missing is built, what is right is left alone. Returns the desk as it is then. */
export function buildWorkbook(desk: Desk, changes: Changes): Desk {
  const book = ensureTabs(desk, changes);
  const headers = { leads: {}, followUps: {} } as Record<TableKey, Record<string, string>>;
  for (const table of ['leads', 'followUps'] as const) headers[table] = buildTable({ ...desk, book }, table, changes);
  buildLogs({ ...desk, book }, changes);
  const settings = { ...desk.settings, headers };
  book.properties.put('settings', writeSnapshot(settings));
  book.properties.put(
    'tabs',
    JSON.stringify(Object.fromEntries(Object.entries(book.tabs).map(([key, tab]) => [key, tab.sheetId]))),
  );
  if (schemaNumber() < current) markSchema(current);
  removeEmptyFirstTab(book);
  return deskWith(book, settings);
}

/** Every tab of ours exists and bears its name in the workbook's language. */
function ensureTabs({ book, vocabulary }: Desk, changes: Changes): Book {
  const tabs: Partial<Record<SheetKey, Tab>> = { ...book.tabs };
  sheets.forEach(({ key, minColumns, rows, hidden }, index) => {
    const name = sheetLabels[key][vocabulary.language];
    const present = tabs[key];
    if (present === undefined) {
      tabs[key] = insertTab(key, { name, index, rows: rows === 'table' ? 1000 : 200, columns: minColumns });
      changes.push(name);
    } else if (isOurName(key, present.name) && present.name !== name && renameTab(present, name)) changes.push(name);
    const tab = tabs[key];
    if (hidden && tab !== undefined) hideTab(tab);
  });
  book.properties.put(
    'tabs',
    JSON.stringify(Object.fromEntries(Object.entries(tabs).map(([key, tab]) => [key, tab.sheetId]))),
  );
  return openBook();
}

/** A tab that a team named itself keeps its name. */
function isOurName(key: SheetKey, name: string): boolean {
  return languages.some((language) => sheetLabels[key][language] === name);
}

/** Lays one table out and returns its headers as they stand, by column key. */
function buildTable({ book, settings, vocabulary }: Desk, table: TableKey, changes: Changes): Record<string, string> {
  const tab = tabIn(book, table);
  const headers = shownTexts(tab, { row: 1, column: 1, rows: 1, columns: 200 })[0] ?? [];
  const found = findColumns(table, headers, { lastSeen: settings.headers[table], loosely: true });
  const marked = markedColumns(tab);
  const taken = new Set(Object.values(found.at));
  const strays = Object.entries(marked).filter(([key, at]) => found.at[key] === undefined && !taken.has(at));
  const at: Record<string, number> = { ...found.at, ...Object.fromEntries(strays) };
  const layout = tableLayout(table, settings, vocabulary);
  const relabel = Object.fromEntries(
    layout
      .filter(
        ({ key, header }) => at[key] !== undefined && isOtherLanguage(table, key, headers[at[key] ?? -1] ?? '', header),
      )
      .map(({ key, header }) => [key, header]),
  );
  const done = layOut(book, tab, { layout, at, relabel, strict: settings.values.strict === 'yes' });
  if (done.repairs.length > 0) changes.push(`${tab.name} (${done.repairs.join(', ')})`);
  const now = shownTexts(tab, { row: 1, column: 1, rows: 1, columns: 200 })[0] ?? [];
  return Object.fromEntries(Object.entries(done.at).map(([key, place]) => [key, now[place] ?? '']));
}

/** A blank header, or a label of ours in another language, is put into the workbook's language. */
function isOtherLanguage(table: TableKey, key: string, header: string, wanted: string): boolean {
  if (header === wanted) return false;
  return header === '' || languages.some((language) => columnLabel(table, key, language) === header);
}

function buildLogs({ book, settings, vocabulary }: Desk, changes: Changes): void {
  const { language } = vocabulary;
  const logs = [
    { key: 'history', headers: Object.values(historyLabels).map((label) => label[language]), hiddenFrom: 12 },
    { key: 'review', headers: Object.values(reviewLabels).map((label) => label[language]), hiddenFrom: 8 },
  ] as const;
  for (const { key, headers, hiddenFrom } of logs) {
    const tab = tabIn(book, key);
    if (layOutLog(tab, headers, hiddenFrom)) changes.push(tab.name);
  }
  layOutLog(tabIn(book, 'memory'), ['key', 'value']);
  writeSettingsTab(tabIn(book, 'settings'), settingsGrid(settings, language), settingsLook(settings, language));
  const cells = guideCells(settings, vocabulary);
  writeReport(tabIn(book, 'guide'), { cells, owned: { row: 1, column: 1, rows: cells.length, columns: guideWidth } });
}

/** Settings are for managers, the add-on's own tabs ask before an edit. */
export function protectTabs({ book, settings }: Desk, changes: Changes): void {
  const managers = settings.members
    .filter(({ role, email }) => role === 'manager' && email !== '')
    .map(({ email }) => email);
  for (const { key, protection } of sheets) {
    const tab = tabIn(book, key);
    if (protection === 'managers' && protectFor(tab, managers)) changes.push(`${tab.name} (protection)`);
    if (protection === 'warning' && protectWithWarning(tab)) changes.push(`${tab.name} (warning)`);
  }
  const history = tabIn(book, 'history');
  if (!dropWarningIfItStops(history)) return;
  for (const { key, protection } of sheets) if (protection === 'warning') dropWarningIfItStops(tabIn(book, key));
}
