import type { Cell } from '../../schema/row';

/** The plain text of a cell for ids and names; '' for what is neither text nor number. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return isTrimmed(cell) ? cell : cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** Whether a text surely has no blank at its ends. */
function isTrimmed(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
