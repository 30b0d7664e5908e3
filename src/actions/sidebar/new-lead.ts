import { twinsOf } from '../../core/access/lead-card';
import { editorKind } from '../../core/access/person';
import type { Methods } from '../../core/access/protocol';
import { columnLabel } from '../../core/i18n/column-label';
import { fill } from '../../core/i18n/language';
import { messages } from '../../core/i18n/message-words';
import { asAppend, newRow } from '../../core/pipeline/append-row';
import { rememberedLeads } from '../../core/pipeline/settle-follow-ups';
import { settleLeads } from '../../core/pipeline/settle-leads';
import { refusalsOf } from '../../core/pipeline/typed-cells';
import { applyPlan } from '../../host/apply';
import { withLock } from '../../host/lock';
import { readMemoryTab } from '../../host/memory-tab';
import { idCells, openTable, readRows, shownKeys } from '../../host/table';
import { blank } from './change-lead';
import { Refused, type Session } from './session';

/** Adds a lead below the last one; refused = nothing was written and the form keeps what was typed. */
export function newLead(
  { desk, person }: Session,
  { request, fields }: Methods['newLead']['in'],
): Methods['newLead']['out'] {
  return withLock(() => {
    const { book, settings, vocabulary, calendar } = desk;
    if (!fields['customerName']?.trim()) throw new Refused([required('customerName', vocabulary.language)]);
    const memory = readMemoryTab(book);
    const done = [...memory.rows.values()].find((row) => row.operation === request && row.key.startsWith('L:'));
    const leads = [...rememberedLeads(memory.rows).values()];
    if (done !== undefined) return { leadId: done.key.slice(2), twins: twinsOf(done.values, leads, vocabulary) };
    const table = openTable(book, 'leads', settings);
    const rows = readRows(book, table, { first: 2, count: 0 });
    const plan = settleLeads(
      {
        now: book.now,
        today: book.today,
        settings,
        vocabulary,
        calendar,
        who: person.name,
        editor: editorKind(person),
        way: 'sidebar',
        operation: request,
        leads: [{ row: newRow, cells: blank(rows, fields) }],
        followUps: [],
        memory: memory.rows,
        shown: { leads: shownKeys(rows), followUps: new Set() },
        complete: false,
        elsewhere: new Set(idCells(table).map(({ id }) => id)),
      },
      new Map(),
    );
    const issues = refusalsOf(plan).map((one) => ({ code: 'refused', ...one }));
    if (issues.length > 0) throw new Refused(issues);
    const append = asAppend(plan, { table: 'leads', shown: shownKeys(rows), vocabulary });
    applyPlan({ book, vocabulary, memory, tables: { leads: rows } }, append);
    const [made] = append.appends;
    const lead = plan.memory[0]?.values ?? {};
    return { leadId: made?.id ?? '', twins: twinsOf(lead, leads, vocabulary) };
  });
}

function required(column: string, language: Session['desk']['vocabulary']['language']) {
  const text = fill(messages.required[language], { field: columnLabel('leads', column, language) });
  return { code: 'required', column, text };
}
