import type { Day, Stamp } from '../date';
import type { Way } from '../edit';
import type { Calendar } from '../follow-up/working-days';
import type { LeadMeta, MemoryRow } from '../history/memory';
import type { LearntChance } from '../lead/learnt-chance';
import type { FollowUp, Lead, Row } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';

/** Who does what, when, by which way. */
export interface Circumstances {
  readonly now: Stamp;
  readonly today: Day;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly calendar: Calendar;
  /** Name for History; 'unknown' where Google does not say. */
  readonly who: string;
  /** Only a known manager may set a stage that is kept for managers. */
  readonly editor: 'manager' | 'other' | 'unknown';
  readonly way: Way;
  readonly operation: string;
  /** Earliest moment of a change that no trigger saw. */
  readonly since?: Stamp;
  /** Cells that a person has just typed into: a note of ours on them has been read. */
  readonly edited?: EditedCells;
  /** Rows seen for the first time are older than the workbook. */
  readonly adopting?: true;
}

/** Columns and sheet rows of an edit. */
export interface EditedCells {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
}

/** The part of the workbook an operation decides upon. */
export interface Situation extends Circumstances {
  /** Rows to be settled. */
  readonly leads: readonly Row<string>[];
  readonly followUps: readonly Row<string>[];
  readonly memory: ReadonlyMap<string, MemoryRow>;
  /** Columns that stand on the tabs. */
  readonly shown: { readonly leads: ReadonlySet<string>; readonly followUps: ReadonlySet<string> };
  /** The rows above are all there are: missing and doubled ids can be told, owners assigned, a backlog proposed. */
  readonly complete: boolean;
  /** Ids that stand on the sheet outside the rows above, of the table they belong to; absent = not looked at. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Chances of winning by the learnt score; undefined where the points are as good. */
  readonly learnt?: LearntChance | undefined;
  /** Ids that a run which died has announced: no other row gets them. */
  readonly reserved?: ReadonlySet<string>;
  /** People who were erased; absent = nobody was. */
  readonly erased?: Erased;
}

/** What is known of people who were erased. */
export interface Erased {
  /** Ids of their leads: no other row gets them, even where an earlier version of the file knows nothing of them. */
  readonly ids: ReadonlySet<string>;
  /** The day on which somebody who looks like this lead was erased. */
  readonly on: (lead: Lead) => Day | undefined;
}

/** The meta of a row seen for the first time. */
export function newMeta({ now, adopting }: Circumstances): LeadMeta {
  return { origin: {}, stageOn: '', enteredAt: now, ...(adopting ? { adopted: true } : {}) };
}

/** Follow-ups by lead, from what was last accepted: what the rows in hand do not say. */
export function rememberedFollowUps(memory: ReadonlyMap<string, MemoryRow>): Map<string, Map<string, FollowUp>> {
  const byLead = new Map<string, Map<string, FollowUp>>();
  for (const row of memory.values()) {
    if (!row.key.startsWith('F:') || row.deletedOn !== '') continue;
    const followUp: FollowUp = row.values;
    const { leadId = '' } = followUp;
    const rows = byLead.get(leadId) ?? new Map<string, FollowUp>();
    rows.set(row.key.slice(2), followUp);
    byLead.set(leadId, rows);
  }
  return byLead;
}

/** The same as lists, which is what settling leads asks for. */
export function listsByLead(memory: ReadonlyMap<string, MemoryRow>): Map<string, readonly FollowUp[]> {
  return new Map([...rememberedFollowUps(memory)].map(([id, rows]) => [id, [...rows.values()]]));
}

/** What is known of the ids outside the rows in hand: none where these are all there are. */
export function idsElsewhere({ elsewhere, complete }: Situation): ReadonlySet<string> | undefined {
  return elsewhere ?? (complete ? new Set() : undefined);
}
