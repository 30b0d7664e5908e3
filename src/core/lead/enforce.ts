import type { Day, Stamp } from '../date';
import { cellText, decode } from '../schema/codec';
import type { Column } from '../schema/column';
import { type Cell, cellOf, type Row, type Stored } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { TableKey } from '../schema/sheets';
import type { StageClass } from '../schema/stages';
import { tableColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { accept, type CellCase, type CellVerdict, enforceCell, isUnchanged, put, refuse } from './enforce-cell';
import { enforceStage } from './enforce-stage';
import { identityColumns, isTotalRow } from './is-lead-row';
import { firstStage } from './lead-stage';
import type { Hint, Refusal } from './refusal';

export interface EnforceContext {
  /** The last accepted values; absent on a row that was never seen. */
  readonly before?: Stored<string>;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Stamp;
  /** Who edited; whom nobody can name is no manager. */
  readonly editor: 'manager' | 'other' | 'unknown';
  /** The IDs of the leads that a text on a follow-up may mean: an ID itself, or a customer's name. */
  readonly findLead?: (text: string) => readonly string[];
}

/** What a row says in stored form, and what must happen to its cells. */
export interface Verdict {
  readonly stored: Readonly<Record<string, string>>;
  /** Cells that do not stand in their canonical form. */
  readonly writes: readonly { readonly column: string; readonly cell: Cell }[];
  readonly refusals: readonly Refusal[];
  readonly hints: readonly Hint[];
  /** A stage kept for managers that somebody else asked for. */
  readonly stageRequest?: string;
}

const DIGEST = /…#\d+:\d+$/;

interface RowCase {
  readonly table: TableKey;
  readonly row: Row<string>;
  readonly context: EnforceContext;
  readonly isLead: boolean;
  readonly outcome?: StageClass;
  readonly outcomeChanged: boolean;
}

type Judged = CellVerdict & { readonly column: string; readonly request?: string };

/** Judges one row: every cell is taken in stored form or goes back to what it was before; nothing depends on other rows. */
export function enforceRow(table: TableKey, row: Row<string>, context: EnforceContext): Verdict {
  if (context.before === undefined && isTotalRow(row.cells, row.formulas))
    return { stored: {}, writes: [], refusals: [], hints: [] };
  const columns = tableColumns[table].filter(({ key }) => row.cells[key] !== undefined);
  const start: RowCase = { table, row, context, isLead: false, outcomeChanged: false };
  const identity = columns.filter(({ key }) => isIdentity(key)).map((column) => judge(start, column));
  const isLead = identity.some(({ column, stored }) => stored !== '' && !row.formulas?.has(column));
  const stage = columns.filter(({ key }) => key === 'stage').map((column) => judge({ ...start, isLead }, column));
  const then = { ...start, ...outcomeAfter(context, stage[0]?.stored ?? context.before?.['stage'] ?? '') };
  const known = new Map([...identity, ...stage].map((one) => [one.column, one]));
  return verdictOf(columns.map((column) => known.get(column.key) ?? judge(then, column)));
}

function isIdentity(column: string): boolean {
  return identityColumns.some((one) => one === column);
}

function verdictOf(judged: readonly Judged[]): Verdict {
  const request = judged.find((one) => one.request !== undefined)?.request;
  return {
    stored: Object.fromEntries(judged.map(({ column, stored }) => [column, stored])),
    writes: judged.flatMap(({ column, write }) => (write === undefined ? [] : { column, cell: write })),
    refusals: judged.flatMap(({ refusal }) => refusal ?? []),
    hints: judged.flatMap(({ hint }) => hint ?? []),
    ...(request === undefined ? {} : { stageRequest: request }),
  };
}

/** What the row's stage makes of the lead, and whether it was something else before: then its factors are judged again. */
function outcomeAfter(
  { before, vocabulary }: EnforceContext,
  stage: string,
): Pick<RowCase, 'outcome' | 'outcomeChanged'> {
  const outcome = vocabulary.stage(stage)?.class;
  const was = vocabulary.stage(before?.['stage'] ?? '')?.class;
  return { ...(outcome && { outcome }), outcomeChanged: outcome !== was };
}

function judge(row: RowCase, column: Column): Judged {
  if (isBlankAsBefore(row, column.key)) return { column: column.key, stored: '' };
  const one = caseOf(row, column);
  return { ...verdictOn(row, one), column: column.key };
}

/** Most cells of most rows: nothing there, nothing expected. */
function isBlankAsBefore({ row, context }: RowCase, key: string): boolean {
  return row.cells[key] === '' && !context.before?.[key] && key !== 'stage';
}

function verdictOn(row: RowCase, one: CellCase): CellVerdict & { readonly request?: string } {
  const { column } = one;
  if (column.by === 'addOn') return keepOwn(one);
  if (row.row.formulas?.has(column.key)) return { stored: cellValue(one) ?? one.before ?? '' };
  if (column.key === 'leadId') return row.table === 'leads' ? keepId(one) : linkLead(one, row.context.findLead);
  return column.key === 'stage' ? enforceStage(one, editorOf(row)) : enforceCell(one);
}

/** A stage that was accepted before a run died over it is not asked for again. */
function editorOf({ row, context }: RowCase): EnforceContext['editor'] {
  return row.accepted?.has('stage') ? 'manager' : context.editor;
}

function caseOf({ row, context, isLead, outcome, outcomeChanged }: RowCase, column: Column): CellCase {
  const { before, vocabulary, settings, today } = context;
  const judgeAgain = column.list === 'factor' && outcomeChanged;
  const one: CellCase = {
    column,
    cell: cellOf(row, column.key),
    before: before && (before[column.key] ?? ''),
    fallback: restorable(before?.[column.key]),
    vocabulary,
    today,
    currency: settings.values.currency,
    ...(outcome && { outcome }),
    ...(judgeAgain && { judgeAgain }),
  };
  if (judgeAgain) return { ...one, fallback: stillFits(one) };
  return column.key === 'stage' && one.fallback === '' && isLead ? { ...one, fallback: firstStage(vocabulary) } : one;
}

/** Memory keeps only a digest of the longest texts, which nobody wants to read in a cell. */
function restorable(value = ''): string {
  return DIGEST.test(value) ? '' : value;
}

/** The earlier factors where they fit the new outcome, else none. */
function stillFits(one: CellCase): string {
  return cellValue({ ...one, cell: one.fallback }) ?? '';
}

/** What a cell says, or undefined where it says nothing that could be taken. */
function cellValue(one: CellCase): string | undefined {
  const read = decode(one.column, one.cell, one);
  return 'stored' in read ? read.stored : undefined;
}

/** The add-on's own columns are restored without a word; on a row never seen they are read like any other. */
function keepOwn(one: CellCase): CellVerdict {
  return one.before === undefined ? enforceCell(one) : put(one, one.before);
}

/** An ID once given stays; a cleared one comes back without a word. */
function keepId(one: CellCase): CellVerdict {
  if (!one.before || isUnchanged(one)) return enforceCell(one);
  return cellText(one.cell) === '' ? put(one, one.before) : refuse(one, 'idFixed');
}

/** The lead of a follow-up: an ID, or the name of exactly one customer. */
function linkLead(one: CellCase, findLead: EnforceContext['findLead']): CellVerdict {
  const typed = enforceCell(one);
  if (!findLead || typed.refusal || typed.stored === '' || isUnchanged(one)) return typed;
  const found = findLead(typed.stored);
  const [id] = found;
  if (id === undefined) return refuse(one, 'leadUnknown');
  return found.length === 1 ? accept(one, id) : refuse(one, 'leadAmbiguous', { candidates: found });
}
