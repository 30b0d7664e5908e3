import { erasureOf, type Register } from '../core/erase/register';
import { learntChance } from '../core/lead/learnt-chance';
import { takenAsRemembered } from '../core/pipeline/refusing-cells';
import type { Circumstances, Erased, Situation } from '../core/pipeline/situation';
import type { Lead } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import type { Desk } from '../host/desk';
import { erasuresOf, signErased } from '../host/erasures';
import { keptScore } from '../host/kept-score';
import type { Memory } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { type Rows, shownKeys } from '../host/table';

/** Who acts by which way; an operation without a name gets a new one. */
export type Actor = Pick<Circumstances, 'who' | 'editor' | 'way'> &
  Partial<Pick<Circumstances, 'operation' | 'since' | 'adopting' | 'edited'>>;

/** Rows and memory as read for one operation. */
export interface Read {
  readonly memory: Pick<Memory, 'rows'>;
  readonly leads?: Rows;
  readonly followUps?: Rows;
}

function erasedIn(register: Register): Erased {
  const sign = signErased(register);
  const ids = new Set(register.erasures.flatMap((one) => one.ids));
  return { ids, on: (lead: Lead) => erasureOf(lead, register, sign)?.on };
}

const nothing: ReadonlySet<string> = new Set();

/** The situation that the core decides upon: the workbook's choices, the moment, the actor, the rows in hand. */
export function situationOf(
  { book, settings, vocabulary, calendar }: Desk,
  actor: Actor,
  { memory, leads, followUps }: Read,
): Situation {
  const { now, today } = book;
  const score = keptScore(book);
  const register = erasuresOf(book);
  const accepted = { memory: memory.rows, vocabulary, ...(actor.edited && { edited: actor.edited }) };
  const taken = (table: TableKey, read?: Rows) => takenAsRemembered(table, read?.rows ?? [], accepted);
  return {
    ...{ now, today, settings, vocabulary, calendar },
    ...{ operation: newOperation(), ...actor },
    memory: memory.rows,
    learnt: score && learntChance(score, { settings, vocabulary, today }),
    leads: taken('leads', leads),
    followUps: taken('followUps', followUps),
    shown: { leads: leads ? shownKeys(leads) : nothing, followUps: followUps ? shownKeys(followUps) : nothing },
    complete: false,
    ...(register.erasures.length === 0 ? {} : { erased: erasedIn(register) }),
  };
}
