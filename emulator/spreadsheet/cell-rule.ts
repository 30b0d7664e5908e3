import { shiftFormula } from '../formula/rewrite-formula';
import type { Area, Validation } from '../model';

/** The rule of each cell: one shared object, except for formulas, whose relative references go along. */
export function cellRule(
  validation: Validation | null,
  area: Area,
): (row: number, column: number) => Validation | null {
  if (validation?.kind !== 'formula') return () => validation;
  const formula = String(validation.values[0]);
  return (row, column) => ({
    ...validation,
    values: [shiftFormula(formula, { rows: row - area.row, columns: column - area.column })],
  });
}
