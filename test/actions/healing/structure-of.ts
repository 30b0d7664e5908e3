import type { Cell, Sheet } from '../../../emulator/model';
import { columnLetters } from '../../../src/core/schema/column-letters';
import type { TestBook } from '../../helpers/workbook';

/**
 * What repairs put right, one line each: names of tabs and whether they show; of the two tables the first row, what is
 * frozen, formats and rules of every column, formulas.
 */
export function structureOf(book: TestBook): string[] {
  return book.file.workbook.sheets.flatMap((sheet) => {
    const looks = tables.some((name) => sheet.name.includes(name)) ? tableLines(sheet) : [];
    return [`${sheet.name}${sheet.hidden ? ' hidden' : ''}`, ...looks.map((text) => `${sheet.name} ${text}`)];
  });
}

const tables = ['线索登记表', '线索跟进计划表'];

function tableLines({ rows, frozenRows }: Sheet): string[] {
  const width = Math.max(...rows.map((cells) => cells?.length ?? 0));
  const columns = Array.from(
    { length: width },
    (_, at) => `${columnLetters(at + 1)} ${columnLine(rows.map((row) => row?.[at]))}`,
  );
  return [`frozen ${frozenRows}`, ...columns];
}

/** Header, runs of equal looks, formulas. */
function columnLine(cells: readonly (Cell | undefined)[]): string {
  const looks: string[] = [];
  cells.forEach((cell, row) => {
    // A rule that points to cells that have gone rules nothing.
    const { format = '', validation = null } = cell ?? {};
    const look = JSON.stringify([format, JSON.stringify(validation).includes('"values":[]') ? null : validation]);
    if (row > 0 && looks.at(-1)?.endsWith(look) !== true) looks.push(`${row + 1}: ${look}`);
  });
  const formulas = cells.flatMap((cell, row) => (cell?.formula === undefined ? [] : [`${row + 1}${cell.formula}`]));
  return [String(cells[0]?.value ?? ''), ...formulas, ...looks].join(' · ');
}
