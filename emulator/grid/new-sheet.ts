import type { Sheet } from '../model';

/** An empty tab with Google's default grid of 1000 × 26. */
export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
    metadata: [],
    filter: null,
    typedColumns: new Set(),
  };
}
