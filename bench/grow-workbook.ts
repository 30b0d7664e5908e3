import type { Cell, Sheet, Workbook } from '../emulator/model';

/** Tabs that grow with the number of leads. */
const GROWING: readonly string[] = ['我的线索', '我的跟进', '变更记录', 'leadbook-memory'];
/** What makes a row a lead's own: ids, and names that are made from a number. */
const OWN = /\b([AF])(\d{6})\b|客户(\d+)有限/g;

/** What a workbook would hold with so many times its leads: the rows that set-up made, again with other ids. */
export function growWorkbook({ sheets }: Workbook, { times, leads, contacts }: Growth): void {
  const steps = { A: leads, F: leads * contacts };
  for (const sheet of sheets) if (GROWING.includes(sheet.name)) growSheet(sheet, times, steps);
}

export interface Growth {
  readonly times: number;
  readonly leads: number;
  /** Follow-ups a lead. */
  readonly contacts: number;
}

type Steps = Readonly<Record<'A' | 'F', number>>;

function growSheet(sheet: Sheet, times: number, steps: Steps): void {
  const [header, ...lines] = sheet.rows;
  const rows = lines.filter((line) =>
    line.some((cell) => cell !== undefined && cell.value !== null && cell.value !== ''),
  );
  const copies = Array.from({ length: times }, (_, time) =>
    rows.map((row) => row.map((cell) => moved(cell, time, steps))),
  );
  sheet.rows = [...(header === undefined ? [] : [header]), ...copies.flat()];
  sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length + 100);
}

function moved(cell: Cell | undefined, time: number, steps: Steps): Cell | undefined {
  if (cell === undefined || typeof cell.value !== 'string') return cell;
  const value = cell.value.replace(OWN, (_text, ...[letter, id, customer]: readonly (string | undefined)[]) =>
    letter === 'A' || letter === 'F'
      ? letter + String(Number(id) + time * steps[letter]).padStart(6, '0')
      : `客户${Number(customer) + time * steps.A}有限`,
  );
  return { ...cell, value };
}
