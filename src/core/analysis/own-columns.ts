import { cellText } from '../schema/codec';
import { isMoment } from '../schema/row';
import type { AnalysisInput, OwnCells } from './analysis-input';
import { type CodeColumn, codeBook } from './frame/code-column';
import type { Frame } from './frame/frame';
import { type Group, groupBy } from './group';

/** A column that the team added, with the leads of each of its values. */
export interface OwnColumn {
  readonly header: string;
  readonly groups: readonly Group[];
}

/** More values than these are no groups but notes or names. */
const MOST_VALUES = 8;
const FEWEST_VALUES = 2;
/** Leads that must say something. */
const FEWEST_FILLED = 20;
/** Columns that are shown, in the order of the tab. */
const MOST_COLUMNS = 6;

/** The team's own columns with few distinct values, the leads of the selection grouped by each. */
export function ownColumns(frame: Frame, registered: readonly number[], { own }: AnalysisInput): readonly OwnColumn[] {
  const found: OwnColumn[] = [];
  for (const cells of own?.() ?? []) {
    const column = found.length < MOST_COLUMNS ? codesOf(frame, cells) : undefined;
    if (column === undefined) continue;
    const groups = groupBy(frame, registered, { column, order: [] });
    const filled = groups.reduce((sum, { key, leads }) => sum + (key === '' ? 0 : leads.length), 0);
    if (filled >= FEWEST_FILLED) found.push({ header: cells.header, groups });
  }
  return found;
}

/** Undefined where the column holds dates, too many values, or one and the same. */
function codesOf({ rows, size }: Frame, { cells }: OwnCells): CodeColumn | undefined {
  const book = codeBook();
  const codes = new Uint16Array(size);
  for (let lead = 0; lead < size; lead += 1) {
    const cell = cells[rows[lead] ?? -1] ?? '';
    if (isMoment(cell)) return undefined;
    codes[lead] = book.code(cellText(cell).trim());
    if (book.keys.length > MOST_VALUES + 1) return undefined;
  }
  return book.keys.length > FEWEST_VALUES ? { codes, keys: book.keys } : undefined;
}
