import { editorKind, mayChange, type Person } from '../../core/access/person';
import { joinPlans, type Plan } from '../../core/edit';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { asAppend, newRow } from '../../core/pipeline/append-row';
import { rememberedLeads, type SettledFollowUps, settleFollowUps } from '../../core/pipeline/settle-follow-ups';
import { settleLeads } from '../../core/pipeline/settle-leads';
import { rememberedFollowUps, type Situation } from '../../core/pipeline/situation';
import { refusalsOf, typeInto, withTyped } from '../../core/pipeline/typed-cells';
import type { Row } from '../../core/schema/row';
import { applyPlan } from '../../host/apply';
import type { Desk } from '../../host/desk';
import { withLock } from '../../host/lock';
import { memoryAfter } from '../../host/memory-after';
import { type Memory, readMemoryTab } from '../../host/memory-tab';
import { openTable, type Rows, rowsWithIds, shownKeys, withFormulas } from '../../host/table';
import { Refused } from './session';

type Fields = Readonly<Record<string, string>>;

/** A change of one lead by a person at the sidebar. */
export interface Change {
  /** Made in the browser: the same request is carried out once, however often it arrives. */
  readonly request: string;
  readonly leadId: string;
  /** Cells of the lead, as typed. */
  readonly fields: Fields;
  /** A follow-up: a new one without id, or cells of an existing one. */
  readonly followUp?: { readonly id?: string; readonly fields: Fields };
}

/** Carries a change out under the lock and returns memory as it is then. Refused = nothing was written. */
export function changeLead(desk: Desk, person: Person, change: Change): ReadonlyMap<string, MemoryRow> {
  return withLock(() => {
    const memory = readMemoryTab(desk.book);
    const known = memory.rows.get(memoryKey('leads', change.leadId));
    const { language } = desk.vocabulary;
    if (known === undefined || known.deletedOn !== '' || !mayChange(person, known.values)) {
      throw new Refused([{ code: 'notYourLead', text: messages.notYourLead[language] }]);
    }
    if (isDone(memory, change)) return memory.rows;
    const scene = openScene(desk, change, memory);
    const plan = decide(desk, { person, change, memory, ...scene });
    const issues = refusalsOf(plan).map((one) => ({ code: 'refused', ...one }));
    if (issues.length > 0) throw new Refused(issues);
    const tables = { leads: scene.leads, ...(scene.followUps === undefined ? {} : { followUps: scene.followUps }) };
    applyPlan({ book: desk.book, vocabulary: desk.vocabulary, memory, tables }, plan);
    return memoryAfter(memory, plan);
  });
}

/** The request has been carried out before: memory bears its name. */
function isDone({ rows }: Memory, { request, leadId, followUp }: Change): boolean {
  if (rows.get(memoryKey('leads', leadId))?.operation === request) return true;
  return followUp !== undefined && [...rows.values()].some((row) => row.operation === request);
}

interface OpenScene {
  readonly leads: Rows;
  readonly followUps?: Rows;
}

function openScene({ book, settings }: Desk, { leadId, followUp }: Change, _memory: Memory): OpenScene {
  const leads = withFormulas(rowsWithIds(book, openTable(book, 'leads', settings), new Set([leadId])));
  if (leads.rows.length === 0) throw new Refused([{ code: 'notYourLead', text: messages.notYourLead.en }]);
  if (followUp === undefined) return { leads };
  const table = openTable(book, 'followUps', settings);
  const ids = new Set(followUp.id === undefined ? [] : [followUp.id]);
  return { leads, followUps: rowsWithIds(book, table, ids) };
}

interface Facts extends OpenScene {
  readonly person: Person;
  readonly change: Change;
  readonly memory: Memory;
}

function decide(desk: Desk, facts: Facts): Plan {
  const { change, leads } = facts;
  const contacts = followUpPlan(desk, facts);
  const [row] = leads.rows;
  if (row === undefined) return contacts.plan;
  const situation = situationOf(desk, facts, { leads: [typeInto(row, change.fields)], followUps: [] });
  const plan = settleLeads(situation, contacts.byLead);
  const typed = withTyped(plan, { table: 'leads', row: row.row, id: change.leadId, fields: change.fields });
  return joinPlans([contacts.plan, typed]);
}

/** The follow-up's own plan; without one, the lead's follow-ups as memory has them. */
function followUpPlan(desk: Desk, facts: Facts): Pick<SettledFollowUps, 'plan' | 'byLead'> {
  const { change, followUps, memory } = facts;
  const none = { cells: [], appends: [], notes: [], events: [], memory: [], reviews: [], toasts: [] };
  if (change.followUp === undefined || followUps === undefined) {
    const byLead = [...rememberedFollowUps(memory.rows)].map(([id, rows]) => [id, [...rows.values()]] as const);
    return { plan: none, byLead: new Map(byLead) };
  }
  const { id, fields } = change.followUp;
  const row: Row<string> = followUps.rows[0] ?? { row: newRow, cells: blank(followUps, { leadId: change.leadId }) };
  const situation = situationOf(desk, facts, { leads: [], followUps: [typeInto(row, fields)] });
  const settled = settleFollowUps(situation, rememberedLeads(memory.rows));
  const plan =
    id === undefined
      ? asAppend(settled.plan, { table: 'followUps', shown: shownKeys(followUps), vocabulary: desk.vocabulary })
      : withTyped(settled.plan, { table: 'followUps', row: row.row, id, fields });
  return { plan, byLead: settled.byLead };
}

/** Cells of a row that does not stand on the sheet yet: every shown column blank, but for these. */
export function blank(rows: Rows, fields: Fields): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const key of shownKeys(rows)) cells[key] = fields[key] ?? '';
  return cells;
}

function situationOf(
  { book, settings, vocabulary, calendar }: Desk,
  { person, change, memory, leads, followUps }: Facts,
  rows: Pick<Situation, 'leads' | 'followUps'>,
): Situation {
  return {
    now: book.now,
    today: book.today,
    settings,
    vocabulary,
    calendar,
    who: person.name,
    editor: editorKind(person),
    way: 'sidebar',
    operation: change.request,
    ...rows,
    memory: memory.rows,
    shown: { leads: shownKeys(leads), followUps: followUps === undefined ? new Set() : shownKeys(followUps) },
    complete: false,
  };
}
