import type { Day, Stamp } from '../date';
import { isRecord } from '../is-record';
import type { LeadColumn } from '../schema/leads';
import type { TableKey } from '../schema/sheets';

/** What the workbook remembers of a lead beside its last accepted values. */
export interface LeadMeta {
  /** Who gave the present value; absent = blank or unknown. */
  readonly origin: { readonly grade?: Origin; readonly owner?: Origin; readonly nextContactOn?: Origin };
  /** Last stage change; '' = not known. */
  readonly stageOn: Stamp | '';
  /** When the row was first seen. */
  readonly enteredAt: Stamp;
  /** The last nextContactOn that the add-on itself wrote. */
  readonly nextContactWritten?: Day;
  /** When a person last typed nextContactOn. */
  readonly typedNextAt?: Stamp;
  /** The last firstContactOn that the add-on took from the follow-ups. */
  readonly firstContactWritten?: Stamp;
  /** A stage kept for managers that somebody else asked for. */
  readonly requestedStage?: string;
  readonly requestedBy?: string;
  /** The lead was won at some time. */
  readonly wasWon?: boolean;
  /** Older than the workbook's start day, or imported. */
  readonly adopted?: boolean;
  /** Since when each detail has been missing. */
  readonly pendingSince?: Readonly<Partial<Record<LeadColumn, Day>>>;
  /** Columns that carry a note of ours. */
  readonly noted?: readonly string[];
  /** Columns that stand unanswered in Review. */
  readonly inReview?: readonly string[];
  /** Columns whose cell did not take what was to be written, and what it shows instead. */
  readonly refusing?: Readonly<Record<string, string>>;
  /** The industry and size a customer code's number was given for. */
  readonly codeSerial?: string;
  /** Day on which the person was erased: the row stays for the figures, nobody is reminded of it. */
  readonly erasedOn?: Day;
}

export type Origin = 'person' | 'addOn';

/** One row of the hidden memory tab: the last accepted state of a lead or follow-up. */
export interface MemoryRow {
  /** Table and id, unique over both tables. */
  readonly key: string;
  /** Last accepted values in stored form, blank ones left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly meta: LeadMeta;
  /** The operation that wrote it last. */
  readonly operation: string;
  /** Day on which the row was found missing; '' = alive. */
  readonly deletedOn: Day | '';
}

const letters = { leads: 'L', followUps: 'F' } as const satisfies Record<TableKey, string>;

/** The key of a row in memory. */
export function memoryKey(table: TableKey, id: string): string {
  return `${letters[table]}:${id}`;
}

/** Table and id of a memory key; undefined for anything else. */
export function splitMemoryKey(key: string): { readonly table: TableKey; readonly id: string } | undefined {
  const table = key.startsWith('L:') ? 'leads' : key.startsWith('F:') ? 'followUps' : undefined;
  return table && { table, id: key.slice(2) };
}

/** A cell holds 50,000 characters; the longest texts give way to a digest that still shows a change. */
const MOST = 45_000;

/** The text of a memory row's cell; `agreed` = up to this line History tells what memory holds, 0 = not said here. */
export function writeMemory(row: MemoryRow, agreed = 0): string {
  const deleted = row.deletedOn === '' ? {} : { d: row.deletedOn };
  const body = { v: row.values, m: row.meta, o: row.operation, ...deleted, ...(agreed > 0 && { n: agreed }) };
  const text = JSON.stringify(body);
  if (text.length <= MOST) return text;
  const values = Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, digest(value)]));
  return JSON.stringify({ ...body, v: values });
}

/** The line of History up to which memory agreed with it when a cell was written; 0 where the cell does not say. */
export function agreedIn(text: string): number {
  return Number(/,"n":(\d+)\}$/.exec(text)?.[1] ?? 0);
}

/** The key of a record by the id it remembers: a column of keys that somebody sorted alone or filled down means nothing. */
function ownKey(key: string, { leadId, followUpId }: MemoryRow['values']): string {
  if (followUpId !== undefined) return memoryKey('followUps', followUpId);
  return leadId === undefined ? key : memoryKey('leads', leadId);
}

/** Reads a memory cell; undefined where somebody wrote something else into it. */
export function readMemory(key: string, text: string): MemoryRow | undefined {
  try {
    const body = JSON.parse(text) as { v: MemoryRow['values']; m: LeadMeta; o: string; d?: Day };
    if (!isRecord(body.v) || !isRecord(body.m) || !isRecord(body.m.origin)) return undefined;
    if (!Object.values(body.v).every((value) => typeof value === 'string')) return undefined;
    return {
      key: ownKey(key, body.v),
      values: body.v,
      meta: body.m,
      operation: String(body.o),
      deletedOn: body.d ?? '',
    };
  } catch {
    return undefined;
  }
}

/** The form under which a long text is compared with memory. */
export function digest(value: string): string {
  if (value.length <= 1000) return value;
  let hash = 5381;
  for (let index = 0; index < value.length; index++) hash = (hash * 33 + value.charCodeAt(index)) >>> 0;
  return `${value.slice(0, 200)}…#${value.length}:${hash}`;
}
