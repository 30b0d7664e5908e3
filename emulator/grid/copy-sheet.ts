import type { Sheet, Workbook } from '../model';

interface CopyIdentity {
  readonly id: number;
  readonly name: string;
}

/** A copy of a tab in the same workbook; charts, protections and metadata of the copy get ids of their own. */
export function copySheet(source: Sheet, identity: CopyIdentity, nextId: () => number): Sheet {
  return {
    ...source,
    ...identity,
    rows: source.rows.map((cells) => [...cells]),
    columnWidths: new Map(source.columnWidths),
    rowHeights: new Map(source.rowHeights),
    hiddenColumns: new Set(source.hiddenColumns),
    hiddenRows: new Set(source.hiddenRows),
    typedColumns: new Set(source.typedColumns),
    merges: [...source.merges],
    conditionalRules: [...source.conditionalRules],
    protections: source.protections.map((protection) => ({ ...protection, id: nextId() })),
    metadata: source.metadata.map((entry) => ({ ...entry, id: nextId() })),
    charts: source.charts.map((chart) => ({
      ...chart,
      id: nextId(),
      ranges: chart.ranges.map((range) => (range.sheetId === source.id ? { ...range, sheetId: identity.id } : range)),
    })),
    filter: source.filter && { ...source.filter, hiddenValues: new Map(source.filter.hiddenValues) },
  };
}

/** The first free of `Copy of X`, `Copy of X 2` … */
export function freeName(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  const first = `Copy of ${name}`;
  let free = first;
  for (let count = 2; taken.has(free); count += 1) free = `${first} ${count}`;
  return free;
}
