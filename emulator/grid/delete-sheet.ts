import { forgetInFormula } from '../formula/rewrite-formula';
import type { Cell, Sheet, Workbook } from '../model';

function forgotten(cell: Cell | undefined, name: string): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  const formula = forgetInFormula(cell.formula, name);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Takes a tab out of the workbook with the named ranges and chart ranges on it; formulas that name it get #REF!. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const [name, range] of workbook.namedRanges) {
    if (range.sheetId === sheet.id) workbook.namedRanges.delete(name);
  }
  for (const home of workbook.sheets) {
    home.rows = home.rows.map((cells) => cells.map((cell) => forgotten(cell, sheet.name)));
    home.charts = home.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.filter((range) => range.sheetId !== sheet.id),
    }));
  }
}
