import type { File } from '../../emulator/kernel/file';
import type { Cell, Sheet } from '../../emulator/model';

/** Everything a file holds as one comparable value: cells, formats, rules, protections, charts, metadata. */
export function wholeBook(file: File): unknown {
  const { sheets, metadata } = file.workbook;
  return plain({ sheets: sheets.map(wholeSheet), metadata, properties: [...file.documentProperties].sort() });
}

/** The same without what a clock writes: stamps in properties, the heads of the reports. */
export function lastingBook(file: File): unknown {
  const timeless = file.workbook.sheets.map((sheet) => wholeSheet(sheet));
  const properties = [...file.documentProperties].filter(([key]) => !/^(stamps|ledger)\./.test(key)).sort();
  const text = JSON.stringify(plain({ sheets: timeless, metadata: file.workbook.metadata, properties }));
  return JSON.parse(text.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, 'then'));
}

/** One tab with every look and rule; blank cells without any are left out. */
export function wholeSheet(sheet: Sheet): unknown {
  const { rows, ...rest } = sheet;
  const cells = rows.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === undefined || isBare(cell) ? [] : [[row + 1, column + 1, cell]])),
  );
  return plain({ ...rest, cells });
}

function isBare(cell: Cell): boolean {
  return cell.value === null && Object.keys(cell).every((key) => key === 'value');
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => {
      if (one instanceof Map) return [...one];
      return one instanceof Set ? [...one] : one;
    }),
  );
}
