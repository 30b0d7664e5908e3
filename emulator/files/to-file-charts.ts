import type { SheetChart } from 'hucre/xlsx';
import { tallRows, USUAL_HEIGHT } from '../grid/row-heights';
import type { Chart, Sheet } from '../model';
import { chartOption } from './chart-option';

/** What Google draws when nothing is said. */
const DEFAULT_SIZE = { width: 600, height: 371 } as const;
export const DEFAULT_COLUMN_WIDTH = 100;

interface Axis {
  readonly sizes: ReadonlyMap<number, number>;
  readonly usual: number;
}

/** The row or column (0-based) that a length in pixels reaches, starting at a row or column (1-based). */
function reach(start: number, length: number, { sizes, usual }: Axis): number {
  let at = start;
  for (let left = length; left > 0; at++) left -= Math.max(sizes.get(at) ?? usual, 1);
  return at - 1;
}

const pixels = (value: unknown, usual: number): number => (Number(value) > 0 ? Number(value) : usual);

/** Where a chart stands. Its content is a part of its own, put in afterwards: see chart-xml.ts. */
export function chartFrame(chart: Chart, sheet: Sheet): SheetChart {
  const { row, column, offsetX, offsetY } = chart.anchor;
  const width = pixels(chartOption(chart, 'width'), DEFAULT_SIZE.width);
  const height = pixels(chartOption(chart, 'height'), DEFAULT_SIZE.height);
  const to = {
    row: reach(row, height + offsetY, { sizes: tallRows(sheet), usual: USUAL_HEIGHT }),
    col: reach(column, width + offsetX, { sizes: sheet.columnWidths, usual: DEFAULT_COLUMN_WIDTH }),
  };
  const title = String(chartOption(chart, 'title') ?? '');
  return {
    type: 'column',
    series: [{ values: 'A1' }],
    anchor: { from: { row: row - 1, col: column - 1 }, to },
    ...(title === '' ? {} : { altText: title }),
  };
}
