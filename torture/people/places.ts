import { parseA1 } from '../../emulator/grid/parse-a1';
import type { File } from '../../emulator/kernel/file';
import { cellOf, type Team, tabs } from '../../test/helpers/team';

/** Lead whose row the actions speak of. */
export const TARGET = '乙公司';

/** Name under which the tab of leads stands now. */
export function leadsTab(file: File): string {
  const found = [tabs.leads, RENAMED].find((name) => file.tabNames().includes(name));
  return found ?? tabs.leads;
}

/** What the tab is called after a person renamed it. */
export const RENAMED = '客户总表';

/** Sheet row of a customer; 0 = none. */
export function rowNamed(file: File, name: string): number {
  const grid = file.displayGrid(leadsTab(file));
  const at = (grid[0] ?? []).indexOf('客户名称');
  return grid.findIndex((line) => line[at] === name) + 1;
}

/** A1 of a cell of a customer's row. */
export function cellNamed(file: File, name: string, header: string): string {
  return cellOf(file, leadsTab(file), { row: rowNamed(file, name), header });
}

/** 1-based column under a header. */
export function columnNamed(file: File, header: string): number {
  return parseA1(cellOf(file, leadsTab(file), { row: 1, header })).column;
}

/** Number of rows with content, the header included. */
export function rowCount({ file }: Team): number {
  return file.displayGrid(leadsTab(file)).length;
}
