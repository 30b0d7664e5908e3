/** The tabs of the workbook, in order. `rows`: `table` = one record per row, `report` = rewritten by the add-on, `log` = append only. */
export const sheets = [
  { key: 'leads', rows: 'table', protection: 'none', hidden: false, minColumns: 27 },
  { key: 'followUps', rows: 'table', protection: 'none', hidden: false, minColumns: 20 },
  { key: 'today', rows: 'report', protection: 'warning', hidden: false, minColumns: 9 },
  { key: 'analysis', rows: 'report', protection: 'warning', hidden: false, minColumns: 26 },
  { key: 'history', rows: 'log', protection: 'warning', hidden: false, minColumns: 15 },
  { key: 'settings', rows: 'report', protection: 'managers', hidden: false, minColumns: 14 },
  { key: 'review', rows: 'log', protection: 'warning', hidden: false, minColumns: 9 },
  { key: 'guide', rows: 'report', protection: 'warning', hidden: false, minColumns: 4 },
  { key: 'memory', rows: 'log', protection: 'none', hidden: true, minColumns: 2 },
] as const satisfies readonly Sheet[];

interface Sheet {
  readonly key: string;
  readonly rows: 'table' | 'report' | 'log';
  /** `managers` = only they can edit, `warning` = Sheets asks before an edit, `none` = free. */
  readonly protection: 'managers' | 'warning' | 'none';
  readonly hidden: boolean;
  /** Grid width at set-up: the 10 million cell limit counts empty cells too. */
  readonly minColumns: number;
}

export type SheetKey = (typeof sheets)[number]['key'];
/** The two tabs that people fill. */
export type TableKey = 'leads' | 'followUps';
