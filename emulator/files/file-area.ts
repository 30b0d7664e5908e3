import { columnLetters } from '../grid/column-letters';
import { readReference } from '../grid/parse-a1';
import { toA1 } from '../grid/to-a1';
import type { Area } from '../model';
import { quoteTab } from './quote-tab';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Open ends become the border of the file's grid. */
function closed(area: Area): Area {
  return {
    ...area,
    rows: Math.min(area.rows, LAST_ROW - area.row + 1),
    columns: Math.min(area.columns, LAST_COLUMN - area.column + 1),
  };
}

/** Areas as a file names a set of cells: `B2:B9 D4`. */
export function toCellSet(areas: readonly Area[]): string {
  return areas.map((area) => toA1(closed(area))).join(' ');
}

/** The areas a set of cells names, closed at the border of the grid; a lost reference names none. */
export function fromCellSet(text: string): Area[] {
  const references = text.split(/\s+/).map((part) => readReference(part.replaceAll('$', '')));
  return references.flatMap((reference) => (reference === null ? [] : [closed(reference.area)]));
}

/** An area of a tab for formulas, charts and rules of other tabs: `'线索'!$B$2:$B$9`. */
export function absoluteReference(tabName: string, area: Area): string {
  const { row, column, rows, columns } = closed(area);
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r}`;
  const end = rows === 1 && columns === 1 ? '' : `:${corner(row + rows - 1, column + columns - 1)}`;
  return `${quoteTab(tabName)}!${corner(row, column)}${end}`;
}
