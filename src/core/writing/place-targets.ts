import type { Clash } from '../edit';
import { onlyOnes } from '../only-ones';
import { cellOf, type Row, sameCell, sameIn } from '../schema/row';
import { columnOf } from '../schema/table-columns';
import { hasStayed, isHome, type Writing } from './homes';
import { nameFor, rowNames } from './row-names';
import type { Target } from './target';

/** The rows of a table as they were read, and as they stand now. */
export interface Ground extends Writing {
  readonly read: readonly Row<string>[];
  readonly now: readonly Row<string>[];
}

/** A target where its row stands now, without the cells that a person has filled meanwhile. */
export interface Placed {
  readonly target: Target;
  readonly clashes: readonly Clash[];
}

/** Whether every target's row stands where it stood. */
export function areHome(writing: Writing, targets: readonly Target[], now: readonly Row<string>[]): boolean {
  const here = byNumber(now);
  return targets.every((target) => isHome(writing, target, here.get(target.row)));
}

/** Targets at their places; those whose rows have gone are left out. */
export function placeTargets(ground: Ground, targets: readonly Target[]): readonly Placed[] {
  const search = searchIn(ground);
  return targets.flatMap((target) => {
    const here = search.here.get(target.row);
    if (isHome(ground, target, here)) return [sparing(search, target, here)];
    const home = homeOf(search, target);
    return home === undefined ? [] : [sparing(search, target, home)];
  });
}

type Numbered = ReadonlyMap<number, Row<string>>;

interface Search {
  readonly writing: Writing;
  readonly before: Numbered;
  readonly here: Numbered;
  /** Rows by what tells them; what two rows share tells none. */
  readonly places: ReadonlyMap<string, Row<string>>;
  /** Whether a row that was read is called like this one. */
  readonly isKnown: (row: Row<string>) => boolean;
}

function searchIn(ground: Ground): Search {
  const { table, written, read, now } = ground;
  const namesOf = (row: Row<string>) => rowNames(table, row, written);
  const known = new Set(read.flatMap(namesOf));
  return {
    writing: { table, written },
    before: byNumber(read),
    here: byNumber(now),
    places: onlyOnes(now.flatMap((row) => namesOf(row).map((name) => [name, row] as const))),
    isKnown: (row) => namesOf(row).some((name) => known.has(name)),
  };
}

function byNumber(rows: readonly Row<string>[]): Numbered {
  return new Map(rows.map((row) => [row.row, row]));
}

/** Where a row went; one without an id of which nothing else is known was edited where it stands. */
function homeOf({ writing, here, places, isKnown }: Search, target: Target): Row<string> | undefined {
  const found = places.get(nameFor(target));
  const stays = here.get(target.row);
  if (hasStayed(writing, target, { here: stays, there: found })) return stays;
  if (found !== undefined || target.id !== '' || stays === undefined) return found;
  return isKnown(stays) ? undefined : stays;
}

function sparing({ writing: { table }, before }: Search, target: Target, home: Row<string> | undefined): Placed {
  const read = before.get(target.row);
  const row = home?.row ?? target.row;
  const clashes: Clash[] = [];
  const cells = Object.entries(target.cells).filter(([column, wanted]) => {
    const [was, present] = [cellOf(read, column), cellOf(home, column)];
    const definition = columnOf(table, column);
    const isTheirs = definition.by !== 'addOn' && !sameIn(definition)(present, was) && !sameCell(present, wanted);
    if (isTheirs && !sameCell(wanted, was)) {
      clashes.push({ why: 'filled', table, row: target.row, column, wanted, present });
    }
    return !isTheirs;
  });
  return { target: { ...target, row, cells: Object.fromEntries(cells) }, clashes };
}
