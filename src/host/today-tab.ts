import type { Report, ReportCell, ReportStyle } from '../core/analysis/report';
import type { TodayRow } from '../core/reminder/today';
import { isMoment } from '../core/schema/row';
import type { Tab } from './book';
import { writeReport } from './report-tab';

/** Pixels of the nine columns. */
export const todayWidths = [120, 36, 170, 140, 320, 100, 70, 100, 80];

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
  const owned = { row: 1, column: 1, rows: cells.length, columns: todayWidths.length };
  writeReport(tab, { cells, owned } satisfies Pick<Report, 'cells' | 'owned'>);
}

function reportCell({ value, formula }: TodayRow['cells'][number], style: ReportStyle): ReportCell {
  if (formula !== undefined) return { value: formula, format: 'General', style };
  if (isMoment(value)) return { value: value.serial, format: 'yyyy-mm-dd', style };
  return { value: typeof value === 'boolean' ? String(value) : value, style };
}
