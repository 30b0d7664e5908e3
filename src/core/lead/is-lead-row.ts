import type { Cell, Row } from '../schema/row';
import { compareText, keptText } from '../text';

type Cells = Row<string>['cells'];

const CHANNELS = ['phone', 'email', 'wechat'] as const;
const IDENTITY = ['customerName', ...CHANNELS] as const;
/** Where the word of a total row may stand. */
const TITLES = ['leadId', 'customerName'] as const;
const TOTAL = /^(?:合计|总计|小计|共计|汇总|合計|總計|小計|共計|彙總|(?:grand |sub-?)?total|sum)\s*[:：]?$/;

/** Whether somebody typed who the customer is: a name, phone, e-mail or WeChat; formulas and total rows do not count. */
export function isLeadRow(cells: Cells, formulas?: ReadonlySet<string>): boolean {
  return !isTotalRow(cells, formulas) && IDENTITY.some((column) => isTyped(cells[column]) && !formulas?.has(column));
}

/** Whether a row sums up the others (合计, Total): the word stands where a customer or an ID would, and no channel was typed. */
export function isTotalRow(cells: Cells, formulas?: ReadonlySet<string>): boolean {
  if (!TITLES.some((column) => isTotal(cells[column]))) return false;
  return !CHANNELS.some((column) => isTyped(cells[column]) && !formulas?.has(column));
}

/** Whether a cell holds a text or a number. */
export function isTyped(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && keptText(cell) !== '');
}

function isTotal(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && TOTAL.test(compareText(cell));
}
