import { type Label, type Language, languages } from '../core/i18n/language';
import { historyLabels, reviewLabels, sheetLabels } from '../core/i18n/sheet-labels';
import { schemaNumber as current } from '../core/schema/schema-number';
import { type SheetKey, sheets, type TableKey } from '../core/schema/sheets';
import { guideCells, guideWidth } from '../core/setup/guide';
import type { RepairNote, Repairs } from '../core/setup/repairs';
import { isSettingsIntact } from '../core/setup/settings-intact';
import { settingsLook } from '../core/setup/settings-look';
import { settingsGrid } from '../core/setup/settings-tab';
import { writeSnapshot } from '../core/setup/snapshot';
import { type Book, type Tab, tabIn } from '../host/book';
import { type Desk, deskWith } from '../host/desk';
import { buildLog, type LogLayout, repairLog } from '../host/log-layout';
import { pendingOf } from '../host/pending';
import { markSchema, schemaNumber } from '../host/protections';
import { type ReportWidths, setReportWidths, shownTexts, writeReport } from '../host/report-tab';
import { sealsWithKey } from '../host/seal-history';
import { hasChoices, mayWrite, readSettingsCells, writeSettingsTab } from '../host/settings-tab';
import { hideTab, insertTab, renameTab, takeBlankTab } from '../host/tabs';
import { todayWidths } from '../host/today-tab';
import { type BuiltTable, buildTable } from './build-table';
import { refillColumns } from './refill-columns';

/** The workbook after it was brought into shape. */
export interface Built extends Desk {
  /** Tabs that were not there before this run. */
  readonly inserted: ReadonlySet<SheetKey>;
  /** Tabs that are ours from their first cell, in this run or one that died before it: nothing on them is a person's. */
  readonly made: ReadonlySet<SheetKey>;
  /** What could not be put right and asks for a person. */
  readonly advice: readonly string[];
}

/** What becomes of the Settings tab: `repair` keeps what a manager has typed and not applied yet. */
export interface BuildOptions {
  readonly settingsTab: 'repair' | 'rewrite';
}

interface Site extends Omit<Built, 'advice'> {
  readonly changes: Repairs;
  readonly options: BuildOptions;
}

/** Brings every tab into shape: what is missing is built, what is right is left alone. Under the lock. */
export function buildWorkbook(desk: Desk, repairs: Repairs, options: BuildOptions = { settingsTab: 'repair' }): Built {
  const { book, inserted } = ensureTabs(desk, repairs);
  const made = new Set([...inserted, ...tabsBegun(book)]);
  const changes = quietAbout(made, repairs);
  const site: Site = { ...desk, book, inserted, made, changes, options };
  buildLogs(site);
  const leads = buildTable(site, 'leads');
  const followUps = buildTable(site, 'followUps', leads);
  const headers = { leads: leads.headers, followUps: followUps.headers };
  const settings = { ...desk.settings, headers };
  buildSettings(site);
  buildGuide(site);
  const isMarked = book.properties.text('schema') === String(current);
  if (!isMarked && (inserted.size === sheets.length || schemaNumber() < current)) markSchema(current);
  const kept = { settings: writeSnapshot(settings), tabs: tabIds(book.tabs), schema: String(current) };
  book.properties.putAll({ ...kept, history: sealsWithKey(book) });
  const advice = [...leads.advice, ...followUps.advice];
  const built = { ...deskWith(book, settings), inserted, made, advice };
  if (!made.has('memory')) refill(built, { leads, followUps });
  return built;
}

function refill(desk: Desk, built: Readonly<Record<TableKey, BuiltTable>>): void {
  for (const table of ['leads', 'followUps'] as const) {
    if (built[table].added.length > 0) refillColumns(desk, table, built[table].added);
  }
}

/** On tabs that are made just now nothing is put right. */
export function quietAbout(made: ReadonlySet<SheetKey>, repairs: Repairs): Repairs {
  return { ...repairs, begin: (note) => made.has(note.tab) || repairs.begin(note) };
}

/** Ids of tabs as they are kept. */
export function tabIds(tabs: Book['tabs']): string {
  const ids = sheets.flatMap(({ key }) => (tabs[key] === undefined ? [] : [[key, tabs[key].sheetId]]));
  return JSON.stringify(Object.fromEntries(ids));
}

/** Every tab of ours exists, bears its name in the workbook's language, and is hidden if it is for the add-on alone. */
function ensureTabs({ book, vocabulary }: Desk, changes: Repairs): { book: Book; inserted: ReadonlySet<SheetKey> } {
  const { language } = vocabulary;
  const begun = tabsBegun(book);
  const tabs: Partial<Record<SheetKey, Tab>> = { ...book.tabs };
  const inserted = new Set<SheetKey>();
  sheets.forEach((sheet, index) => {
    const present = tabs[sheet.key];
    const name = sheetLabels[sheet.key][language];
    if (present === undefined) {
      changes.begin({ tab: sheet.key, part: 'made' });
      tabs[sheet.key] = newTab(sheet, name, index);
      inserted.add(sheet.key);
    } else if (begun.includes(sheet.key)) tabs[sheet.key] = shaped(sheet, present);
    else tabs[sheet.key] = repairedTab(present, { name, hidden: sheet.hidden, changes });
  });
  if (inserted.size > 0) book.properties.put('tabs', tabIds(tabs));
  return { book: { ...book, tabs }, inserted };
}

/** Today needs room for reasons, the analysis for factors, the Guide for sentences; set-up has few calls to spare. */
const reportWidths: Readonly<Partial<Record<SheetKey, ReportWidths>>> = {
  today: todayWidths,
  analysis: {
    columns: 15,
    usual: 110,
    own: [
      [1, 1, 270],
      [6, 3, 200],
    ],
  },
  guide: { columns: 3, own: [[2, 1, 560]] },
};

/** A new file's own empty tab becomes the first of ours. */
function newTab(sheet: (typeof sheets)[number], name: string, index: number): Tab {
  const { key, minColumns, rows } = sheet;
  const blank = index === 0 ? takeBlankTab(key, name) : undefined;
  const growth = rows === 'log' ? 'narrow' : 'free';
  return shaped(sheet, blank ?? insertTab(key, { name, index, columns: minColumns, growth }));
}

/** A tab of ours as it begins: out of sight if it is for the add-on alone, its columns wide enough. */
function shaped({ key, hidden }: (typeof sheets)[number], tab: Tab): Tab {
  if (hidden) hideTab(tab);
  const widths = reportWidths[key];
  if (widths !== undefined) setReportWidths(tab, widths);
  return tab;
}

/** Tabs that a set-up under way makes itself. */
function tabsBegun(book: Book): readonly SheetKey[] {
  const pending = pendingOf(book);
  return pending?.step === 'setUp' ? pending.made : [];
}

function repairedTab(
  present: Tab,
  wanted: { readonly name: string; readonly hidden: boolean; readonly changes: Repairs },
): Tab {
  const begin = (note: Omit<RepairNote, 'tab'>) => wanted.changes.begin({ tab: present.key, ...note });
  const tab = isNamedByUs(present)
    ? renameTab(present, wanted.name, () => begin({ part: 'name', was: [[present.name, wanted.name]] }))
    : present;
  if (wanted.hidden) hideTab(tab, () => begin({ part: 'hidden', was: [0] }));
  return tab;
}

/** A tab that a team named itself keeps its name. */
function isNamedByUs({ key, name }: Tab): boolean {
  return languages.some((language) => sheetLabels[key][language] === name);
}

function headerOf(labels: Readonly<Record<string, Label>>, language: Language): Pick<LogLayout, 'headers' | 'names'> {
  const all = Object.values(labels);
  return { headers: all.map((label) => label[language]), names: all.flatMap((label) => Object.values(label)) };
}

function buildLogs({ book, vocabulary, inserted, changes }: Site): void {
  const { language } = vocabulary;
  const logs: readonly ({ readonly key: 'history' | 'review' | 'memory' } & LogLayout)[] = [
    { key: 'history', ...headerOf(historyLabels, language), hiddenFrom: 12 },
    { key: 'review', ...headerOf(reviewLabels, language), hiddenFrom: 8 },
    { key: 'memory', headers: ['key', 'value'], names: ['key', 'value'] },
  ];
  for (const { key, ...layout } of logs) {
    const tab = tabIn(book, key);
    if (inserted.has(key)) buildLog(tab, layout);
    else repairLog(tab, layout, () => changes.begin({ tab: key, part: 'headers' }));
  }
}

/** Settings are protected: whoever may not edit them leaves them as they are. */
function buildSettings({ book, settings, vocabulary, inserted, changes, options }: Site): void {
  const { language } = vocabulary;
  const tab = tabIn(book, 'settings');
  const grid = settingsGrid(settings, language);
  const isNew = inserted.has('settings');
  if (!isNew && !mayWrite(tab)) return;
  const isRight = () => isSettingsIntact(readSettingsCells(book, tab), grid) && hasChoices(tab);
  if (!isNew && options.settingsTab === 'repair' && (isRight() || !changes.begin({ tab: 'settings', part: 'content' })))
    return;
  writeSettingsTab(tab, grid, settingsLook(settings, language));
}

function buildGuide({ book, settings, vocabulary, inserted, changes }: Site): void {
  const tab = tabIn(book, 'guide');
  const cells = guideCells(settings, vocabulary);
  const owned = { row: 1, column: 1, rows: cells.length, columns: guideWidth };
  const wanted = cells.map((line) =>
    Array.from({ length: guideWidth }, (_, index) => String(line[index]?.value ?? '')),
  );
  const isNew = inserted.has('guide');
  if (!isNew && JSON.stringify(shownTexts(tab, owned)) === JSON.stringify(wanted)) return;
  if (changes.begin({ tab: 'guide', part: 'content' })) writeReport(tab, { cells, owned });
}
