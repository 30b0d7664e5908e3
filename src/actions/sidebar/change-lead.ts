import { editorKind, mayChange } from '../../core/access/person';
import type { Fields, Issue } from '../../core/access/protocol';
import { unsettable } from '../../core/access/settable';
import { type Clash, emptyPlan, joinPlans, type Plan } from '../../core/edit';
import { type Death, deathIn, reservedIds, withoutTold } from '../../core/history/death';
import { type EarlierAttempt, earlierAttempt } from '../../core/history/earlier-attempt';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { asAppend, newRow } from '../../core/pipeline/append-row';
import { finishRows } from '../../core/pipeline/finish-rows';
import { rememberedLeads, type SettledFollowUps, settleFollowUps } from '../../core/pipeline/settle-follow-ups';
import { settleLeads } from '../../core/pipeline/settle-leads';
import { listsByLead, type Situation } from '../../core/pipeline/situation';
import { refusalsOf, typeInto, withTyped } from '../../core/pipeline/typed-cells';
import { encode } from '../../core/schema/codec';
import { type Row, sameCell } from '../../core/schema/row';
import type { TableKey } from '../../core/schema/sheets';
import { columnOf } from '../../core/schema/table-columns';
import type { Vocabulary } from '../../core/schema/vocabulary';
import { applyPlan, type Scene } from '../../host/apply';
import { linesOfOperation } from '../../host/history-of';
import { type Tail, tailOf } from '../../host/history-tail';
import { withLock } from '../../host/lock';
import { memoryAfter } from '../../host/memory-after';
import { type Memory, readMemoryTab } from '../../host/memory-tab';
import { rowsWithIds } from '../../host/rows-with-ids';
import { openTable, type Rows, readRows, shownKeys, withFormulas } from '../../host/table';
import { refuseDisorder } from '../columns-in-order';
import { situationOf } from '../situation-of';
import { steadily } from '../steadily';
import { outdated, refuseClashes, wantedCell } from './refuse-clashes';
import { notYours, Refused, type Session } from './session';

type MemoryRows = ReadonlyMap<string, MemoryRow>;

/** A change of one lead by a person at the sidebar. */
export interface Change {
  /** Made in the browser: the same request is carried out once, however often it arrives. */
  readonly request: string;
  readonly leadId: string;
  /** Cells of the lead, as typed. */
  readonly fields: Fields;
  /** What the person saw in the columns that change, in stored form, as far as the page knows it. */
  readonly seen?: Fields;
  /** A follow-up: a new one without id, or cells of an existing one. */
  readonly followUp?: { readonly id?: string; readonly fields: Fields };
  /** A last touch on what was decided, such as the answer to a request. */
  readonly also?: (plan: Plan) => Plan;
}

/** Carries a change out under the lock and returns memory as it is then. Refused = nothing was written. */
export function changeLead(session: Session, decideOn: (memory: MemoryRows) => Change): MemoryRows {
  return steadily(() => withLock(() => carryOut(session, decideOn)));
}

function carryOut(session: Session, decideOn: (memory: MemoryRows) => Change): MemoryRows {
  const { desk, person } = session;
  const memory = readMemoryTab(desk.book);
  const change = decideOn(memory.rows);
  const known = memory.rows.get(memoryKey('leads', change.leadId));
  if (known === undefined || known.deletedOn !== '' || !mayChange(person, known.values)) throw notYours(session);
  refuseUnsettable(session, 'leads', change.fields);
  refuseUnsettable(session, 'followUps', change.followUp?.fields ?? {});
  if (isDone(memory, change)) return memory.rows;
  const facts = openFacts(session, change, memory);
  refuseStale(session, facts);
  const plan = decided(session, facts);
  const named = (cells = {}) => new Set(Object.keys(cells));
  refuseDisorder(desk, plan, { leads: named(change.fields), followUps: named(change.followUp?.fields) });
  refuseClashes(session, 'conflict', applyPlan(sceneOf(session, facts), plan));
  return memoryAfter(memory, plan);
}

function sceneOf({ desk }: Session, facts: Facts): Scene {
  const { memory, tail } = facts;
  return { book: desk.book, vocabulary: desk.vocabulary, memory, tail, tables: tablesOf(facts) };
}

/**
 * Somebody has filled a cell of this change in the sheet, and no trigger has seen it yet: that is settled first, and the
 * person at the sidebar, who has not seen it either, is told both values.
 */
function refuseStale(session: Session, facts: Facts): void {
  const { change, memory, leads } = facts;
  const { desk } = session;
  const rows = asBefore(session, facts, leads);
  const [row] = rows;
  const known = memory.rows.get(memoryKey('leads', change.leadId))?.values ?? {};
  if (row === undefined) return;
  refuseClashes(session, 'outdated', outdated(session, { change, row: row.row, known }));
  const clashes = Object.entries(change.fields).flatMap(([column, text]): Clash[] => {
    const present = row.cells[column] ?? '';
    const accepted = encode(columnOf('leads', column), known[column] ?? '', desk.vocabulary);
    const wanted = wantedCell(column, text, desk.vocabulary);
    const isSeen = sameCell(present, accepted) || sameCell(present, wanted);
    return isSeen || row.formulas?.has(column)
      ? []
      : [{ why: 'filled', table: 'leads', row: row.row, column, wanted, present }];
  });
  if (clashes.length === 0) return;
  const actor = { who: 'unknown', editor: 'unknown', way: 'sweep' } as const;
  const plan = settleLeads({ ...situationOf(desk, actor, { memory, leads }), leads: rows }, listsByLead(memory.rows));
  const fresh = clashes.filter(({ column }) => isSettledBy(plan, column));
  if (fresh.length === 0) return;
  refuseDisorder(desk, plan, {});
  applyPlan(sceneOf(session, facts), plan);
  refuseClashes(session, 'outdated', fresh);
}

/** A cell may differ from what was accepted in nothing but signs that nobody sees: no plan concerns itself with it. */
function isSettledBy({ events, cells }: Plan, column: string): boolean {
  return [...events, ...cells].some((one) => one.table === 'leads' && one.column === column);
}

/** A column that people may not set is no typing error: somebody speaks to the server without the sidebar. */
export function refuseUnsettable({ reader }: Session, table: TableKey, fields: Fields): void {
  const issues = unsettable(table, fields).map(
    (column): Issue => ({ code: 'badRequest', column, text: messages.badRequest[reader.language] }),
  );
  if (issues.length > 0) throw new Refused(issues);
}

/** The request has been carried out before: memory bears its name. */
function isDone({ rows }: Memory, { request, leadId, followUp }: Change): boolean {
  if (followUp !== undefined) return [...rows.values()].some((row) => row.operation === request);
  return rows.get(memoryKey('leads', leadId))?.operation === request;
}

const nothing: ReadonlySet<string> = new Set();

interface Facts {
  readonly change: Change;
  readonly memory: Memory;
  readonly attempt: EarlierAttempt;
  readonly tail: Tail;
  /** What this request, or another that concerns the same records, had announced before it died. */
  readonly death: Death;
  readonly leads: Rows;
  readonly followUps?: Rows;
  /** Ids that a run which died has announced: a new follow-up gets none of them. */
  readonly reserved?: ReadonlySet<string>;
}

function tablesOf({ leads, followUps }: Facts): { readonly leads: Rows; readonly followUps?: Rows } {
  return followUps === undefined ? { leads } : { leads, followUps };
}

function openFacts(session: Session, change: Change, memory: Memory): Facts {
  const { book, settings } = session.desk;
  const { leadId, request, followUp } = change;
  const leads = withFormulas(rowsWithIds(book, openTable(book, 'leads', settings), new Set([leadId])));
  if (leads.rows.length === 0) throw notYours(session);
  const attempt = earlierAttempt(linesOfOperation(book, request));
  const tail = tailOf(book, memory);
  const facts = { change, memory, attempt, tail, death: deathIn(tail.events, memory.rows), leads };
  if (followUp === undefined) return facts;
  const table = openTable(book, 'followUps', settings);
  const id = followUp.id ?? addedId(attempt, 'followUps');
  const none = { first: 2, count: 0 };
  const followUps = id === undefined ? readRows(book, table, none) : rowsWithIds(book, table, new Set([id]));
  if (followUp.id !== undefined) return { ...facts, followUps };
  const reserved = new Set(reservedIds(facts.death));
  if (id !== undefined) reserved.delete(id);
  return { ...facts, followUps, reserved };
}

/** The id that an attempt which died was about to give. */
export function addedId({ added }: EarlierAttempt, table: TableKey): string | undefined {
  const prefix = memoryKey(table, '');
  return added.find((key) => key.startsWith(prefix))?.slice(prefix.length);
}

/** Decides; what is refused is decided once more in the reader's words. */
function decided(session: Session, facts: Facts): Plan {
  const plan = decide(session, facts, session.desk.vocabulary);
  if (refusalsOf(plan).length === 0) return withoutTold(untold(plan, facts.attempt), facts.death);
  const told = refusalsOf(decide(session, facts, session.reader));
  throw new Refused(told.map((one) => ({ code: 'refused', ...one })));
}

/** The plan without the events that an earlier attempt has written. */
export function untold(plan: Plan, attempt: EarlierAttempt): Plan {
  return { ...plan, events: plan.events.filter((event) => !attempt.tells(event)) };
}

function decide(session: Session, facts: Facts, words: Vocabulary): Plan {
  const { change, leads } = facts;
  const contacts = followUpPlan(session, facts, words);
  const [row] = asBefore(session, facts, leads);
  if (row === undefined) return contacts.plan;
  const situation = { ...situationIn(session, facts, words), leads: [typeInto(row, change.fields)] };
  const plan = settleLeads(situation, contacts.byLead);
  const typed = withTyped(plan, { table: 'leads', row: row.row, id: change.leadId, fields: change.fields });
  const joined = joinPlans([contacts.plan, withLastContact(typed, row)]);
  return change.also === undefined ? joined : change.also(joined);
}

/**
 * A second contact of the same day changes the count and not the day beside it: written again all the same, the two and
 * what closing sets next to them go out in one call.
 */
function withLastContact(plan: Plan, { row, cells }: Row<string>): Plan {
  const count = plan.cells.find((edit) => edit.table === 'leads' && edit.column === 'followUpCount');
  const cell = cells['lastContactOn'];
  const stands = plan.cells.some((edit) => edit.table === 'leads' && edit.column === 'lastContactOn');
  if (count === undefined || cell === undefined || stands) return plan;
  return { ...plan, cells: [...plan.cells, { ...count, row, column: 'lastContactOn', cell }] };
}

/** Rows without what the add-on filled in for an attempt that died: it would be taken for a person's own. */
function asBefore({ desk }: Session, { death }: Facts, { table, rows }: Rows): readonly Row<string>[] {
  const all = { leads: [], followUps: [], [table.key]: rows };
  return finishRows(all, { ...death, vocabulary: desk.vocabulary })[table.key];
}

/** The follow-up's own plan; without one, the lead's follow-ups as memory has them. */
function followUpPlan(session: Session, facts: Facts, words: Vocabulary): Pick<SettledFollowUps, 'plan' | 'byLead'> {
  const { change, followUps, memory, reserved = nothing } = facts;
  if (change.followUp === undefined || followUps === undefined) {
    return { plan: emptyPlan, byLead: listsByLead(memory.rows) };
  }
  const { fields } = change.followUp;
  const [present] = asBefore(session, facts, followUps);
  const row: Row<string> = present ?? { row: newRow, cells: blank(followUps, { leadId: change.leadId }) };
  const typed = change.followUp.id === undefined ? { leadId: change.leadId, ...fields } : fields;
  const situation = { ...situationIn(session, facts, words), reserved, followUps: [typeInto(row, typed)] };
  const { plan, byLead } = settleFollowUps(situation, rememberedLeads(memory.rows));
  const shown = shownKeys(followUps);
  const id = String(present?.cells['followUpId'] ?? '');
  const written =
    present === undefined
      ? asAppend(plan, { table: 'followUps', shown, vocabulary: words })
      : withTyped(plan, { table: 'followUps', row: row.row, id, fields: typed });
  return { plan: written, byLead };
}

/** Cells of a row that does not stand on the sheet yet: every shown column blank, but for these. */
export function blank(rows: Rows, fields: Fields): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const key of shownKeys(rows)) cells[key] = fields[key] ?? '';
  return cells;
}

/** The situation of this change, in the words in which it is to be told. */
function situationIn({ desk, person }: Session, facts: Facts, vocabulary: Vocabulary): Situation {
  const { change, memory } = facts;
  const actor = { who: person.name, editor: editorKind(person), way: 'sidebar', operation: change.request } as const;
  return { ...situationOf({ ...desk, vocabulary }, actor, { memory, ...tablesOf(facts) }), leads: [], followUps: [] };
}
