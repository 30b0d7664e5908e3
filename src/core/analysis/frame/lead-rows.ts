import type { Cell } from '../../schema/row';
import type { ColumnSource } from '../analysis-input';
import type { Reading } from './read-together';
import { textOf } from './text-of';

const TOTAL = /^(合计|合計|总计|總計|小计|小計|(grand |sub)?total|sum)[:：]?$/i;
/** How a total's name begins: most texts need not be looked at any further. */
const BEGINS = new Set('合总總小gGsStT');
const CHANNELS = ['phone', 'email', 'wechat'] as const;

/**
 * Positions of the rows that are leads. An id is enough, since only leads get one and a lead whose person was erased
 * keeps its figures; total rows are none, whatever else stands in them.
 */
export function readLeadRows(leads: ColumnSource, rows: Int32Array): Reading<Int32Array> {
  const [ids, names] = [leads('leadId'), leads('customerName')];
  const channels = CHANNELS.map(leads);
  let count = 0;
  const isLead = (row: number) => {
    const id = textOf(ids(row));
    const name = names(row);
    if (isTotal(id) || isTotal(textOf(name))) return false;
    return id !== '' || isText(name) || channels.some((cells) => textOf(cells(row)) !== '');
  };
  return {
    read(from, to) {
      for (let row = from; row < to; row += 1) {
        if (!isLead(row)) continue;
        rows[count] = row;
        count += 1;
      }
    },
    column: () => rows.subarray(0, count),
  };
}

function isTotal(text: string): boolean {
  return BEGINS.has(text.charAt(0)) && TOTAL.test(text);
}

/** A number where a name should stand is a formula's count, not a customer. */
function isText(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}
