import { type Team, tabs } from '../../test/helpers/team';

/** A line of History as it stands in the cells of its tab: read here without the add-on's own readers. */
export interface Line {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly fromText: string;
  readonly toText: string;
  readonly way: string;
  readonly operation: string;
}

/** The headers of History in the language of the crew. */
const headers: Readonly<Record<keyof Line, string>> = {
  number: '序号',
  at: '时间',
  who: '操作人',
  kind: '事件',
  table: '表',
  id: '编号',
  column: '字段键',
  field: '字段',
  from: '原值键',
  to: '新值键',
  fromText: '原值',
  toText: '新值',
  way: '途径',
  operation: '操作编号',
};

/** Lines by their running number: people may have sorted the tab. */
export function linesOf({ file }: Team): readonly Line[] {
  const [first = [], ...rows] = file.displayGrid(tabs.history);
  const read = (row: readonly string[]) => {
    const texts = Object.entries(headers).map(([key, header]) => [key, row[first.indexOf(header)] ?? '']);
    const line = Object.fromEntries(texts) as Omit<Line, 'number'> & { readonly number: string };
    return { ...line, number: Number(line.number) };
  };
  return rows
    .map(read)
    .filter(({ number }) => number > 0)
    .sort((one, other) => one.number - other.number);
}

/** What History tells of one row, or what memory holds of it. */
export interface Told {
  readonly values: Readonly<Record<string, string>>;
  readonly isDeleted: boolean;
}

/** Rows by table and id. */
export type State = ReadonlyMap<string, Told>;

/** What stands in the two tables if one believes History alone. */
export function stateTold(lines: readonly Line[]): State {
  const state = new Map<string, Told>();
  for (const line of lines) {
    const name = `${line.table} ${line.id}`;
    const after = afterLine(state.get(name), line);
    if (after === undefined) state.delete(name);
    else state.set(name, after);
  }
  return state;
}

function afterLine(told: Told | undefined, line: Line): Told | undefined {
  const { kind, column, to } = line;
  if (kind === '新增' && column === '') return { values: enteredValues(to), isDeleted: false };
  if (kind === '未发生' && column === '') return undefined;
  if (told === undefined) return undefined;
  if (kind === '行已删除') return { ...told, isDeleted: true };
  if (kind === '行已恢复') return { ...told, isDeleted: false };
  const isValue = ['新增', '修改', '未发生'].includes(kind);
  return isValue ? { ...told, values: { ...told.values, [column]: to } } : told;
}

function enteredValues(text: string): Readonly<Record<string, string>> {
  return text === '' ? {} : (JSON.parse(text) as { v: Readonly<Record<string, string>> }).v;
}

/** What memory holds, read from its cells. */
export function stateRemembered({ file }: Team): State {
  const rows = file.grid('leadbook-memory').slice(1);
  return new Map(
    rows.flatMap(([key, body]) => {
      const [, letter = '', id = ''] = /^([LF]):(.*)$/.exec(String(key ?? '')) ?? [];
      if (letter === '') return [];
      const { v, d = '' } = JSON.parse(String(body)) as { v: Readonly<Record<string, string>>; d?: string };
      return [[`${letter === 'L' ? tabs.leads : tabs.followUps} ${id}`, { values: v, isDeleted: d !== '' }] as const];
    }),
  );
}

/** The rows of a table by id, as people see them: text by header. */
export function shownRows({ file }: Team, tab: string): readonly Readonly<Record<string, string>>[] {
  const [first = [], ...rows] = file.displayGrid(tab);
  return rows.map((row) => Object.fromEntries(first.map((header, at) => [header, row[at] ?? ''])));
}
