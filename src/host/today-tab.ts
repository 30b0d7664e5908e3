import type { Report, ReportCell, ReportStyle } from '../core/analysis/report';
import type { TodayRow } from '../core/reminder/today';
import { isMoment } from '../core/schema/row';
import type { Tab } from './book';
import { type ReportWidths, writeReport } from './report-tab';

/** Columns of the Today tab; the fifth holds the reason, a whole sentence. */
const COLUMNS = 9;
export const todayWidths: ReportWidths = { columns: COLUMNS, own: [[5, 1, 340]] };

const styles: Readonly<Record<TodayRow['style'], ReportStyle>> = {
  title: 'title',
  note: 'note',
  owner: 'total',
  heading: 'sentence',
  header: 'header',
  line: 'cell',
  blank: 'cell',
};

/** Rewrites the Today tab. */
export function writeTodayTab(tab: Tab, rows: readonly TodayRow[]): void {
  const cells = rows.map((row) => row.cells.map((cell): ReportCell => reportCell(cell, styles[row.style])));
  const owned = { row: 1, column: 1, rows: cells.length, columns: COLUMNS };
  writeReport(tab, { cells, owned } satisfies Pick<Report, 'cells' | 'owned'>);
}

function reportCell({ value, formula }: TodayRow['cells'][number], style: ReportStyle): ReportCell {
  if (formula !== undefined) return { value: formula, format: 'General', style };
  if (isMoment(value)) return { value: value.serial, format: 'yyyy-mm-dd', style };
  return { value: typeof value === 'boolean' ? String(value) : value, style };
}
