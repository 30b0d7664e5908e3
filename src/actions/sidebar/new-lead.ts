import { twinsOf } from '../../core/access/lead-card';
import { editorKind } from '../../core/access/person';
import type { Fields, Issue, Methods, Twin } from '../../core/access/protocol';
import type { Plan } from '../../core/edit';
import { deathIn, reservedIds } from '../../core/history/death';
import { type EarlierAttempt, earlierAttempt } from '../../core/history/earlier-attempt';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { columnLabel } from '../../core/i18n/column-label';
import { fill, type Language } from '../../core/i18n/language';
import { messages } from '../../core/i18n/message-words';
import { asAppend, newRow } from '../../core/pipeline/append-row';
import { rememberedLeads } from '../../core/pipeline/settle-follow-ups';
import { settleLeads } from '../../core/pipeline/settle-leads';
import { refusalsOf, typeInto, withTyped } from '../../core/pipeline/typed-cells';
import type { Vocabulary } from '../../core/schema/vocabulary';
import { applyPlan } from '../../host/apply';
import { linesOfOperation } from '../../host/history-of';
import { tailOf } from '../../host/history-tail';
import { withLock } from '../../host/lock';
import { type Memory, readMemoryTab } from '../../host/memory-tab';
import { idCells, rowsWithIds } from '../../host/rows-with-ids';
import { openTable, type Rows, readRows } from '../../host/table';
import { situationOf } from '../situation-of';
import { steadily } from '../steadily';
import { addedId, blank, refuseUnsettable, untold } from './change-lead';
import { Refused, type Session } from './session';

type Input = Methods['newLead']['in'];
type Output = Methods['newLead']['out'];

/** Adds a lead below the last one; refused = nothing was written and the form keeps what was typed. */
export function newLead(session: Session, input: Input): Output {
  const { desk, reader } = session;
  refuseUnsettable(session, 'leads', input.fields);
  if (!input.fields['customerName']?.trim()) throw new Refused([required('customerName', reader.language)]);
  return steadily(() =>
    withLock(() => {
      const memory = readMemoryTab(desk.book);
      const done = [...memory.rows.values()].find((row) => row.operation === input.request && row.key.startsWith('L:'));
      return done === undefined ? add(session, input, memory) : told(session, memory, done);
    }),
  );
}

/** What the caller hears of a lead that stands: its id and who looks the same. */
function told({ reader }: Session, memory: Memory, { key, values }: Pick<MemoryRow, 'key' | 'values'>): Output {
  const leadId = key.slice(2);
  const others = [...rememberedLeads(memory.rows).values()].filter((lead) => lead.leadId !== leadId);
  const twins: readonly Twin[] = twinsOf(values, others, reader);
  return { leadId, twins };
}

interface Facts {
  readonly fields: Fields;
  readonly request: string;
  readonly memory: Memory;
  readonly attempt: EarlierAttempt;
  /** No row, or the one that an attempt which died has left. */
  readonly rows: Rows;
  readonly ids: ReadonlySet<string>;
  /** Ids that another run announced and died over. */
  readonly reserved: ReadonlySet<string>;
}

function add(session: Session, { request, fields }: Input, memory: Memory): Output {
  const { book, settings, vocabulary } = session.desk;
  const table = openTable(book, 'leads', settings);
  const attempt = earlierAttempt(linesOfOperation(book, request));
  const id = addedId(attempt, 'leads');
  const none = { first: 2, count: 0 };
  const rows = id === undefined ? readRows(book, table, none) : rowsWithIds(book, table, new Set([id]));
  const swept = id === undefined ? undefined : memory.rows.get(memoryKey('leads', id));
  if (swept !== undefined) return told(session, memory, swept);
  const ids = new Set(idCells(table).map((cell) => cell.id));
  const tail = tailOf(book, memory);
  const reserved = new Set(reservedIds(deathIn(tail.events, memory.rows)));
  if (id !== undefined) reserved.delete(id);
  const plan = decided(session, { fields, request, memory, attempt, rows, ids, reserved });
  applyPlan({ book, vocabulary, memory, tail, tables: { leads: rows } }, plan);
  const [made] = plan.memory;
  if (made === undefined) throw new Error('A new lead left no memory');
  return told(session, memory, made);
}

/** Decides; what is refused is decided once more in the reader's words. */
function decided(session: Session, facts: Facts): Plan {
  const plan = decide(session, facts, session.desk.vocabulary);
  if (refusalsOf(plan).length === 0) return untold(plan, facts.attempt);
  const refused = refusalsOf(decide(session, facts, session.reader));
  throw new Refused(refused.map((one): Issue => ({ code: 'refused', ...one })));
}

function decide({ desk, person }: Session, facts: Facts, vocabulary: Vocabulary): Plan {
  const { fields, request, memory, rows, ids, reserved } = facts;
  const [left] = rows.rows;
  const row = left === undefined ? { row: newRow, cells: blank(rows, fields) } : typeInto(left, fields);
  const id = String(left?.cells['leadId'] ?? '');
  const elsewhere = new Set([...ids].filter((one) => one !== id));
  const actor = { who: person.name, editor: editorKind(person), way: 'sidebar', operation: request } as const;
  const situation = situationOf({ ...desk, vocabulary }, actor, { memory, leads: rows });
  const plan = settleLeads({ ...situation, leads: [row], elsewhere, reserved }, new Map());
  return left === undefined
    ? asAppend(plan, { table: 'leads', shown: situation.shown.leads, vocabulary })
    : withTyped(plan, { table: 'leads', row: left.row, id, fields });
}

function required(column: string, language: Language): Issue {
  const text = fill(messages.required[language], { field: columnLabel('leads', column, language) });
  return { code: 'required', column, text };
}
