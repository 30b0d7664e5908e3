import type { RowsView } from '../../core/access/protocol';
import { buildReport } from '../../core/analysis/build-report';
import { reviewMonth } from '../../core/analysis/review/review-month';
import { type BehindRow, behindRows } from '../../core/analysis/rows/behind-rows';
import { type Figure, figureAt } from '../../core/analysis/rows/figure-at';
import { isPrinted } from '../../core/analysis/rows/is-printed';
import { rowsGrid } from '../../core/analysis/rows/rows-grid';
import { analysisText } from '../../core/i18n/analysis-words';
import { messages } from '../../core/i18n/message-words';
import { columnLetters } from '../../core/schema/column-letters';
import { tabIn } from '../../host/book';
import { heldCells, shownTexts } from '../../host/report-tab';
import { writeRowsTab } from '../../host/rows-tab';
import { openTable } from '../../host/table';
import { selection } from '../../host/ui';
import { analysisInput, wholeInput } from '../analysis-input';
import { Refused, type Session } from './session';

/** Leads that the sidebar lists; the Rows tab holds all. */
const MOST = 200;

/** The leads behind the selected figure of the analysis; null where the selection is no figure that has any. */
export function rowsBehind(session: Session): RowsView | null {
  const found = selectedFigure(session);
  return found === undefined ? null : viewOf(session, found);
}

/** The same on a tab of its own, with a link to every row. */
export function rowsTab(session: Session): RowsView | null {
  const found = selectedFigure(session);
  if (found === undefined) return null;
  return { ...viewOf(session, found), tab: laidOut(session, found) };
}

/** The leads behind a line of the monthly review, worked out anew from the rows as they stand. */
export function reviewRows(session: Session, { figure: opens }: { readonly figure: string }): RowsView {
  const { desk, reader } = session;
  const input = wholeInput(desk);
  const review = reviewMonth(input);
  const behind = review.behind(opens);
  if (behind === undefined) throw new Refused([{ code: 'figuresMoved', text: messages.figuresMoved[reader.language] }]);
  const { title, parts } = review.in(reader);
  const row = parts.flatMap(({ rows }) => rows).find((one) => one.opens === opens);
  const [name = '', shown = ''] = row?.cells ?? [];
  const figure = { names: [title, name], behind, isShare: behind.of !== undefined };
  const found = { figure, rows: behindRows(input, review.places, behind), shown };
  return { ...viewOf(session, found), tab: laidOut(session, found) };
}

/** Lays the rows out on the Rows tab; its name. */
function laidOut(session: Session, found: Found): string {
  const { book, settings, vocabulary } = session.desk;
  const leads = tabIn(book, 'leads');
  const at = openTable(book, 'leads', settings).columns.at['leadId'] ?? 0;
  const grid = rowsGrid(found.rows, {
    ...found.figure,
    ...{ shown: found.shown, computedAt: book.now.replace('T', ' '), vocabulary },
    leadsTab: { name: leads.name, gid: leads.sheetId, idColumn: columnLetters(at + 1) },
  });
  return writeRowsTab(book, analysisText('rowsTab', vocabulary.language), grid);
}

interface Found {
  readonly figure: Pick<Figure, 'behind' | 'isShare'> & { readonly names: readonly string[] };
  readonly rows: readonly BehindRow[];
  readonly shown: string;
}

/** Computed anew from the rows as they stand: where the tab shows anything else by now, it must be refreshed first. */
function selectedFigure({ desk, reader }: Session): Found | undefined {
  const { book } = desk;
  const { sheetId, row, column } = selection();
  if (book.tabs.analysis?.sheetId !== sheetId) return undefined;
  const tab = tabIn(book, 'analysis');
  const input = analysisInput(desk);
  const report = buildReport(input);
  const place = { row, column, rows: 1, columns: 1 };
  const figure = figureAt(report, place);
  const cells = figure?.cells ?? report.cells.slice(row - 1, row);
  const area = { row: figure?.from ?? row, column: 1, rows: cells.length, columns: report.owned.columns };
  if (column > area.columns) return undefined;
  if (!isPrinted(cells, heldCells(book, tab, area))) {
    throw new Refused([{ code: 'figuresMoved', text: messages.figuresMoved[reader.language] }]);
  }
  if (figure === undefined) return undefined;
  const [[shown = ''] = []] = shownTexts(tab, place);
  return { figure, rows: behindRows(input, report.places, figure.behind), shown };
}

function viewOf({ reader }: Session, { figure, rows, shown }: Found): RowsView {
  const say = (word: 'rowsCount' | 'rowsOfShare') =>
    analysisText(word, reader.language, { n: figure.behind.leads.length, of: rows.length });
  return {
    title: figure.names.filter(Boolean).join(' · '),
    shown,
    text: say(figure.isShare ? 'rowsOfShare' : 'rowsCount'),
    lines: rows.slice(0, MOST).map(lineOf),
    more: Math.max(0, rows.length - MOST),
  };
}

function lineOf({ leadId, texts, isCounted }: BehindRow): RowsView['lines'][number] {
  const { customerName, stage, owner, registeredOn } = texts;
  return { leadId, customer: customerName, text: [stage, owner, registeredOn].filter(Boolean).join(' · '), isCounted };
}
