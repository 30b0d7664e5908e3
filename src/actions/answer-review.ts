import { editorKind, personOf } from '../core/access/person';
import { joinPlans, type MemoryEdit } from '../core/edit';
import { reviewColumns } from '../core/history/history-lines';
import { memoryKey } from '../core/history/memory';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { settleLeads } from '../core/pipeline/settle-leads';
import { rememberedFollowUps } from '../core/pipeline/situation';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { withLock } from '../host/lock';
import { readLines } from '../host/log-tab';
import { readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { openTable, rowsWithIds, shownKeys } from '../host/table';

/** A person chose in the answer column of Review: the value goes into the lead, which counts from now on. */
export function answerReview(desk: Desk, { row, rows }: EditEvent): void {
  withLock(() => {
    const { book, settings, vocabulary, calendar } = desk;
    const at = (key: (typeof reviewColumns)[number]) => reviewColumns.indexOf(key);
    const lines = readLines(book, 'review', reviewColumns.length).slice(row - 2, row - 2 + rows);
    const answers = lines.filter(
      (line) => line[at('answer')] && line[at('table')] === sheetLabels.leads[vocabulary.language],
    );
    if (answers.length === 0) return;
    const memory = readMemoryTab(book);
    const read = rowsWithIds(
      book,
      openTable(book, 'leads', settings),
      new Set(answers.map((line) => line[at('id')] ?? '')),
    );
    const answered = read.rows.map((one) => {
      const own = answers.filter((line) => line[at('id')] === String(one.cells['leadId']));
      const cells = Object.fromEntries(own.map((line) => [line[at('column')] ?? '', line[at('answer')] ?? '']));
      return { ...one, cells: { ...one.cells, ...cells } };
    });
    const edits = answers.flatMap((line): MemoryEdit[] => {
      const known = memory.rows.get(memoryKey('leads', line[at('id')] ?? ''));
      if (known === undefined) return [];
      const inReview = (known.meta.inReview ?? []).filter((column) => column !== line[at('column')]);
      return [{ ...known, meta: { ...known.meta, inReview } }];
    });
    const rows_ = new Map(memory.rows);
    for (const edit of edits) rows_.set(edit.key, edit);
    const person = personOf('', settings);
    const contacts = new Map([...rememberedFollowUps(memory.rows)].map(([id, group]) => [id, [...group.values()]]));
    const plan = settleLeads(
      {
        now: book.now,
        today: book.today,
        settings,
        vocabulary,
        calendar,
        who: person.name,
        editor: editorKind(person),
        way: 'grid',
        operation: newOperation(),
        leads: answered,
        followUps: [],
        memory: rows_,
        shown: { leads: shownKeys(read), followUps: new Set() },
        complete: false,
      },
      contacts,
    );
    const asTyped = answered.flatMap((one) =>
      answers
        .filter((line) => line[at('id')] === String(one.cells['leadId']))
        .map((line) => ({
          table: 'leads' as const,
          row: one.row,
          id: line[at('id')] ?? '',
          column: line[at('column')] ?? '',
          cell: line[at('answer')] ?? '',
        })),
    );
    const typed = asTyped.filter(
      (edit) => !plan.cells.some((cell) => cell.row === edit.row && cell.column === edit.column),
    );
    applyPlan(
      { book, vocabulary, memory, tables: { leads: read } },
      joinPlans([
        { ...plan, cells: [...plan.cells, ...typed] },
        {
          ...plan,
          cells: [],
          appends: [],
          notes: [],
          events: [],
          reviews: [],
          toasts: [],
          memory: edits.filter(({ key }) => !plan.memory.some((edit) => edit.key === key)),
        },
      ]),
    );
  });
}
