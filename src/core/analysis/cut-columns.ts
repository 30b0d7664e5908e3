import type { Cell } from '../schema/row';
import type { ColumnSource } from './analysis-input';

/** Rows whose cells fit into the processor's cache together: many times faster than one column after the other. */
const BLOCK = 128;

/** The cells of a table as it was read, and at which place of a row each column stands. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly at: Readonly<Record<string, number>>;
}

/** Columns cut from rows: all of a group when the first of it is asked for, any other by itself. */
export function cutColumns(grid: Grid, groups: readonly (readonly string[])[]): ColumnSource {
  const known = new Map<string, readonly Cell[]>();
  return (key) => {
    if (grid.at[key] === undefined) return undefined;
    const group = groups.find((keys) => keys.includes(key)) ?? [key];
    if (!known.has(key))
      cut(
        grid,
        group.filter((one) => grid.at[one] !== undefined),
        known,
      );
    return known.get(key);
  };
}

function cut({ rows, at }: Grid, keys: readonly string[], into: Map<string, readonly Cell[]>): void {
  const columns = keys.map((key) => ({ place: at[key] ?? -1, cells: new Array<Cell>(rows.length) }));
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(rows.length, from + BLOCK);
    for (const { place, cells } of columns)
      for (let row = from; row < to; row += 1) cells[row] = rows[row]?.[place] ?? '';
  }
  keys.forEach((key, index) => {
    into.set(key, columns[index]?.cells ?? []);
  });
}

/** The columns that a refresh reads, those together that are mostly asked for together. */
export const columnsToCut: Readonly<Record<'leads' | 'followUps', readonly (readonly string[])[]>> = {
  leads: [
    ['leadId', 'customerName', 'source', 'stage', 'registeredOn', 'closedOn', 'closeReason'],
    [
      ...['grade', 'owner', 'industry', 'region', 'companySize', 'product'],
      ...['nextContactOn', 'amount', 'repeatOrders', 'satisfaction'],
    ],
    ['phone', 'email', 'wechat', 'budget', 'decisionCycle', 'need', 'urgency', 'feedback'],
  ],
  followUps: [['leadId', 'contactedAt']],
};
