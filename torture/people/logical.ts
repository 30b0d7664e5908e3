import type { File } from '../../emulator/kernel/file';
import { headerInChinese, tabCalled } from './places';

/** A table as people mean it: rows by what marks them, cells by header; read from the cells alone. */
export type Table = ReadonlyMap<string, Cells>;
export type Cells = Readonly<Record<string, string>>;

export interface Logical {
  readonly leads: Table;
  readonly followUps: Table;
}

/** Both tables as they stand. */
export function logicalState(file: File, extent: Extent = 'everything'): Logical {
  const state = {
    leads: tableOf(file, tabCalled(file, 'leads'), ['电话', '客户名称']),
    followUps: tableOf(file, tabCalled(file, 'followUps'), ['沟通内容', '跟进编号']),
  };
  const [leads, followUps] = [bare(state.leads, extent), bare(state.followUps, extent)];
  return extent === 'everything' ? state : { leads, followUps };
}

/** What is compared: everything, all but notes, or what people and rules set, without the reminder that follows from it. */
export type Extent = 'everything' | 'no notes' | 'values';

function bare(table: Table, extent: Extent): Table {
  const lines = [...table].map(([mark, cells]): [string, Cells] => {
    const plain = Object.entries(cells).map(([header, text]) => [header, text.replace(/ \[.*\]$/, '')]);
    return [
      mark,
      Object.fromEntries(
        plain.filter(([header, text]) => text !== '' && (extent === 'no notes' || header !== '提醒状态')),
      ),
    ];
  });
  return new Map(lines);
}

/** A tab that has gone holds nothing. */
function tableOf(file: File, name: string | undefined, marks: readonly string[]): Table {
  if (name === undefined) return new Map();
  const [first = [], ...lines] = file.displayGrid(name);
  const headers = first.map(headerInChinese);
  const { rows } = file.tab(name);
  const table = new Map<string, Cells>();
  lines.forEach((line, index) => {
    const entries = headers.map((header, at) => [header || `column ${at}`, cellOf(line[at], rows[index + 1]?.[at])]);
    const cells: Cells = Object.fromEntries(entries.filter(([, text]) => text !== ''));
    if (Object.keys(cells).length === 0) return;
    const mark = markOf(cells, marks);
    table.set(table.has(mark) ? `${mark} again` : mark, cells);
  });
  return table;
}

/** Shown text or formula, and the note. */
function cellOf(
  shown = '',
  { note = '', formula }: { readonly note?: string; readonly formula?: string } = {},
): string {
  const text = formula === undefined ? timeless(shown) : formula.replace(/B\d+/g, 'B…');
  return note === '' ? text : `${text} [${note.replace(/\n/g, ' ')}]`;
}

function markOf(cells: Cells, marks: readonly string[]): string {
  const texts = marks.map((header) => (cells[header] ?? '').replace(/ \[.*/, ''));
  return texts.find((text) => text !== '') ?? `row of ${Object.values(cells).join()}`;
}

function timeless(text: string): string {
  return text.replace(/(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}/, '$1');
}

/** Cells that differ: mark, header, before, after. */
export function changed(before: Table, after: Table): readonly Change[] {
  return [...after].flatMap(([mark, cells]) =>
    Object.entries(cells)
      .filter(([header, text]) => before.get(mark)?.[header] !== text)
      .map(([header, text]) => ({ mark, header, text })),
  );
}

export interface Change {
  readonly mark: string;
  readonly header: string;
  readonly text: string;
}
