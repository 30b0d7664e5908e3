import { cellText } from '../schema/codec';
import type { Cell, Row } from '../schema/row';
import { compareText, keptText } from '../text';
import { hasValidChannel } from './has-valid-channel';

type Cells = Row<string>['cells'];

/** Columns that tell who the customer is. */
export const identityColumns = ['customerName', 'phone', 'email', 'wechat'] as const;
/** Where the word of a total row may stand. */
const TITLES = ['leadId', 'customerName'] as const;
const TOTAL = /^(?:合计|总计|小计|共计|汇总|合計|總計|小計|共計|彙總|(?:grand |sub-?)?total|sum)\s*[:：]?$/;

/** Whether somebody typed who the customer is: a name, phone, e-mail or WeChat; formulas and total rows do not count. */
export function isLeadRow(cells: Cells, formulas?: ReadonlySet<string>): boolean {
  return (
    !isTotalRow(cells, formulas) && identityColumns.some((column) => isTyped(cells[column]) && !formulas?.has(column))
  );
}

/** Whether a row sums up the others (合计, Total): the word stands where a customer or an ID would, and nobody can be reached. */
export function isTotalRow(cells: Cells, formulas?: ReadonlySet<string>): boolean {
  if (!TITLES.some((column) => isTotal(cells[column]))) return false;
  const typed = (column: string): string => {
    const cell = cells[column];
    return isTyped(cell) && !formulas?.has(column) ? cellText(cell) : '';
  };
  return !hasValidChannel({ phone: typed('phone'), email: typed('email'), wechat: typed('wechat') });
}

/** Whether a cell holds a text or a number. */
export function isTyped(cell: Cell | undefined): cell is string | number {
  return typeof cell === 'number' || (typeof cell === 'string' && keptText(cell) !== '');
}

function isTotal(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && TOTAL.test(compareText(cell));
}
