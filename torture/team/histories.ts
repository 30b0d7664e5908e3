import type { HistoryEvent } from '../../src/core/edit';
import { foldHistory, type ToldRecord } from '../../src/core/history/fold';
import { historyColumns } from '../../src/core/history/history-lines';
import { type MemoryRow, memoryKey, readMemory } from '../../src/core/history/memory';
import { readEvent } from '../../src/core/history/read-event';
import { isTold } from '../../src/core/history/told-columns';
import { type Team, tabs } from '../../test/helpers/team';

/** What in the cells of History, memory and the two tables cannot be explained. */
export function unexplained(team: Team): string[] {
  const events = eventsOf(team);
  const memory = memoryOf(team);
  return [
    ...events.flatMap(anonymous),
    ...inOrder(events),
    ...foldLaw(events, memory),
    ...stageLaw(events, memory),
    ...idLaw(team, memory),
    ...entryLaw(events),
  ];
}

/** Events by their running number: people may have sorted the tab. */
function eventsOf({ file }: Team): HistoryEvent[] {
  const at = historyColumns.indexOf('number');
  const lines = file.displayGrid(tabs.history).slice(1);
  return lines
    .filter((line) => Number(line[at]) > 0)
    .sort((one, other) => Number(one[at]) - Number(other[at]))
    .flatMap((line) => readEvent(line) ?? []);
}

function memoryOf({ file }: Team): ReadonlyMap<string, MemoryRow> {
  const rows = file.grid('leadbook-memory').slice(1);
  return new Map(
    rows.flatMap(([key, body]) => {
      const row = readMemory(String(key ?? ''), String(body ?? ''));
      return row === undefined ? [] : [[row.key, row] as const];
    }),
  );
}

function anonymous({ kind, who, way, operation, id, column }: HistoryEvent): string[] {
  return who !== '' && String(way) !== '' && operation !== '' ? [] : [`${kind} ${id} ${column} has no author or cause`];
}

function inOrder(events: readonly HistoryEvent[]): string[] {
  return events.flatMap(({ at, id }, index) => {
    const before = events[index - 1]?.at ?? '';
    return at >= before ? [] : [`${id}: ${at} is told after ${before}`];
  });
}

function foldLaw(events: readonly HistoryEvent[], memory: ReadonlyMap<string, MemoryRow>): string[] {
  const told = foldHistory(events);
  return [...memory].flatMap(([key, row]) => differences(key, row, told.get(key)));
}

function differences(key: string, { values, deletedOn }: MemoryRow, told: ToldRecord | undefined): string[] {
  if (told === undefined) return [`${key} stands in memory, and History tells nothing of it`];
  const table = key.startsWith('L:') ? 'leads' : 'followUps';
  const columns = [...new Set([...Object.keys(values), ...Object.keys(told.values)])].filter((one) =>
    isTold(table, one),
  );
  const unlike = columns.filter((one) => (values[one] ?? '') !== (told.values[one] ?? ''));
  const gone = (deletedOn === '') === (told.deletedOn === '') ? [] : [`${key} is deleted in one of History and memory`];
  return [
    ...gone,
    ...unlike.map((one) => `${key} ${one}: History tells '${told.values[one] ?? ''}', memory '${values[one] ?? ''}'`),
  ];
}

/** How a stage comes to be told: what is taken back leads somewhere as well, as readers of History and the analysis take it. */
const moves: ReadonlySet<string> = new Set(['changed', 'void']);

/** The last stage told is the one that stands, and no change leads to where it began. */
function stageLaw(events: readonly HistoryEvent[], memory: ReadonlyMap<string, MemoryRow>): string[] {
  const steps = events.filter(({ kind, table, column }) => moves.has(kind) && table === 'leads' && column === 'stage');
  const idle = steps.filter(({ from, to }) => from === to).map(({ id, to }) => `${id} goes from ${to} to ${to}`);
  const last = new Map(steps.map(({ id, to }) => [id, to]));
  const wrong = [...last].filter(([id, to]) => (memory.get(memoryKey('leads', id))?.values['stage'] ?? to) !== to);
  return [...idle, ...wrong.map(([id, to]) => `${id}: the last stage told is ${to}, another one stands`)];
}

function idLaw({ file }: Team, memory: ReadonlyMap<string, MemoryRow>): string[] {
  const [headers = [], ...lines] = file.displayGrid(tabs.leads);
  const at = headers.indexOf('线索编号');
  const ids = lines.map((line) => line[at] ?? '').filter((id) => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two rows bear ${id}`);
  const known = new Set(ids);
  const lost = [...memory.values()].filter(({ key, deletedOn }) => key.startsWith('L:') && deletedOn === '');
  return [...twice, ...lost.filter(({ key }) => !known.has(key.slice(2))).map(({ key }) => `${key} has no row`)];
}

/** An id is given once. */
function entryLaw(events: readonly HistoryEvent[]): string[] {
  const open = new Map<string, number>();
  for (const { kind, table, id, column } of events) {
    const step = kind === 'entered' ? 1 : kind === 'void' && column === '' ? -1 : 0;
    if (step !== 0) open.set(`${table} ${id}`, (open.get(`${table} ${id}`) ?? 0) + step);
  }
  return [...open].filter(([, count]) => count > 1).map(([name]) => `${name} was entered twice`);
}
