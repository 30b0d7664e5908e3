import type { Cell } from '../../schema/row';

/** The plain text of a cell for ids and names; '' for what is neither text nor number. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}
