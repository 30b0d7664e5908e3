import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { dayNumber } from '../../src/core/date';
import { historyColumns } from '../../src/core/history/history-lines';
import type { Cell } from '../../src/core/schema/row';
import { buildVocabulary } from '../../src/core/schema/vocabulary';
import { type AnalysisRows, followUpKeys, leadKeys, TODAY } from './make-rows';
import type { Countable } from './ours';
import { cleanings, preparations, queries } from './queries';
import { nicknames, settings } from './team';

/** Rows of one chunk of the appender. */
const CHUNK = 2048;

type Value = string | number | null;
export type Answers = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** A database in memory that works with one thread. */
export async function openDuck(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('set preserve_insertion_order = true');
  return connection;
}

/** Hands the rows over by the appender, column by column in chunks: only the columns that a query asks for. */
export async function loadRows(connection: DuckDBConnection, rows: AnalysisRows): Promise<void> {
  await append(connection, { name: 'leads', keys: leadTexts, numbers: leadNumbers, all: leadKeys }, rows.leads);
  const contacts: Target = { name: 'followUps', keys: ['leadId'], numbers: ['contactedAt'], all: followUpKeys };
  await append(connection, contacts, rows.followUps);
  await append(connection, { name: 'history', keys: historyTexts, numbers: [], all: historyColumns }, rows.history);
  await loadWords(connection);
}

const leadTexts = [
  ...(['leadId', 'customerName', 'phone', 'email', 'source', 'grade', 'stage', 'owner', 'closeReason'] as const),
  ...(['industry', 'region', 'companySize', 'product'] as const),
] as const;
const leadNumbers = ['registeredOn', 'closedOn', 'amount'] as const;
const historyTexts = ['at', 'kind', 'table', 'id', 'column', 'fromKey', 'toKey'] as const;
/** Names that SQL keeps for itself. */
const renamed: Readonly<Record<string, string>> = { at: 'stamp', table: 'tab', column: 'col', id: 'leadId' };

interface Target {
  readonly name: 'leads' | 'followUps' | 'history';
  readonly keys: readonly string[];
  readonly numbers: readonly string[];
  readonly all: readonly string[];
}

async function append(connection: DuckDBConnection, target: Target, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { name, keys, numbers, all } = target;
  const number = name === 'history' ? 'line' : 'place';
  const texts = keys.map((key) => `${name === 'history' ? (renamed[key] ?? key) : key} varchar`);
  const columns = [...texts, ...numbers.map((key) => `${key} double`), `${number} integer`];
  await connection.run(`create or replace table ${name} (${columns.join(', ')})`);
  const appender = await connection.createAppender(name);
  const chunk = DuckDBDataChunk.create([...keys.map(() => VARCHAR), ...numbers.map(() => DOUBLE), INTEGER]);
  const places = [...keys, ...numbers].map((key) => all.indexOf(key));
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const values = places.map((place, at) =>
      part.map((row) => (at < keys.length ? textIn(row[place]) : numberIn(row[place]))),
    );
    chunk.reset();
    chunk.setColumns([...values, part.map((_, at) => from + at)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : String(cell ?? '');
}

function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'object') return cell.serial;
  return typeof cell === 'number' ? cell : null;
}

/** What the labels mean, as a person would put it into tables. */
async function loadWords(connection: DuckDBConnection): Promise<void> {
  const { lists, members, stages } = settings;
  const vocabulary = buildVocabulary(settings);
  const words = (['source', 'grade', 'industry', 'region', 'companySize', 'product', 'lossFactor'] as const).flatMap(
    (list) => lists[list].map(({ key, label }) => [list, label['zh-CN'], key]),
  );
  const typed = nicknames.map((text) => ['source', text, vocabulary.recognise('source', text) ?? '']);
  const owners = members.map(({ name, key }) => ['owner', name, key]);
  const open = stages.filter((stage) => stage.class === 'open').map(({ key }) => key);
  const ranks = stages.map(({ key, label, class: kind }) => [label['zh-CN'], key, kind, open.indexOf(key)] as const);
  await connection.run(`create or replace table words (list varchar, text varchar, key varchar);
    insert into words values ${[...words, ...typed, ...owners].map(tuple).join(', ')};
    create or replace table stages (text varchar, key varchar, class varchar, rank integer);
    insert into stages values ${ranks.map(tuple).join(', ')};
    create or replace table ranks as select rank from stages where rank >= 0;
    create or replace table fixed as select ${dayNumber(TODAY)} today`);
}

function tuple(values: readonly Value[]): string {
  return `(${values.map((value) => (typeof value === 'number' ? String(value) : `'${value}'`)).join(', ')})`;
}

/** Asks every question of loaded tables. */
export async function askDuck(connection: DuckDBConnection): Promise<Answers> {
  for (const statement of preparations) await connection.run(statement);
  const answers: Record<string, Value[][]> = {};
  for (const [block, query] of Object.entries(queries) as [Countable, string][]) {
    const reader = await connection.runAndReadAll(query);
    answers[block] = reader.getRows() as Value[][];
  }
  for (const statement of cleanings) await connection.run(statement);
  return answers;
}
