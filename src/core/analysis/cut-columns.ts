import type { Cell } from '../schema/row';
import type { ColumnSource } from './analysis-input';

/** Rows whose cells fit into the processor's cache together: many times faster than one column after the other. */
const BLOCK = 128;

/** The cells of a table as it was read, and at which place of a row each column stands. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly at: Readonly<Record<string, number>>;
}

/** Columns cut from rows: those named together when the first is asked for, any other by itself. */
export function cutColumns(grid: Grid, together: readonly string[]): ColumnSource {
  const known = new Map<string, readonly Cell[]>();
  const named = together.filter((key) => grid.at[key] !== undefined);
  return (key) => {
    if (grid.at[key] === undefined) return undefined;
    if (!known.has(key)) cut(grid, named.includes(key) ? named : [key], known);
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

/** The columns that a refresh reads. */
export const columnsToCut = {
  leads: [
    ...([
      'leadId',
      'customerName',
      'phone',
      'email',
      'wechat',
      'source',
      'grade',
      'owner',
      'stage',
      'industry',
    ] as const),
    ...(['region', 'companySize', 'product', 'registeredOn', 'closedOn', 'nextContactOn', 'amount'] as const),
    ...([
      'repeatOrders',
      'satisfaction',
      'closeReason',
      'feedback',
      'budget',
      'decisionCycle',
      'need',
      'urgency',
    ] as const),
  ],
  followUps: ['leadId', 'contactedAt', 'feedback'],
} as const;
