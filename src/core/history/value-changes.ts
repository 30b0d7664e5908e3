import { kindLabels } from '../i18n/sheet-labels';
import { historyColumns } from './history-lines';

/** One change of one cell of a lead: when, and what had stood there before. */
export interface ValueChange {
  readonly at: string;
  readonly column: string;
  readonly from: string;
}

const place = (key: (typeof historyColumns)[number]): number => historyColumns.indexOf(key);
const [AT, KIND, ID, COLUMN, FROM] = [place('at'), place('kind'), place('id'), place('column'), place('fromKey')];
const refusals: ReadonlySet<string> = new Set(Object.values(kindLabels.refused));

/** The changes of some columns by lead, in the order of writing; what was refused has changed nothing. */
export function valueChanges(
  lines: readonly (readonly string[])[],
  columns: ReadonlySet<string>,
): ReadonlyMap<string, readonly ValueChange[]> {
  const found = new Map<string, ValueChange[]>();
  const cell = (line: readonly string[], at: number) => line[at] ?? '';
  for (const line of lines) {
    const column = cell(line, COLUMN);
    if (!columns.has(column) || refusals.has(cell(line, KIND))) continue;
    const change = { at: cell(line, AT).replace(' ', 'T'), column, from: cell(line, FROM) };
    found.set(cell(line, ID), [...(found.get(cell(line, ID)) ?? []), change]);
  }
  return found;
}
