import { cleanLines } from '../core/erase/clean-lines';
import { type Cleaning, erasedNames } from '../core/erase/cleaning';
import { leadsOf } from '../core/erase/erase-backup';
import { type Persona, personaOf } from '../core/erase/persona';
import { followUpsOf, type LiveTable, planErasure } from '../core/erase/plan-erasure';
import { marksOf } from '../core/erase/register';
import { tracesOf } from '../core/erase/traces';
import { splitMemoryKey } from '../core/history/memory';
import { eraseWords } from '../core/i18n/erase-words';
import { idOf } from '../core/pipeline/identify';
import type { TableKey } from '../core/schema/sheets';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { commonWords, registerErasure } from '../host/erasures';
import { readHistory } from '../host/history-tab';
import { withLock } from '../host/lock';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { scrubLogs, scrubNotes, scrubOtherTabs, scrubStrays } from '../host/scrub';
import { resealHistory } from '../host/seal-history';
import { sendWrites } from '../host/send-writes';
import { type Rows, readTable } from '../host/table';
import { forgetReport } from './owed-report';

/** Everything in the workbook that tells of the people in question. */
export interface Survey {
  readonly persona: Persona;
  readonly cleaning: Cleaning;
  readonly memory: Memory;
  readonly leads: Rows;
  readonly followUps: Rows;
  /** Follow-ups with the person, and lines of History about both. */
  readonly contacts: number;
  readonly lines: number;
}

/** Looks for a person by the ids of their leads; undefined where no lead has one of them. */
export function surveyPerson(desk: Desk, ids: readonly string[]): Survey | undefined {
  const { book, settings, vocabulary } = desk;
  const memory = readMemoryTab(book);
  const [leads, followUps] = [readTable(book, 'leads', settings), readTable(book, 'followUps', settings)];
  const lines = readHistory(book).map(({ line }) => line);
  const remembered = [...memory.rows.values()].flatMap(({ key, values }) => {
    const place = splitMemoryKey(key);
    return place?.table === 'leads' ? [{ ...values, leadId: place.id }] : [];
  });
  const shown = leadsOf({ headers: leads.table.headers, columns: leads.table.columns.at, rows: leads.grid });
  const persona = personaOf(new Set(ids), [...remembered, ...shown], lines);
  if (!persona.own.some(({ leadId = '' }) => ids.includes(leadId))) return undefined;
  const contacts = followUpsOf(persona.ids, { memory: memory.rows, table: liveTable(followUps) });
  const words = [...commonWords(settings, vocabulary), ...erasedNames(persona.ids)];
  const traces = tracesOf(persona.own, { others: persona.others, words });
  const all = new Set([...persona.ids, ...contacts]);
  const cleaning = { ids: all, traces, language: vocabulary.language };
  const changed = cleanLines('history', lines, cleaning).filter((line, index) => line !== lines[index]);
  return { persona, cleaning, memory, leads, followUps, contacts: contacts.length, lines: changed.length };
}

/**
 * Erases people from every store of the workbook. The register is written first, so that a run that dies is finished by
 * another; History comes last, because it alone still tells what else to look for.
 */
export function eraseNow(desk: Desk, ids: readonly string[], who: string): void {
  const { book, settings, vocabulary } = desk;
  withLock(() => {
    const survey = surveyPerson(desk, ids);
    if (survey === undefined) return;
    const { cleaning, persona, memory, leads, followUps } = survey;
    const erasure = { on: book.today, ids: [...persona.ids] };
    registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey, sign), open: true }));
    // Not before it is sure that somebody will go through with it.
    forgetReport(book, 'today');
    forgetReport(book, 'analysis');
    const base = { at: book.now, who, operation: newOperation() };
    const tables = { leads: liveTable(leads), followUps: liveTable(followUps) };
    const plan = planErasure({ tables, memory: memory.rows, cleaning, today: book.today, base });
    applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
    const look = () => ({
      leads: readTable(book, 'leads', settings),
      followUps: readTable(book, 'followUps', settings),
    });
    const now = look();
    for (const rows of Object.values(now)) scrubStrays(rows, cleaning);
    // Rows may have moved meanwhile, and their notes with them.
    if (scrubNotes(now, cleaning) > 0) scrubNotes(look(), cleaning);
    scrubOtherTabs(book, settings, cleaning);
    scrubLogs(book, cleaning);
    resealHistory(desk, { who, reason: eraseWords.resealed[vocabulary.language] });
    // The register is kept at once: before it says that all is done, all has to be.
    sendWrites();
    const open = mayStandUnnamed(now, cleaning) ? { open: true as const } : {};
    registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey, sign), ...open }));
  });
}

/**
 * A column of ids that somebody deleted comes back empty: whether a row without one is the person's is not known before
 * the sweep has given it its id. As long as one of theirs stands nowhere, the erasure stays open.
 */
function mayStandUnnamed(now: Readonly<Record<TableKey, Rows>>, { ids }: Cleaning): boolean {
  const tables = Object.values(now);
  const shown = new Set(tables.flatMap(({ table, rows }) => rows.map((row) => idOf(table.key, row))));
  return shown.has('') && [...ids].some((id) => !shown.has(id));
}

/** By their names people are told only as they stand now: a name alone, as it was once typed first, is many people's. */
function allMarks({ persona }: Survey, sign: (text: string) => string): string[] {
  const known = persona.own.map((lead) => (lead.leadId ? lead : { ...lead, customerName: '' }));
  return [...new Set(known.flatMap((lead) => marksOf(lead, sign)))];
}

function liveTable({ table, grid, first }: Rows): LiveTable {
  const { at, contact } = table.columns;
  return { columns: at, rows: grid, first, ...(contact === undefined ? {} : { contact }) };
}
