import type { Column } from '../schema/column';
import { isFreeText } from '../schema/formats';
import { type Cell, isMoment, sameCell } from '../schema/row';

/**
 * Whether a column of words gets a text of which a sheet would make a number, a date, a time or a truth value, such as
 * '001', '3-5' or '上午9:00', unless its cell has the format of a text; what slips through shows at read-back.
 */
export function needsTextFormat(column: Column, cell: Cell): boolean {
  const isWord = isFreeText(column) || column.type === 'list' || column.type === 'member';
  return isWord && column.key !== 'reminder' && typeof cell === 'string' && turns(cell);
}

function turns(text: string): boolean {
  return /^[\s\p{P}\p{S}]*\p{N}|^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}\W?\d|^\s*[上下]午\s*\d/iu.test(text);
}

/** A text came back as a number, a date or a truth value. */
export function isTurned(meant: Cell, now: Cell): boolean {
  return typeof meant === 'string' && meant !== '' && typeof now !== 'string';
}

/** Whether a cell shows what was written: a date without its format is a bare number, a text may have become one. */
export function showsAsWritten(now: Cell, written: Cell): boolean {
  return sameCell(now, written) || (isMoment(written) && now === written.serial) || isTurned(written, now);
}
