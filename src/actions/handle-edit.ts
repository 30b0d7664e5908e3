import { editorKind, personOf } from '../core/access/person';
import { joinPlans, type Plan } from '../core/edit';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { idOf } from '../core/pipeline/identify';
import { rememberedLeads, settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import { rememberedFollowUps, type Situation } from '../core/pipeline/situation';
import { menuTitle } from '../core/schema/menu';
import { columnOf } from '../core/schema/table-columns';
import { applyPlan } from '../host/apply';
import { isOwnFiring } from '../host/automation';
import { type Desk, openDesk } from '../host/desk';
import { type EditEvent, readEditEvent } from '../host/edit-event';
import { withLock } from '../host/lock';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import {
  idCells,
  openTable,
  type Rows,
  readRows,
  rowsWithIds,
  shownKeys,
  type Table,
  withFormulas,
} from '../host/table';
import { toast } from '../host/ui';
import { answerReview } from './answer-review';
import { checkSettingsEdit } from './check-settings-edit';
import { guarded } from './guarded';

/** Installable edit trigger: puts right at once what a person typed, pasted, filled or cleared in the two tables. */
export function handleEdit(raw: unknown): void {
  const event = readEditEvent(raw);
  if (event === undefined) return;
  guarded('handleEdit', () => {
    const desk = openDesk();
    if (!isOwnFiring(desk.book, event.triggerUid)) return;
    const { leads, followUps, settings, review } = desk.book.tabs;
    if (event.sheetId === leads?.sheetId) editLeads(desk, event);
    else if (event.sheetId === followUps?.sheetId) editFollowUps(desk, event);
    else if (event.sheetId === settings?.sheetId) checkSettingsEdit(desk, event);
    else if (event.sheetId === review?.sheetId) answerReview(desk, event);
  });
}

function editLeads(desk: Desk, event: EditEvent): void {
  const toasts = withLock(() => {
    const table = openTable(desk.book, 'leads', desk.settings);
    const span = spanOf(event, table);
    if (span === undefined) return [];
    const read = readRows(desk.book, table, span);
    const memory = readMemoryTab(desk.book);
    const contacts = rememberedFollowUps(memory.rows);
    const byLead = new Map([...contacts].map(([id, rows]) => [id, [...rows.values()]]));
    const plan = decide(read, (rows) => {
      const situation = situationOf(desk, event, { memory, leads: rows });
      return settleLeads({ ...situation, ...elsewhere(rows, event) }, byLead);
    });
    applyPlan({ book: desk.book, vocabulary: desk.vocabulary, memory, tables: { leads: read } }, plan);
    return plan.toasts;
  });
  showToasts(desk, toasts);
}

function editFollowUps(desk: Desk, event: EditEvent): void {
  const toasts = withLock(() => {
    const table = openTable(desk.book, 'followUps', desk.settings);
    const span = spanOf(event, table);
    if (span === undefined) return [];
    const read = readRows(desk.book, table, span);
    const memory = readMemoryTab(desk.book);
    let leads: Rows | undefined;
    const plan = decide(read, (rows) => {
      const situation = situationOf(desk, event, { memory, followUps: rows });
      const settled = settleFollowUps(situation, rememberedLeads(memory.rows));
      leads ??= rowsWithIds(desk.book, openTable(desk.book, 'leads', desk.settings), settled.touched);
      const about = situationOf(desk, event, { memory, leads });
      return joinPlans([settled.plan, settleLeads({ ...about, operation: situation.operation }, settled.byLead)]);
    });
    const tables = { followUps: read, ...(leads === undefined ? {} : { leads }) };
    applyPlan({ book: desk.book, vocabulary: desk.vocabulary, memory, tables }, plan);
    return plan.toasts;
  });
  showToasts(desk, toasts);
}

/** Formulas are asked for only when a cell of the team would be written: that costs a call. */
function decide(read: Rows, settle: (rows: Rows) => Plan): Plan {
  const plan = settle(read);
  const touchesTeam = plan.cells.some(
    ({ table, column }) => table === read.table.key && columnOf(table, column).by === 'team',
  );
  return touchesTeam ? settle(withFormulas(read)) : plan;
}

/** Rows of the edit below the header, if it touches a column of ours. */
function spanOf(event: EditEvent, { columns, headers }: Table): { first: number; count: number } | undefined {
  const ours = [...Object.values(columns.at), ...(columns.contact === undefined ? [] : [columns.contact])];
  const touched = ours.some((at) => at + 1 >= event.column && at + 1 < event.column + event.columns);
  const first = Math.max(2, event.row);
  const count = event.row + event.rows - first;
  return touched && count > 0 && headers.length > 0 ? { first, count } : undefined;
}

/** A pasted id may be another lead's: then the ids of the rest of the sheet are looked at. */
function elsewhere(rows: Rows, event: EditEvent): { elsewhere?: ReadonlySet<string> } {
  const at = rows.table.columns.at['leadId'];
  const pasted = at !== undefined && at + 1 >= event.column && at + 1 < event.column + event.columns;
  const isNew = rows.rows.some((row) => idOf('leads', row) === '');
  if (!pasted && !isNew) return {};
  const inside = new Set(rows.rows.map(({ row }) => row));
  return {
    elsewhere: new Set(
      idCells(rows.table)
        .filter(({ row }) => !inside.has(row))
        .map(({ id }) => id),
    ),
  };
}

function situationOf(
  { book, settings, vocabulary, calendar }: Desk,
  event: EditEvent,
  read: { readonly memory: Memory; readonly leads?: Rows; readonly followUps?: Rows },
): Situation {
  const person = personOf(event.editor, settings);
  const keys = (rows: Rows | undefined) => (rows === undefined ? new Set<string>() : shownKeys(rows));
  return {
    now: book.now,
    today: book.today,
    settings,
    vocabulary,
    calendar,
    who: person.name,
    editor: editorKind(person),
    way: 'grid',
    operation: newOperation(),
    leads: read.leads?.rows ?? [],
    followUps: read.followUps?.rows ?? [],
    memory: read.memory.rows,
    shown: { leads: keys(read.leads), followUps: keys(read.followUps) },
    complete: false,
  };
}

/** A toast holds about two lines: the first refusal in full, the rest as a number. */
function showToasts({ vocabulary }: Desk, toasts: readonly string[]): void {
  const [first, ...rest] = toasts;
  if (first === undefined) return;
  const { language } = vocabulary;
  const more = rest.length > 0 ? ` ${fill(messages.more[language], { count: rest.length })}` : '';
  toast(menuTitle[language], first + more);
}
