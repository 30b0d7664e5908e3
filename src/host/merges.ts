import { asFarAsItReaches } from './as-far-as-it-reaches';
import type { Tab } from './book';
import { sheetOf } from './google';

/** Merged cells of a tab: their name and the rows they cover. */
export interface MergedBlock {
  readonly a1: string;
  readonly row: number;
  readonly rows: number;
}

/** Every merge that reaches below the header, or hides a header (one read). */
export function mergedBlocks(tab: Tab): MergedBlock[] {
  const sheet = sheetOf(tab);
  const ranges = asFarAsItReaches(sheet, ({ rows, columns }) => sheet.getRange(1, 1, rows, columns).getMergedRanges());
  return ranges.map((range) => ({ a1: range.getA1Notation(), row: range.getRow(), rows: range.getNumRows() }));
}

/** Takes merges apart; what they hid stays blank. */
export function breakApart(tab: Tab, blocks: readonly MergedBlock[]): void {
  const sheet = sheetOf(tab);
  for (const { a1 } of blocks) sheet.getRange(a1).breakApart();
}
