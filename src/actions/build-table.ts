import { columnLabel } from '../core/i18n/column-label';
import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { inOneLine } from '../core/i18n/repair-words';
import type { SheetKey, TableKey } from '../core/schema/sheets';
import { tableColumns } from '../core/schema/table-columns';
import { columnLikeness } from '../core/setup/column-likeness';
import { type ColumnLayout, type LayoutFacts, needsHeldValues, tableLayout } from '../core/setup/layout';
import { isPlain, type Placement, placeColumns, type Standing } from '../core/setup/place-columns';
import type { Repairs } from '../core/setup/repairs';
import { countValues } from '../core/setup/value-uses';
import { type Tab, tabIn } from '../host/book';
import { markedColumns } from '../host/column-marks';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { headerTexts } from '../host/report-tab';
import { readGrid } from '../host/table';
import { type LaidOut, layOut } from '../host/table-layout';
import { putHeaderBack } from './put-header-back';

/** What building a table depends upon beside the desk. */
interface Site extends Desk {
  readonly inserted: ReadonlySet<SheetKey>;
  readonly made: ReadonlySet<SheetKey>;
  readonly changes: Repairs;
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
  const isNew = site.inserted.has(table);
  const marked = isNew ? {} : markedColumns(tab);
  const begun = begunColumns(site, table);
  const standing = isNew ? blank : standingOf(site, table, { ...marked, ...placesOf(begun, tab) });
  const placed = placeColumns(table, layout, standing);
  const place = leads?.at['leadId'];
  const done = layOut(book, tab, {
    ...placed,
    layout,
    marked,
    headers: standing.headers,
    strict: settings.values.strict === 'yes',
    begin: (part, was) => site.changes.begin({ tab: table, part, ...(was && { was }) }),
    retract: (part) => site.changes.retract({ tab: table, part }),
    ...(place === undefined ? {} : { leadIds: { tab: tabIn(book, 'leads'), place } }),
  });
  if (!site.made.has(table)) for (const text of twinTexts(site, table, { placed, standing })) site.changes.say(text);
  const headers = headersNow(table, layout, { placed, standing, done });
  return { headers, at: done.at, added: [...done.added, ...Object.keys(begun)], advice: adviceOn(site, table, done) };
}

/** Headers of columns that a run which died was about to add, by their key: they are ours, and may still be blank. */
function begunColumns({ changes }: Site, table: TableKey): Readonly<Record<string, string>> {
  const note = changes.notes().find(({ tab, part }) => tab === table && part === 'columns');
  return Object.fromEntries((note?.was ?? []) as [column: string, header: string][]);
}

function placesOf(begun: Readonly<Record<string, string>>, tab: Tab): Record<string, number> {
  const columns = Object.entries(begun);
  const headers = columns.length === 0 ? [] : headerTexts(tab);
  const placed = columns.map(([key, header]) => [key, headers.indexOf(header)] as const);
  return Object.fromEntries(placed.filter(([, place]) => place >= 0));
}

const blank: Standing = { headers: [], marked: {}, lastSeen: {} };

/** What is known of a table's columns; the cells are read only where headers and marks leave a doubt. */
function standingOf(site: Site, table: TableKey, marked: Standing['marked']): Standing {
  const { book, settings, vocabulary, made } = site;
  const tab = tabIn(book, table);
  const lastSeen = settings.headers[table];
  const found = { headers: headerTexts(tab), marked, lastSeen };
  const isFirst = Object.keys(lastSeen).length === 0;
  if (isFirst || made.has('memory') || isPlain(table, found)) return found;
  const memory = readMemoryTab(book).rows;
  const moved = putHeaderBack(site, table, { lastSeen, memory });
  const headers = moved ? headerTexts(tab) : found.headers;
  const context = { vocabulary, today: book.today };
  const likeness = columnLikeness(table, { grid: readGrid(book, tab).slice(1), memory, context });
  return { ...found, headers, likeness };
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

function twinTexts(
  { book, vocabulary: { language } }: Site,
  table: TableKey,
  { placed, standing }: Omit<Outcome, 'done'>,
): string[] {
  const tab = tabIn(book, table).name;
  return placed.twins.map(({ place, header }) =>
    fill(healWords.twin[language], { tab, header: standing.headers[place] ?? '', name: header }),
  );
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
