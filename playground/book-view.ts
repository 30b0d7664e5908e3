import { rowHeights, widthOf } from '../emulator/grid/row-heights';
import type { Execution } from '../emulator/kernel/execution';
import type { MenuItem } from '../emulator/kernel/screen';
import type { Mail } from '../emulator/kernel/service-host';
import type { Sheet } from '../emulator/model';
import { isHiddenByFilter } from '../emulator/spreadsheet/hidden-rows';
import { chartViews } from './chart-view';
import { momentAt } from './moment';
import type { OpenBook } from './open-leadbook';
import type { ActionView, BookView, MailView, MenuView, SelectionView, TabView } from './protocol';
import { figuresOf } from './run-action';

function tabView(book: OpenBook, sheet: Sheet): TabView {
  const { id, name, tabColor, rowCount, columnCount, frozenRows, frozenColumns, hiddenGridlines } = sheet;
  const moment = { workbook: book.file.workbook, now: book.world.now() };
  return {
    id,
    name,
    ...(tabColor === undefined ? {} : { color: tabColor }),
    rows: rowCount,
    columns: columnCount,
    frozenRows,
    frozenColumns,
    widths: Array.from({ length: columnCount }, (_, index) => widthOf(sheet, index + 1)),
    heights: rowHeights(sheet, (row) => isHiddenByFilter(sheet, row, moment)),
    gridlines: hiddenGridlines !== true,
    charts: chartViews(book, sheet),
  };
}

function menuView({ label, functionName, items, separator }: MenuItem): MenuView {
  return {
    label,
    ...(functionName === undefined ? {} : { run: functionName }),
    ...(items === undefined ? {} : { items: items.map(menuView) }),
    ...(separator === undefined ? {} : { separator }),
  };
}

function mailView(mail: Mail, index: number, zone: string): MailView {
  const { to, subject, body, htmlBody, at } = mail;
  const shown = { to: to.join(', '), subject, at: momentAt(at, zone).replace('T', ' '), text: body };
  return { number: index + 1, ...shown, hasHtml: htmlBody !== undefined };
}

function selectionView({ desk }: OpenBook): SelectionView {
  const { sheetId, area } = desk.selection;
  return { tab: sheetId, ...area };
}

/** Runs as the status line tells them: the longest first. */
function actionViews(executions: readonly Execution[]): ActionView[] {
  return executions.map(figuresOf).sort((one, other) => other.seconds - one.seconds);
}

export interface Progress {
  readonly version: number;
  readonly sidebarNumber: number;
  readonly last: readonly Execution[];
}

/** The workbook without its cells, as the page draws it. */
export function bookView(book: OpenBook, { version, sidebarNumber, last }: Progress): BookView {
  const { world, file, desk } = book;
  const { timeZone, sheets, name } = file.workbook;
  const page = desk.scene.screen.sidebarPage;
  return {
    version,
    name,
    tabs: sheets.filter(({ hidden }) => !hidden).map((sheet) => tabView(book, sheet)),
    menu: desk.menu().map(menuView),
    selection: selectionView(book),
    now: momentAt(world.now(), timeZone),
    zone: timeZone,
    mails: world.outbox.map((mail, index) => mailView(mail, index, timeZone)),
    last: actionViews(last),
    sidebar: page === null ? null : { title: page.title, number: sidebarNumber },
  };
}
