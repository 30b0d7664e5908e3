import { cellReader } from '../formula/evaluate';
import { shiftFormula } from '../formula/rewrite-formula';
import { setCell } from '../grid/set-cell';
import type { Area, Cell, Sheet, Workbook } from '../model';

/** What of the source arrives. */
export type PasteKind = 'all' | 'values' | 'formats' | 'formulas' | 'validation';

export interface Paste {
  readonly workbook: Workbook;
  readonly from: { readonly sheet: Sheet; readonly area: Area };
  readonly to: { readonly sheet: Sheet; readonly area: Area };
  readonly kind: PasteKind;
  readonly transposed: 'yes' | 'no';
  readonly now: number;
}

interface Source {
  readonly cell: Cell | undefined;
  /** The stored value, a formula's result included. */
  readonly value: Cell['value'];
  readonly row: number;
  readonly column: number;
}

const KEYS = ['format', 'note', 'validation', 'style'] as const;

function pick(cell: Cell | undefined, keys: readonly (typeof KEYS)[number][]): Partial<Cell> {
  return Object.fromEntries(keys.flatMap((key) => (cell?.[key] === undefined ? [] : [[key, cell[key]]])));
}

type Merge = (source: Source, old: Cell | undefined, formula: string | undefined) => Cell;

const MERGES: Readonly<Record<PasteKind, Merge>> = {
  all: ({ cell, value }, _old, formula) => ({ ...(cell ?? { value }), ...(formula !== undefined && { formula }) }),
  values: ({ value }, old) => ({ ...pick(old, KEYS), value }),
  formulas: ({ cell }, old, formula) => ({
    ...pick(old, KEYS),
    value: cell?.value ?? null,
    ...(formula !== undefined && { formula }),
  }),
  formats: ({ cell }, old) => ({
    ...pick(old, ['note', 'validation']),
    ...pick(cell, ['format', 'style']),
    value: old?.value ?? null,
    ...(old?.formula !== undefined && { formula: old.formula }),
  }),
  validation: ({ cell }, old) => ({
    ...pick(old, ['format', 'note', 'style']),
    ...pick(cell, ['validation']),
    value: old?.value ?? null,
    ...(old?.formula !== undefined && { formula: old.formula }),
  }),
};

function sourcesOf({ workbook, from, now, transposed }: Paste): Source[][] {
  const read = cellReader(workbook, now);
  const source = (row: number, column: number): Source => ({
    cell: from.sheet.rows[row - 1]?.[column - 1],
    value: read(from.sheet, row, column),
    row,
    column,
  });
  const { area } = from;
  const isTurned = transposed === 'yes';
  return Array.from({ length: isTurned ? area.columns : area.rows }, (_row, down) =>
    Array.from({ length: isTurned ? area.rows : area.columns }, (_column, right) =>
      isTurned ? source(area.row + right, area.column + down) : source(area.row + down, area.column + right),
    ),
  );
}

/** The rectangle a paste fills: whole copies of the source, never less than one even where the target is smaller. */
export function pastedArea(from: Area, to: Area): Area {
  const copies = (source: number, target: number): number => Math.max(1, Math.floor(target / source)) * source;
  return { ...to, rows: copies(from.rows, to.rows), columns: copies(from.columns, to.columns) };
}

/** Copies cells past all validation; relative references of formulas go along. Returns the rectangle filled. */
export function paste(order: Paste): Area {
  const sources = sourcesOf(order);
  const height = sources.length;
  const width = sources[0]?.length ?? 0;
  const filled = pastedArea({ row: 1, column: 1, rows: height, columns: width }, order.to.area);
  for (let down = 0; down < filled.rows; down += 1) {
    for (let right = 0; right < filled.columns; right += 1) {
      const source = sources[down % height]?.[right % width];
      if (!source) continue;
      const place = { row: filled.row + down, column: filled.column + right };
      const old = order.to.sheet.rows[place.row - 1]?.[place.column - 1];
      const offset = { rows: place.row - source.row, columns: place.column - source.column };
      const formula = source.cell?.formula && shiftFormula(source.cell.formula, offset);
      setCell(order.to.sheet, place, MERGES[order.kind](source, old, formula));
    }
  }
  return filled;
}
