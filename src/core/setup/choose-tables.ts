import { type FoundColumns, findColumns } from '../pipeline/find-columns';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';

/** A tab that stands in the file and is none of ours yet. */
export interface ForeignTab {
  readonly sheetId: number;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: number;
}

/** A tab that can be taken over, with what its columns were recognised as. */
export interface Adoption {
  readonly table: TableKey;
  readonly tab: ForeignTab;
  readonly columns: FoundColumns;
  /** Columns that will be added on the right. */
  readonly added: readonly string[];
}

/** Headers by which a sheet shows what it is: enough of them, and what a lead cannot do without. */
const proof: Readonly<Record<TableKey, { readonly least: number; readonly anyOf: readonly string[] }>> = {
  leads: { least: 3, anyOf: ['customerName', 'contactName', 'phone', 'email'] },
  followUps: { least: 4, anyOf: ['content', 'feedback', 'contactedAt'] },
};

/** Which foreign tabs hold leads and follow-ups: for each table the one with the most columns recognised. */
export function chooseTables(tabs: readonly ForeignTab[], wanted: readonly TableKey[]): Adoption[] {
  const chosen: Adoption[] = [];
  for (const table of ['followUps', 'leads'] as const) {
    if (!wanted.includes(table)) continue;
    const free = tabs.filter((tab) => !chosen.some((one) => one.tab === tab));
    const fits = free.flatMap((tab) => adoption(table, tab)).sort((one, other) => size(other) - size(one));
    if (fits[0] !== undefined) chosen.push(fits[0]);
  }
  return chosen;
}

function adoption(table: TableKey, tab: ForeignTab): Adoption[] {
  const columns = findColumns(table, tab.headers, { lastSeen: {}, loosely: true });
  const { least, anyOf } = proof[table];
  const contact = table === 'leads' && columns.contact !== undefined ? 1 : 0;
  const found = Object.keys(columns.at).length + contact;
  const shows = anyOf.some((key) => columns.at[key] !== undefined) || contact > 0;
  if (found < least || !shows || table !== nature(tab)) return [];
  return [{ table, tab, columns, added: addedColumns(table, columns) }];
}

/** Columns that only one of the two tables can have. */
const onlyIn: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['phone', 'email', 'wechat', 'source', 'grade', 'budget', 'amount', 'decisionCycle', 'need'],
  followUps: ['content', 'feedback', 'objection', 'nextStep', 'nextStepOn', 'followUpId'],
};

/** Which of the two a sheet is, by the columns that only one of them can have; leads where they say nothing. */
function nature(tab: ForeignTab): TableKey {
  const count = (table: TableKey) => {
    const { at, contact } = findColumns(table, tab.headers, { lastSeen: {}, loosely: true });
    return (
      onlyIn[table].filter((key) => at[key] !== undefined).length + (table === 'leads' && contact !== undefined ? 1 : 0)
    );
  };
  return count('followUps') > count('leads') ? 'followUps' : 'leads';
}

/** Basic columns are always there; an optional one only where the team has it already. */
function addedColumns(table: TableKey, { missing }: FoundColumns): string[] {
  return tableColumns[table].filter(({ key, set }) => set === 'basic' && missing.includes(key)).map(({ key }) => key);
}

function size({ columns }: Adoption): number {
  return Object.keys(columns.at).length;
}
