import type { Cell } from '../../schema/row';
import type { ColumnSource } from '../analysis-input';
import type { Reading } from './read-together';
import { textOf } from './text-of';

const TOTAL = /^(合计|合計|总计|總計|小计|小計|(grand |sub)?total|sum)[:：]?$/i;
/** How a total's name begins: most texts need not be looked at any further. */
const BEGINS = new Set('合总總小gGsStT');
const CHANNELS = ['phone', 'email', 'wechat'] as const;

/** The rows that are leads, by position, with the id of each. */
export interface LeadRows {
  readonly rows: Int32Array;
  readonly ids: readonly string[];
}

/**
 * Finds the rows that are leads. An id is enough, since only leads get one and a lead whose person was erased
 * keeps its figures; total rows are none, whatever else stands in them.
 */
export function readLeadRows(leads: ColumnSource, rows: Int32Array): Reading<LeadRows> {
  const ids: string[] = [];
  const [idCells, names] = [leads('leadId'), leads('customerName')];
  const channels = CHANNELS.map(leads);
  const isLead = (row: number, id: string) => {
    const name = names(row);
    if (isTotal(id) || isTotal(textOf(name))) return false;
    return id !== '' || isText(name) || channels.some((cells) => textOf(cells(row)) !== '');
  };
  return {
    read(from, to) {
      for (let row = from; row < to; row += 1) {
        const id = textOf(idCells(row));
        if (isLead(row, id)) rows[ids.push(id) - 1] = row;
      }
    },
    column: () => ({ rows: rows.subarray(0, ids.length), ids }),
  };
}

function isTotal(text: string): boolean {
  return BEGINS.has(text.charAt(0)) && TOTAL.test(text);
}

/** A number where a name should stand is a formula's count, not a customer. */
function isText(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}
