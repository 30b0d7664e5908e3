import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn } from '../schema/table-columns';

/** A formula in a column of ours. */
export interface FoundFormula {
  /** Sheet row. */
  readonly row: number;
  readonly column: string;
  readonly formula: string;
}

export interface FormulaFindings {
  /** They fetch something from outside, and tell the outside what stands in the sheet. */
  readonly reaching: readonly FoundFormula[];
  /** They stand in columns that the add-on fills, or in place of an id. */
  readonly inOurs: readonly FoundFormula[];
  /** They fill cells that are not their own. */
  readonly spreading: readonly FoundFormula[];
}

const REACHING = /\b(?:IMPORT(?:XML|HTML|DATA|FEED|RANGE)|IMAGE|GOOGLEFINANCE|GOOGLETRANSLATE)\s*\(/i;
const SPREADING = /\bARRAYFORMULA\s*\(|^=\s*\{/i;

/** Sorts the formulas that stand in columns of ours; all others are the team's own and are left alone. */
export function formulaFindings(
  table: TableKey,
  formulas: readonly (readonly string[])[],
  at: Readonly<Record<string, number>>,
): FormulaFindings {
  const found = Object.entries(at).flatMap(([column, place]) =>
    formulas.flatMap((line, index): FoundFormula[] => {
      const formula = line[place] ?? '';
      return formula === '' ? [] : [{ row: index + 1, column, formula }];
    }),
  );
  const isOurs = ({ column }: FoundFormula) => column === idColumn[table] || columnOf(table, column).by === 'addOn';
  const rows = found.filter(({ row }) => row > 1);
  const reaching = rows.filter(({ formula }) => REACHING.test(formula));
  const spreading = found.filter(({ formula }) => SPREADING.test(formula) && !REACHING.test(formula));
  const inOurs = rows.filter((one) => isOurs(one) && !reaching.includes(one) && !spreading.includes(one));
  return { reaching, inOurs, spreading };
}
