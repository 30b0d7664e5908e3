import { renameInFormula } from '../formula/rewrite-formula';
import type { Cell, Sheet, Workbook } from '../model';

function renamed(cell: Cell | undefined, old: string, name: string): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  const formula = renameInFormula(cell.formula, old, name);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Gives a tab another name; formulas that name it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  for (const home of workbook.sheets)
    home.rows = home.rows.map((cells) => cells.map((cell) => renamed(cell, old, name)));
}
