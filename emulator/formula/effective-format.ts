import type { Cell } from '../model';
import { localeRules } from '../values/locale-rules';
import type { Node } from './node';
import { parseFormula } from './parse-formula';

const DAY_FUNCTIONS: ReadonlySet<string> = new Set(['TODAY', 'DATE', 'DATEVALUE', 'WORKDAY', 'EDATE', 'EOMONTH']);

function isCallOf(node: Node, names: ReadonlySet<string>): boolean {
  return node.type === 'call' && names.has(node.name);
}

const MOMENT: ReadonlySet<string> = new Set(['NOW']);

/** The format a cell shows its value in: its own, else the date format an automatic formula such as =TODAY() takes. */
export function effectiveFormat(cell: Cell, locale: string): string | undefined {
  if (cell.format !== undefined || cell.formula === undefined) return cell.format;
  const node = parseFormula(cell.formula);
  if (isCallOf(node, DAY_FUNCTIONS)) return localeRules(locale).date;
  return isCallOf(node, MOMENT) ? localeRules(locale).dateTime : undefined;
}
