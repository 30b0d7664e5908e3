import { type MemoryRow, memoryKey, splitMemoryKey } from '../history/memory';
import { identify, idOf } from '../pipeline/identify';
import { encode } from '../schema/codec';
import { type Cell, cellOf, type Row, sameCell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { hasStayed, type Writing } from './homes';
import { nameFor, rowNames } from './row-names';
import { holds, type Target } from './target';
import { showsAsWritten } from './turned-texts';

/** A table at some moment, with what was known of it before the writing. */
export interface Scenery extends Writing {
  /** Rows as they were read, before anything was written, the header among them. */
  readonly read: readonly Row<string>[];
  readonly now: readonly Row<string>[];
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly vocabulary: Vocabulary;
}

/** The rows of a table by number and name, and the targets that get cells of their own. */
interface Survey {
  readonly scenery: Scenery;
  readonly here: ReadonlyMap<number, Row<string>>;
  readonly byName: ReadonlyMap<string, readonly Row<string>[]>;
  readonly meant: ReadonlyMap<string, Target>;
  readonly read: ReadonlyMap<string, Row<string>>;
}

/** Targets whose rows have really moved: not those whose ids were sorted without them. */
export function movedAway(scenery: Scenery, targets: readonly Target[]): readonly Target[] {
  const survey = surveyOf(scenery, targets);
  return targets.filter((target) => {
    const found = { here: survey.here.get(target.row), there: homesOf(survey, target)[0] };
    return !hasStayed(scenery, target, found);
  });
}

/** Targets that do not show yet wherever their rows stand now; a row that has gone wants nothing. */
export function stillMissing(scenery: Scenery, targets: readonly Target[]): readonly Target[] {
  const survey = surveyOf(scenery, targets);
  return targets.filter((target) => !homesOf(survey, target).every((home) => holds(home, target)));
}

/**
 * What puts targets right whose rows have moved: the rows that were hit instead get back what they held, and the cells go
 * where they belong. `all` = every target that had moved, those included that stand right by now.
 */
export function putBack(scenery: Scenery, targets: readonly Target[], all: readonly Target[]): readonly Target[] {
  const survey = surveyOf(scenery, all);
  return targets.flatMap((target) => {
    const hit = survey.here.get(target.row);
    const back = hit === undefined ? [] : [restored(survey, target, hit)];
    const [home, ...others] = homesOf(survey, target);
    return home === undefined || others.length > 0 ? back : [...back, { ...target, row: home.row }];
  });
}

function surveyOf(scenery: Scenery, targets: readonly Target[]): Survey {
  const named = (rows: readonly Row<string>[]) =>
    rows.flatMap((row) => rowNames(scenery.table, row, scenery.written).map((name) => [name, row] as const));
  const byName = new Map<string, Row<string>[]>();
  for (const [name, row] of named(scenery.now)) byName.set(name, [...(byName.get(name) ?? []), row]);
  return {
    scenery,
    byName,
    here: new Map(scenery.now.map((row) => [row.row, row])),
    meant: new Map(targets.map((target) => [nameFor(target), target])),
    read: new Map(named(scenery.read)),
  };
}

function homesOf({ byName }: Survey, target: Target): readonly Row<string>[] {
  return byName.get(nameFor(target)) ?? [];
}

/**
 * The cells of the row that was hit, as they were before. Cells that it gets anyway in this run need not come back,
 * and one that nobody knows is the row itself, edited by a person meanwhile.
 */
function restored(survey: Survey, target: Target, hit: Row<string>): Target {
  const { table, written } = survey.scenery;
  const names = rowNames(table, hit, written);
  const own = names.map((name) => survey.meant.get(name)).find((found) => found !== undefined);
  const read = names.map((name) => survey.read.get(name)).find((found) => found !== undefined);
  const record = recordOf(survey.scenery, target, hit);
  const isInserted = Object.entries(hit.cells).every(([key, text]) => text === '' || key in target.cells);
  const cells: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(target.cells)) {
    if (own?.cells[key] !== undefined || !showsAsWritten(cellOf(hit, key), cell)) continue;
    const before = isInserted ? '' : (read?.cells[key] ?? remembered(survey.scenery, key, record));
    if (before !== undefined) cells[key] = before;
  }
  return { row: hit.row, cells, notes: {}, print: '', marks: '', id: '' };
}

/** What a cell held by memory. */
function remembered({ table, vocabulary }: Scenery, key: string, record: MemoryRow | undefined): Cell | undefined {
  if (record === undefined) return undefined;
  if (key === idColumn[table]) return splitMemoryKey(record.key)?.id;
  return encode(columnOf(table, key), record.values[key] ?? '', vocabulary);
}

/** The record of a row that was hit: by its id, or by everything else where an id of ours was written over its own. */
function recordOf({ memory, table }: Scenery, target: Target, hit: Row<string>): MemoryRow | undefined {
  const given = target.cells[idColumn[table]];
  const bears = given === undefined || !sameCell(cellOf(hit, idColumn[table]), given);
  return bears ? memory.get(memoryKey(table, idOf(table, hit))) : recordByMarks(memory, table, hit);
}

/** The record that a row can only be by everything but its id. */
export function recordByMarks(
  memory: ReadonlyMap<string, MemoryRow>,
  table: TableKey,
  { row, cells }: Row<string>,
): MemoryRow | undefined {
  const bare = { row, cells: { ...cells, [idColumn[table]]: '' } };
  return identify(table, [bare], { memory, elsewhere: new Set() })[0]?.before;
}
