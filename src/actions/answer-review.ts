import type { MemoryEdit, Plan } from '../core/edit';
import { reviewColumns } from '../core/history/history-lines';
import { memoryKey } from '../core/history/memory';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { idOf } from '../core/pipeline/identify';
import { settleLeads } from '../core/pipeline/settle-leads';
import { listsByLead } from '../core/pipeline/situation';
import { typeInto, withTyped } from '../core/pipeline/typed-cells';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { withLock } from '../host/lock';
import { readLines } from '../host/log-tab';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { rowsWithIds } from '../host/rows-with-ids';
import { openTable, withFormulas } from '../host/table';
import { editorOf, showToasts } from './edited-rows';
import { situationOf } from './situation-of';

/** What a person chose for one cell of one lead. */
interface Answer {
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

/** A person chose in the answer column of Review: the value goes into the lead, which counts from now on. */
export function answerReview(desk: Desk, event: EditEvent): void {
  const toasts = withLock(() => settleAnswers(desk, event));
  showToasts(desk, toasts);
}

function settleAnswers(desk: Desk, event: EditEvent): Plan['toasts'] {
  const { book, settings, vocabulary } = desk;
  const answers = answersIn(desk, event);
  if (answers.length === 0) return [];
  const memory = readMemoryTab(book);
  const ids = new Set(answers.map(({ id }) => id));
  const leads = withFormulas(rowsWithIds(book, openTable(book, 'leads', settings), ids));
  const fields = (id: string) => Object.fromEntries(answers.filter((one) => one.id === id).map(cellOf));
  const typed = leads.rows.map((row) => typeInto(row, fields(idOf('leads', row))));
  const situation = situationOf(desk, editorOf(event, settings), { memory, leads: { ...leads, rows: typed } });
  const settled = settleLeads(situation, listsByLead(memory.rows));
  const plan = leads.rows.reduce((sum: Plan, row) => {
    const id = idOf('leads', row);
    return withTyped(sum, { table: 'leads', row: row.row, id, fields: fields(id) });
  }, settled);
  applyPlan({ book, vocabulary, memory, tables: { leads } }, answered(plan, answers, memory));
  return plan.toasts;
}

function cellOf({ column, text }: Answer): [string, string] {
  return [column, text];
}

/** The answers that stand in the edited lines, about leads. */
function answersIn({ book }: Desk, { row, rows }: EditEvent): Answer[] {
  const lines = readLines(book, 'review', reviewColumns.length).slice(
    Math.max(0, row - 2),
    Math.max(0, row - 2 + rows),
  );
  const names = Object.values<string>(sheetLabels.leads);
  return lines.flatMap((line) => {
    const cell = (key: (typeof reviewColumns)[number]) => line[reviewColumns.indexOf(key)] ?? '';
    const isAnswer = cell('answer') !== '' && names.includes(cell('table'));
    return isAnswer ? [{ id: cell('id'), column: cell('column'), text: cell('answer') }] : [];
  });
}

/** The plan that also takes answered questions off their leads; a refused answer leaves its question open. */
function answered(plan: Plan, answers: readonly Answer[], { rows }: Memory): Plan {
  const refused = new Set(
    plan.events.filter(({ kind }) => kind === 'refused').map(({ id, column }) => `${id}:${column}`),
  );
  const good = answers.filter(({ id, column }) => !refused.has(`${id}:${column}`));
  const edits = [...new Set(good.map(({ id }) => memoryKey('leads', id)))].flatMap((key): MemoryEdit[] => {
    const known = plan.memory.find((edit) => edit.key === key) ?? rows.get(key);
    if (known === undefined) return [];
    const done = good.filter(({ id }) => memoryKey('leads', id) === key).map(({ column }) => column);
    const inReview = (known.meta.inReview ?? []).filter((column) => !done.includes(column));
    return [{ ...known, meta: { ...known.meta, inReview } }];
  });
  const keys = new Set(edits.map(({ key }) => key));
  return { ...plan, memory: [...plan.memory.filter(({ key }) => !keys.has(key)), ...edits] };
}
