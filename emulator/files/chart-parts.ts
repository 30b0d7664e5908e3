import type { Workbook } from '../model';
import { chartXml } from './chart-xml';
import type { FormulaSetting } from './formula-dialect';

/** The charts of all tabs as parts of the file: path → content. The file library numbers them through, tab by tab. */
export function chartParts(
  workbook: Workbook,
  setting: Pick<FormulaSetting, 'locale' | 'tabById'>,
): Map<string, string> {
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  return new Map(charts.map((chart, index) => [`xl/charts/chart${index + 1}.xml`, chartXml(chart, workbook, setting)]));
}
