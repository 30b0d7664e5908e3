import type { World } from './truth';

export type Printed = number | string;
export type Line = readonly Printed[];

/** What a column is: words, a figure counted again from the rows, or a statistic with a reference test of its own. */
export type Column<T> =
  | 'words'
  | { readonly statistic: string }
  | ((row: T, world: World, line: Line) => Printed | undefined);

interface Table<T> {
  /** What each printed line is about, by its label; undefined where the block must not stand there. */
  readonly rows: (world: World) => ReadonlyMap<string, T> | undefined;
  readonly columns: readonly Column<T>[];
  readonly labelOf?: (line: Line) => string;
  /** Lines may be missing where a statistic cannot be computed. */
  readonly maySkip?: true;
}

/** A block's table, told once more. */
export interface Recount {
  readonly columns: readonly ('words' | 'recounted' | { readonly statistic: string })[];
  /** What is printed beside what the rows say: equal where nothing is wrong; a statistic is taken as printed. */
  readonly compare: (lines: readonly Line[] | undefined, world: World) => readonly [unknown, unknown];
}

export function recount<T>({ rows, columns, labelOf = ([first]) => String(first), maySkip }: Table<T>): Recount {
  const retell = (line: Line, row: T, world: World): Line =>
    line.map((printed, at) => {
      const column = columns[at];
      if (typeof column === 'function') return nearly(printed, column(row, world, line));
      return column === 'words' && typeof printed === 'number' ? 'words' : printed;
    });
  return {
    columns: columns.map((column) => (typeof column === 'function' ? 'recounted' : column)),
    compare: (lines, world) => {
      const expected = rows(world);
      if (lines === undefined || expected === undefined) return [lines, expected && [...expected.keys()]];
      const labels = maySkip ? lines.map(labelOf) : [...expected.keys()];
      const told = lines.map((line) => {
        const row = expected.get(labelOf(line));
        return row === undefined ? ['no such row'] : retell(line, row, world);
      });
      return [
        [lines.map(labelOf).sort(), lines],
        [[...labels].sort(), told],
      ];
    },
  };
}

/** What is printed, where it is what was told but for the last digits of a computer's reckoning. */
function nearly(printed: Printed, told: Printed | undefined): Printed {
  if (typeof told !== 'number' || typeof printed !== 'number') return told ?? 'nothing';
  return Math.abs(printed - told) <= 1e-9 * Math.max(1, Math.abs(told)) ? printed : told;
}
