import type { File } from '../../emulator/kernel/file';
import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../src/core/schema/column-letters';
import type { SheetKey } from '../../src/core/schema/sheets';
import type { Team } from '../../test/helpers/team';
import { customers } from '../scene';

/** Lead whose row the actions speak of. */
export const TARGET = '乙公司';

/** What the tab of leads is called after a person renamed it. */
export const RENAMED = '客户总表';

/** What a team's own tab is called, before and after Leadbook has taken it over. */
const OWN = '客户表';

/** What a colleague wants to act upon is not there, or not yet. */
export class Absent extends Error {}

/** Name under which a tab stands now, whatever the language of the workbook; undefined where it has gone. */
export function tabCalled(file: File, key: SheetKey): string | undefined {
  const names = [...Object.values<string>(sheetLabels[key]), ...(key === 'leads' ? [RENAMED, OWN] : [])];
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

/** Sheet row of a customer; a sheet that a team made itself has others in their places. */
export function rowNamed(file: File, name: string): number {
  const at = columnNamed(file, '客户名称') - 1;
  const names = [name, `客户${3 * customers.indexOf(name) + 4}`];
  const row = file.displayGrid(leadsTab(file)).findIndex((line) => names.includes(line[at] ?? '')) + 1;
  if (row === 0) throw new Absent(`There is no customer ${name}`);
  return row;
}

/** A1 of a cell of a customer's row. */
export function cellNamed(file: File, name: string, header: string): string {
  return `${columnLetters(columnNamed(file, header))}${rowNamed(file, name)}`;
}

/** 1-based column under a header. */
export function columnNamed(file: File, header: string): number {
  if (tabCalled(file, 'leads') === undefined) throw new Absent('There is no tab of leads');
  const [headers = []] = file.displayGrid(leadsTab(file));
  const at = headers.map(headerInChinese).indexOf(header);
  if (at < 0) throw new Absent(`There is no column ${header}`);
  return at + 1;
}

/** Number of rows with content, the header included. */
export function rowCount({ file }: Team): number {
  const { length } = file.displayGrid(leadsTab(file));
  if (length === 0) throw new Absent('Nothing stands on the tab of leads yet');
  return length;
}
