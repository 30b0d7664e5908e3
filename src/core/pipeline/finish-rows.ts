import { type Death as Dead, reservedIds } from '../history/death';
import { memoryKey } from '../history/memory';
import type { Intent, Unfinished } from '../history/unfinished';
import { encode } from '../schema/codec';
import { type Cell, cellOf, type Row, sameCell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { announcedRows } from './announced-rows';
import { idOf } from './identify';
import { idsElsewhere, type Situation } from './situation';

type TableRows = Readonly<Record<TableKey, readonly Row<string>[]>>;

interface Death {
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  readonly vocabulary: Vocabulary;
}

/** A situation over which runs have died: its rows as they are to be taken, and the ids that nobody else may get. */
export function finishedIn(situation: Situation, death: Dead): Situation {
  const { unfinished } = death;
  if (unfinished.size === 0) return situation;
  const known = { unfinished, elsewhere: idsElsewhere(situation) };
  const named = (table: TableKey) =>
    known.elsewhere === undefined
      ? situation[table]
      : announcedRows(table, situation[table], { ...known, elsewhere: known.elsewhere });
  const rows = finishRows(
    { leads: named('leads'), followUps: named('followUps') },
    { unfinished, vocabulary: situation.vocabulary },
  );
  return { ...situation, ...rows, reserved: reservedIds(death) };
}

/**
 * Rows as they are to be taken after a run died over them. What a person asked for at the sidebar and reached the sheet
 * in part is taken as asked for whole; what the add-on had filled in counts as not filled in yet, so that it is not
 * mistaken for a person's own; what left no trace in any cell is as if it had never been asked for.
 */
export function finishRows(rows: TableRows, death: Death): TableRows {
  if (death.unfinished.size === 0) return rows;
  const begun = begunOperations(rows, death);
  const finish = (table: TableKey) => rows[table].map((row) => finished(table, row, { ...death, begun }));
  return { leads: finish('leads'), followUps: finish('followUps') };
}

/** Operations of which at least one cell or row stands on the sheet. */
function begunOperations(rows: TableRows, { unfinished, vocabulary }: Death): ReadonlySet<string> {
  const begun = (table: TableKey) =>
    rows[table].flatMap((row) => {
      const found = unfinished.get(memoryKey(table, idOf(table, row)));
      const isBegun =
        found?.isNew || found?.changes.some(({ column, to }) => shows(table, row, { column, to, vocabulary }));
      return found !== undefined && isBegun ? [found.operation] : [];
    });
  return new Set([...begun('leads'), ...begun('followUps')]);
}

function finished(
  table: TableKey,
  row: Row<string>,
  { unfinished, vocabulary, begun }: Death & { readonly begun: ReadonlySet<string> },
): Row<string> {
  const found = unfinished.get(memoryKey(table, idOf(table, row)));
  if (found === undefined) return row;
  const isAsked = found.way === 'sidebar' && begun.has(found.operation);
  const stands = ({ column, to }: Intent) => isAsked || shows(table, row, { column, to, vocabulary });
  const changes = found.changes.filter((intent) => !isKept(intent, found, stands));
  const cell = (column: string, value: string): [string, Cell] => [
    column,
    encode(columnOf(table, column), value, vocabulary),
  ];
  const taken = changes.flatMap((intent): [string, Cell][] => {
    const value = takenFor(intent, isAsked ? 'whole' : 'as typed');
    if (value === undefined || !(intent.column in row.cells) || intent.column === idColumn[table]) return [];
    const seen = intent.isGiven ? intent.to : intent.from;
    return shows(table, row, { column: intent.column, to: seen, vocabulary }) ? [cell(intent.column, value)] : [];
  });
  taken.push(...lostMoments(row, found).map(({ column, to }) => cell(column, to)));
  const shown = Object.fromEntries(taken.map(([column]) => [column, cellOf(row, column)]));
  const settled = { ...row, cells: { ...row.cells, ...Object.fromEntries(taken) }, shown: { ...row.shown, ...shown } };
  const accepted = acceptedColumns(table, settled, { found, vocabulary });
  return {
    ...settled,
    accepted,
    ...(found.isDeclined ? { declined: true } : {}),
    ...(found.wish && { wish: found.wish }),
  };
}

/** What a person gave and History tells had been judged before it was told. */
function acceptedColumns(
  table: TableKey,
  row: Row<string>,
  { found, vocabulary }: { readonly found: Unfinished; readonly vocabulary: Vocabulary },
): ReadonlySet<string> {
  const given = found.changes.filter(({ isGiven }) => !isGiven);
  return new Set(given.flatMap(({ column, to }) => (shows(table, row, { column, to, vocabulary }) ? [column] : [])));
}

/** Columns that the add-on also fills in anew; all others only where a person has left them blank, or made them so. */
const recomputed: ReadonlySet<string> = new Set(['nextContactOn', 'firstContactOn']);

/** Filled in once by the clock: filled in again it would be a later moment. A closing day belongs to the stage that brought it. */
const clocked: Readonly<Record<string, string>> = { recordedAt: '', registeredOn: '', closedOn: 'stage' };

/** Whether the clock filled a cell, and what brought that about stands. */
function isKept({ column, isGiven }: Intent, { changes }: Unfinished, stands: (cause: Intent) => boolean): boolean {
  if (!isGiven || !(column in clocked)) return false;
  return changes.filter((one) => one.column === clocked[column]).every(stands);
}

/** The moment at which a new row was announced stays its own where the cell did not come about. */
function lostMoments(row: Row<string>, { isNew, changes }: Unfinished): readonly Intent[] {
  const isLost = ({ column, isGiven }: Intent) => isGiven && clocked[column] === '' && row.cells[column] === '';
  return isNew ? changes.filter(isLost) : [];
}

/** The value that a cell is taken for; undefined = what it shows. */
function takenFor({ column, from, to, isGiven }: Intent, extent: 'whole' | 'as typed'): string | undefined {
  if (isGiven) return recomputed.has(column) ? from : '';
  return extent === 'whole' ? to : undefined;
}

function shows(
  table: TableKey,
  row: Row<string>,
  { column, to, vocabulary }: { readonly column: string; readonly to: string; readonly vocabulary: Vocabulary },
): boolean {
  return sameCell(cellOf(row, column), encode(columnOf(table, column), to, vocabulary));
}
