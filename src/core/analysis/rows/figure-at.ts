import type { Behind, Report, ReportCell } from '../report';

/** A figure of the report that can open its leads. */
export interface Figure {
  /** Title of its block, label of its row, header of its column. */
  readonly names: readonly [string, string, string];
  readonly behind: Behind;
  /** Number in percents, where the figure is a share. */
  readonly isShare: boolean;
  /** Rows of its block from the header on: what must stand on the tab for the figure to be the one that is shown. */
  readonly from: number;
  readonly cells: readonly (readonly ReportCell[])[];
}

/** The figure in a cell of the report (counted from 1); undefined where none stands that counts leads. */
export function figureAt(
  { cells, blocks }: Report,
  { row, column }: { readonly row: number; readonly column: number },
): Figure | undefined {
  const block = blocks.find((one) => row >= one.row && row < one.row + one.rows);
  const behind = cells[row - 1]?.[column - 1]?.behind?.();
  if (block === undefined || behind === undefined) return undefined;
  const at = (line: number, place: number) => String(cells[line - 1]?.[place - 1]?.value ?? '');
  return {
    names: [at(block.row, 1), at(row, 1), at(block.header, column)],
    behind,
    isShare: behind.of !== undefined,
    from: block.header,
    cells: cells.slice(block.header - 1, block.row - 1 + block.rows),
  };
}
