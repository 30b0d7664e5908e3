import { columnLabel } from '../core/i18n/column-label';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { inOneLine, type Repair, repairText } from '../core/i18n/repair-words';
import type { SheetKey, TableKey } from '../core/schema/sheets';
import { tableColumns } from '../core/schema/table-columns';
import { columnLikeness } from '../core/setup/column-likeness';
import { type ColumnLayout, type LayoutFacts, needsHeldValues, tableLayout } from '../core/setup/layout';
import { isPlain, type Placement, placeColumns, type Standing } from '../core/setup/place-columns';
import { countValues } from '../core/setup/value-uses';
import { tabIn } from '../host/book';
import { markedColumns } from '../host/column-marks';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { headerTexts } from '../host/report-tab';
import { readGrid } from '../host/table';
import { type LaidOut, layOut } from '../host/table-layout';
import type { RepairJournal } from './build-workbook';
import { putHeaderBack } from './put-header-back';

/** What building a table depends upon beside the desk. */
interface Site extends Desk {
  readonly inserted: ReadonlySet<SheetKey>;
  readonly made: ReadonlySet<SheetKey>;
  readonly changes: string[];
  readonly options: { readonly journal?: RepairJournal };
}

/** A table as it was laid out. */
export interface BuiltTable {
  /** Headers as they stand, by column key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly at: Readonly<Record<string, number>>;
  readonly added: readonly string[];
  /** What a person has to know, and would be told by every further run: nothing was put right. */
  readonly advice: readonly string[];
}

/** Lays one table out: finds its header and columns, builds what is missing, puts right what is damaged. */
export function buildTable(site: Site, table: TableKey, leads?: BuiltTable): BuiltTable {
  const { book, settings, vocabulary } = site;
  const tab = tabIn(book, table);
  const layout = tableLayout(table, { settings, vocabulary, ...heldValues(site) });
  const { standing, moved } = site.inserted.has(table) ? blank : standingOf(site, table);
  const placed = placeColumns(table, layout, standing);
  const place = leads?.at['leadId'];
  const begun = site.options.journal?.begun(table) ?? [];
  const done = layOut(book, tab, {
    ...placed,
    layout,
    marked: standing.marked,
    strict: settings.values.strict === 'yes',
    begin: (repair) => site.options.journal?.begin(table, repair),
    ...(place === undefined ? {} : { leadIds: { tab: tabIn(book, 'leads'), place } }),
  });
  if (!site.made.has(table)) site.changes.push(...changesOf(site, table, { done, placed, standing, moved, begun }));
  const headers = headersNow(table, layout, { placed, standing, done });
  return { headers, at: done.at, added: done.added, advice: adviceOn(site, table, done) };
}

interface Found {
  readonly standing: Standing;
  /** The header row had to be fetched back. */
  readonly moved: boolean;
}

const blank: Found = { standing: { headers: [], marked: {}, lastSeen: {} }, moved: false };

/** What is known of a table's columns; the cells are read only where headers and marks leave a doubt. */
function standingOf(site: Site, table: TableKey): Found {
  const { book, settings, vocabulary, made } = site;
  const tab = tabIn(book, table);
  const lastSeen = settings.headers[table];
  const found = { headers: headerTexts(tab), marked: markedColumns(tab), lastSeen };
  const isFirst = Object.keys(lastSeen).length === 0;
  if (isFirst || made.has('memory') || isPlain(table, found)) return { standing: found, moved: false };
  const memory = readMemoryTab(book).rows;
  const moved = putHeaderBack(book, table, { lastSeen, memory });
  const headers = moved ? headerTexts(tab) : found.headers;
  const context = { vocabulary, today: book.today };
  const likeness = columnLikeness(table, { grid: readGrid(book, tab).slice(1), memory, context });
  return { standing: { ...found, headers, likeness }, moved };
}

/** Read only where it matters. */
function heldValues({ book, settings, made }: Site): Pick<LayoutFacts, 'held'> {
  return needsHeldValues(settings) && !made.has('memory') ? { held: countValues(readMemoryTab(book).rows) } : {};
}

interface Outcome {
  readonly placed: Placement;
  readonly standing: Standing;
  readonly done: LaidOut;
}

function headersNow(
  table: TableKey,
  layout: readonly ColumnLayout[],
  { placed, standing, done }: Outcome,
): Record<string, string> {
  const wanted = Object.fromEntries(layout.map(({ key, header }) => [key, header]));
  const shown = (key: string, at: number) =>
    placed.at[key] === undefined ? (wanted[key] ?? '') : (placed.relabel[key] ?? standing.headers[at] ?? '');
  const entries = tableColumns[table].flatMap(({ key }) => {
    const at = done.at[key];
    return at === undefined ? [] : [[key, shown(key, at)]];
  });
  return Object.fromEntries(entries);
}

/** `begun`: what a run that died had begun to put right. */
function changesOf(
  { book, vocabulary }: Site,
  table: TableKey,
  { placed, standing, done, moved, begun }: Outcome & { readonly moved: boolean; readonly begun: readonly Repair[] },
): string[] {
  const { language } = vocabulary;
  const tab = tabIn(book, table).name;
  const repairs: Repair[] = [...new Set([...(moved ? (['headers'] as const) : []), ...begun, ...done.repairs])];
  const twins = placed.twins.map(({ place, header }) =>
    fill(healWords.twin[language], { tab, header: standing.headers[place] ?? '', name: header }),
  );
  return [...(repairs.length === 0 ? [] : [repairText(tab, repairs, language)]), ...twins];
}

/** Typed columns of a table stay as they are until a person takes their type away. */
function adviceOn({ book, vocabulary: { language } }: Site, table: TableKey, { refused }: LaidOut): string[] {
  if (refused.length === 0) return [];
  const columns = inOneLine(
    refused.map((key) => columnLabel(table, key, language)),
    language,
  );
  return [fill(messages.typedColumns[language], { tab: tabIn(book, table).name, columns })];
}
