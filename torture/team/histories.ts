import { type Team, tabs } from '../../test/helpers/team';
import { type Line, linesOf, type State, shownRows, stateRemembered, stateTold } from './told';

/** What in the cells of History, memory and the two tables cannot be explained. */
export function unexplained(team: Team): string[] {
  const lines = linesOf(team);
  const told = stateTold(lines);
  const remembered = stateRemembered(team);
  return [
    ...lines.flatMap(anonymous),
    ...inOrder(lines),
    ...foldLaw(told, remembered),
    ...stageLaw(lines, remembered),
    ...entryLaw(lines),
    ...[tabs.leads, tabs.followUps].flatMap((tab) => cellLaw({ team, tab, told, words: wordsOf(lines) })),
  ];
}

function anonymous({ kind, who, way, operation, id, column }: Line): string[] {
  return who !== '' && way !== '' && operation !== '' ? [] : [`${kind} ${id} ${column} has no author or cause`];
}

function inOrder(lines: readonly Line[]): string[] {
  return lines.flatMap(({ at, id }, index) => {
    const before = lines[index - 1]?.at ?? '';
    return at >= before ? [] : [`${id}: ${at} is told after ${before}`];
  });
}

/** Follows from the day or from other events, and is never told. */
const untold: ReadonlySet<string> = new Set([
  'reminder',
  'winProbability',
  'valueTier',
  'followUpCount',
  'lastContactOn',
]);

function foldLaw(told: State, remembered: State): string[] {
  return [...remembered].flatMap(([name, { values, isDeleted }]) => {
    const history = told.get(name);
    if (history === undefined) return [`${name} stands in memory, and History tells nothing of it`];
    const columns = new Set([...Object.keys(values), ...Object.keys(history.values)]);
    const unlike = [...columns].filter(
      (one) => isTold(name, one) && (values[one] ?? '') !== (history.values[one] ?? ''),
    );
    const gone = isDeleted === history.isDeleted ? [] : [`${name} is deleted in one of History and memory`];
    const differs = (one: string) =>
      `${name} ${one}: History tells '${history.values[one] ?? ''}', memory '${values[one] ?? ''}'`;
    return [...gone, ...unlike.map(differs)];
  });
}

function isTold(name: string, column: string): boolean {
  return !untold.has(column) && !(name.startsWith(tabs.followUps) && column === 'customerName');
}

/** The last stage told is the one that stands, and no change leads to where it began. */
function stageLaw(lines: readonly Line[], remembered: State): string[] {
  const steps = lines.filter(({ kind, column }) => ['修改', '未发生'].includes(kind) && column === 'stage');
  const idle = steps.filter(({ from, to }) => from === to).map(({ id, to }) => `${id} goes from ${to} to ${to}`);
  const last = new Map(steps.map(({ id, to }) => [id, to]));
  const stands = (id: string) => remembered.get(`${tabs.leads} ${id}`)?.values['stage'];
  const wrong = [...last].filter(([id, to]) => (stands(id) ?? to) !== to);
  return [...idle, ...wrong.map(([id, to]) => `${id}: the last stage told is ${to}, another one stands`)];
}

/** An id is given once. */
function entryLaw(lines: readonly Line[]): string[] {
  const open = new Map<string, number>();
  for (const { kind, table, id, column } of lines) {
    const step = column === '' ? (entrySteps[kind] ?? 0) : 0;
    open.set(`${table} ${id}`, (open.get(`${table} ${id}`) ?? 0) + step);
  }
  return [...open].filter(([, count]) => count > 1).map(([name]) => `${name} was entered twice`);
}

const entrySteps: Readonly<Record<string, number>> = { 新增: 1, 未发生: -1 };

/** Columns in which people type, by header; in these the value that was told last is what people see. */
const seen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [tabs.leads]: {
    客户名称: 'customerName',
    需求描述: 'need',
    意向等级: 'grade',
    阶段: 'stage',
    跟进人: 'owner',
    下次联系日期: 'nextContactOn',
    成交金额: 'amount',
  },
  [tabs.followUps]: {
    线索编号: 'leadId',
    沟通内容: 'content',
    下一步行动: 'nextStep',
    下一步日期: 'nextStepOn',
    完成状态: 'status',
  },
};

const idHeaders: Readonly<Record<string, string>> = { [tabs.leads]: '线索编号', [tabs.followUps]: '跟进编号' };

interface Seen {
  readonly team: Team;
  readonly tab: string;
  readonly told: State;
  readonly words: ReadonlyMap<string, string>;
}

/** Every row that lives has one row with its id, every row has an id, and its cells show what was told last. */
function cellLaw({ team, tab, told, words }: Seen): string[] {
  const own = idHeaders[tab] ?? '';
  const rows = shownRows(team, tab);
  const ids = rows.map((row) => row[own] ?? '');
  const nameless = rows
    .filter((row) => row[own] === '' && isRecord(row, tab))
    .map((row) => `${tab}: no id: ${JSON.stringify(row)}`);
  const alive = [...told].filter(([name, { isDeleted }]) => name.startsWith(`${tab} `) && !isDeleted);
  const counts = alive.map(([name]) => [name, ids.filter((id) => `${tab} ${id}` === name).length] as const);
  const missing = counts.filter(([, count]) => count !== 1).map(([name, count]) => `${name} has ${count} rows`);
  const living = (row: (typeof rows)[number]) => told.get(`${tab} ${row[own]}`)?.isDeleted === false;
  const strange = rows.filter((row) => row[own] !== '' && isRecord(row, tab) && !living(row));
  return [
    ...nameless,
    ...missing,
    ...strange.map((row) => `${tab}: History tells of no row ${row[own]} that lives`),
    ...rows.filter(living).flatMap((row) => {
      const { values = {} } = told.get(`${tab} ${row[own]}`) ?? {};
      return unlikeCells({ row, tab, values, words });
    }),
  ];
}

/** What makes a row one of the table: a stage alone, typed below the last lead, is no lead. */
function isRecord(row: Readonly<Record<string, string>>, tab: string): boolean {
  return row[tab === tabs.leads ? '客户名称' : '沟通内容'] !== '';
}

interface SeenRow extends Pick<Seen, 'tab' | 'words'> {
  readonly row: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

function unlikeCells({ row, tab, values, words }: SeenRow): string[] {
  return Object.entries(seen[tab] ?? {}).flatMap(([header, column]) => {
    const value = values[column] ?? '';
    const wanted = words.get(`${column} ${value}`) ?? value;
    const is = column === 'amount' ? plainNumber(row[header] ?? '') : (row[header] ?? '');
    return is === wanted ? [] : [`${tab} ${row[idHeaders[tab] ?? '']} ${header} shows '${is}', told was '${wanted}'`];
  });
}

/** A figure as it is stored: the cell shows it with groups and two places. */
function plainNumber(text: string): string {
  return text === '' ? '' : String(Number(text.replaceAll(',', '')));
}

/** Columns whose values are keys. */
const listed = ['grade', 'stage', 'status'] as const;
const headerOf = { grade: '意向等级', stage: '阶段', status: '完成状态' } as const;

/** What keys are called, as History itself tells it. */
function wordsOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => wordsIn(line)));
}

function wordsIn({ kind, column, from, to, fromText, toText }: Line): readonly (readonly [string, string])[] {
  if (kind === '修改') return [[`${column} ${from}`, fromText] as const, [`${column} ${to}`, toText] as const];
  if (kind !== '新增' || column !== '') return [];
  const { v } = JSON.parse(to) as { v: Readonly<Record<string, string>> };
  return listed.flatMap((one) => {
    const [, text] = new RegExp(`(?:^| · )${headerOf[one]}: (.*?)(?: · |$)`).exec(toText) ?? [];
    return text === undefined ? [] : [[`${one} ${v[one]}`, text] as const];
  });
}
