import type { Told } from '../history/fold';
import type { LeadMeta, MemoryRow } from '../history/memory';

/** What History tells of the time before an operation beside the values themselves. */
export interface Earlier {
  readonly before: Told;
  /** Since when every lead had been in its stage; absent where that is not known. */
  readonly stageOn: ReadonlyMap<string, string>;
  /** Keys of leads that had been won at some time. */
  readonly wasWon: ReadonlySet<string>;
}

interface Restoring extends Earlier {
  readonly row: MemoryRow;
  /** Values of the row as they will be. */
  readonly values: MemoryRow['values'];
  /** The columns that go back. */
  readonly columns: ReadonlySet<string>;
}

/** What memory knows beside the values, as it was before an operation: as far as History tells. */
export function restoredMeta(restoring: Restoring): LeadMeta {
  const { row, columns } = restoring;
  const stage = columns.has('stage') ? stageMeta(restoring) : row.meta;
  return { ...withWritten(stage, restoring), origin: restoredOrigin(restoring) };
}

function stageMeta({ row, stageOn, wasWon }: Restoring): LeadMeta {
  const { wasWon: _won, ...rest } = row.meta;
  return { ...rest, stageOn: stageOn.get(row.key) ?? '', ...(wasWon.has(row.key) && { wasWon: true }) };
}

function restoredOrigin(restoring: Restoring): LeadMeta['origin'] {
  const { row, values, columns } = restoring;
  const kept = Object.entries(row.meta.origin).filter(([column]) => !columns.has(column));
  const back = ownedColumns.filter((column) => columns.has(column) && values[column]);
  const origins = back.map((column) => [column, isGiven(restoring, column) ? 'addOn' : 'person'] as const);
  return Object.fromEntries([...kept, ...origins]);
}

const ownedColumns = ['grade', 'owner', 'nextContactOn'] as const;

/** The dates of which memory knows that the add-on itself wrote them. */
const writtenColumns = [
  ['firstContactOn', 'firstContactWritten'],
  ['nextContactOn', 'nextContactWritten'],
] as const;

function withWritten(meta: LeadMeta, restoring: Restoring): LeadMeta {
  const back = writtenColumns.filter(([column]) => restoring.columns.has(column));
  const stale = new Set<string>(back.map(([, written]) => written));
  const kept = Object.entries(meta).filter(([name]) => !stale.has(name));
  const given = back.filter(([column]) => isGiven(restoring, column) && restoring.values[column]);
  const fresh = given.map(([column, written]) => [written, restoring.values[column] ?? ''] as const);
  return Object.fromEntries([...kept, ...fresh]) as unknown as LeadMeta;
}

function isGiven({ row, before }: Restoring, column: string): boolean {
  return before.get(row.key)?.given.has(column) === true;
}
