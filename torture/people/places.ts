import type { File } from '../../emulator/kernel/file';
import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../src/core/schema/column-letters';
import type { SheetKey } from '../../src/core/schema/sheets';
import type { Team } from '../../test/helpers/team';

/** Lead whose row the actions speak of. */
export const TARGET = '乙公司';

/** What the tab of leads is called after a person renamed it. */
export const RENAMED = '客户总表';

/** Name under which a tab stands now, whatever the language of the workbook; undefined where it has gone. */
export function tabCalled(file: File, key: SheetKey): string | undefined {
  const names = [...Object.values<string>(sheetLabels[key]), ...(key === 'leads' ? [RENAMED] : [])];
  return file.tabNames().find((name) => names.includes(name));
}

/** Name of the tab of leads. */
export function leadsTab(file: File): string {
  return tabCalled(file, 'leads') ?? sheetLabels.leads['zh-CN'];
}

const chinese = new Map(
  Object.values({ ...leadLabels, ...followUpLabels }).flatMap((label) =>
    Object.values<string>(label).map((text) => [text, label['zh-CN']] as const),
  ),
);

/** A header as it reads in Chinese, whatever the language of the workbook; a team's own as it is. */
export function headerInChinese(header: string): string {
  return chinese.get(header) ?? header;
}

/** Sheet row of a customer; 0 = none. */
export function rowNamed(file: File, name: string): number {
  const at = columnNamed(file, '客户名称') - 1;
  return file.displayGrid(leadsTab(file)).findIndex((line) => line[at] === name) + 1;
}

/** A1 of a cell of a customer's row. */
export function cellNamed(file: File, name: string, header: string): string {
  return `${columnLetters(columnNamed(file, header))}${rowNamed(file, name)}`;
}

/** 1-based column under a header. */
export function columnNamed(file: File, header: string): number {
  const [headers = []] = file.displayGrid(leadsTab(file));
  const at = headers.map(headerInChinese).indexOf(header);
  if (at < 0) throw new Error(`There is no column ${header}`);
  return at + 1;
}

/** Number of rows with content, the header included. */
export function rowCount({ file }: Team): number {
  return file.displayGrid(leadsTab(file)).length;
}
