import type { File } from '../emulator/kernel/file';
import type { Cell, Sheet } from '../emulator/model';
import { historyColumns } from '../src/core/history/history-lines';
import { kindLabels, sheetLabels } from '../src/core/i18n/sheet-labels';
import { columnLetters } from '../src/core/schema/column-letters';
import type { SheetKey } from '../src/core/schema/sheets';
import type { Team } from '../test/helpers/team';

/**
 * What a workbook holds, in lines that can be compared: cells, notes, rules, looks, protections, charts, triggers,
 * mails and the properties that are state. Read from the file alone. Left out: times of day, ids that Google draws,
 * names of operations, and who a change is told of (a run that died leaves that to the sweep).
 */
export function finalState(team: Team): string[] {
  const { file } = team;
  const history = tabNamed(file, 'history');
  const memory = tabNamed(file, 'memory');
  const plain = file.workbook.sheets.filter((sheet) => sheet !== history && sheet !== memory);
  return [
    ...plain.flatMap((sheet) => sheetLines(file, sheet)),
    ...(history === undefined ? [] : historyLines(file, history)),
    ...(memory === undefined ? [] : memoryLines(file, memory)),
    ...file.triggers.map(({ functionName, kind }) => `trigger ${kind} ${functionName}`).sort(),
    ...propertyLines(file),
    ...mailLines(team),
  ];
}

function tabNamed(file: File, key: SheetKey): Sheet | undefined {
  const names = Object.values<string>(sheetLabels[key]);
  return file.workbook.sheets.find(({ name }) => names.includes(name));
}

function sheetLines(file: File, sheet: Sheet): string[] {
  const { name } = sheet;
  const contents = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === undefined || isBlank(cell) ? [] : contentOf(cell, `${columnLetters(column + 1)}${row + 1}`),
    ),
  );
  return [...shapeOf(file, sheet), ...lookRuns(file, sheet), ...contents].map((text) => `${name}!${text}`);
}

function isBlank({ value, formula, note = '' }: Cell): boolean {
  return (value === null || value === '') && formula === undefined && note === '';
}

function contentOf({ value, format = '', formula, note = '' }: Cell, a1: string): string[] {
  const isMoment = typeof value === 'number' && /[yh]/i.test(format);
  const stored = isMoment ? String(Math.floor(value)) : String(value ?? '');
  const content = formula ?? stored;
  return [
    ...(content === '' ? [] : [`${a1} ${timeless(content)}`]),
    ...(note === '' ? [] : [`${a1} note ${timeless(note)}`]),
  ];
}

/** A text without times of day and without the numbers by which Google names tabs. */
function timeless(text: string): string {
  return text
    .replace(/(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}/g, '$1 then')
    .replace(/gid=\d+/g, 'gid=tab')
    .replace(/TIME\([\d;]+\)/g, 'TIME(then)');
}

function shapeOf(file: File, sheet: Sheet): string[] {
  const { hidden, frozenRows, frozenColumns, columnWidths, hiddenColumns, hiddenRows, merges } = sheet;
  const protections = sheet.protections.map(({ id: _id, ...protection }) => protection);
  const charts = sheet.charts.map(({ id: _id, ...chart }) => withTabNames(file, chart));
  const shape = { hidden, frozenRows, frozenColumns, merges };
  const sets = { columnWidths: [...columnWidths], hiddenColumns: [...hiddenColumns], hiddenRows: [...hiddenRows] };
  return [
    ...Object.entries({ ...shape, ...sets }).map(([key, value]) => `${key} ${JSON.stringify(value)}`),
    ...sheet.conditionalRules.map((rule) => `rule ${JSON.stringify(rule)}`),
    ...protections.map((protection) => `protection ${JSON.stringify(protection)}`),
    ...charts.map((chart) => `chart ${timeless(chart)}`),
    ...sheet.metadata.map(({ key, on }) => `mark ${JSON.stringify({ key, on })}`),
  ];
}

/** JSON of something that points to tabs by their drawn ids, with names instead. */
function withTabNames(file: File, value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) =>
    key === 'sheetId' ? (file.workbook.sheets.find(({ id }) => id === one)?.name ?? 'no tab') : one,
  );
}

/** Formats, rules and styles of every column, as runs of rows. */
function lookRuns(file: File, sheet: Sheet): string[] {
  const width = Math.max(0, ...sheet.rows.map((cells) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => runsOf(file, sheet, column)).flat();
}

function runsOf(file: File, { rows }: Sheet, column: number): string[] {
  const runs: { readonly cell: Cell | undefined; readonly from: number; to: number }[] = [];
  rows.forEach((cells, row) => {
    const cell = cells?.[column];
    const last = runs.at(-1);
    if (last !== undefined && looksLike(file, last.cell, cell)) last.to = row;
    else runs.push({ cell, from: row, to: row });
  });
  const letters = columnLetters(column + 1);
  return runs.flatMap(({ cell, from, to }) => {
    const look = lookOf(file, cell);
    return look === '{}' ? [] : [`${letters}${from + 1}:${letters}${to + 1} looks ${look}`];
  });
}

/** Most neighbours share what they look like: only others are compared as texts. */
function looksLike(file: File, one: Cell | undefined, other: Cell | undefined): boolean {
  const isShared =
    one?.format === other?.format && one?.validation === other?.validation && one?.style === other?.style;
  return isShared || lookOf(file, one) === lookOf(file, other);
}

const looks = new WeakMap<object, string>();

function lookOf(file: File, cell: Cell | undefined): string {
  if (cell === undefined) return '{}';
  const { format, validation, style } = cell;
  if (format === undefined && validation === undefined && style === undefined) return '{}';
  return `{${format ?? ''} ${shared(validation, (one) => withTabNames(file, one))} ${shared(style, JSON.stringify)}}`;
}

/** Rules and styles are shared between cells: their text is made once. */
function shared<Value extends object>(value: Value | undefined, textOf: (value: Value) => string): string {
  if (value === undefined) return '';
  const known = looks.get(value) ?? textOf(value);
  looks.set(value, known);
  return known;
}

/** One step of a field as History tells it. */
interface Step {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Every record's every field: the steps that History tells, one after another. The same step twice in a row is one, and
 * a step that was taken back is none.
 */
function historyLines(file: File, { name }: Sheet): string[] {
  const at = (key: (typeof historyColumns)[number]) => historyColumns.indexOf(key);
  const records = new Map<string, Map<string, Step[]>>();
  for (const line of file.displayGrid(name).slice(1)) {
    const [id = '', column = ''] = [line[at('id')], line[at('column')]];
    const [from, to] = [timeless(line[at('fromKey')] ?? ''), timeless(line[at('toKey')] ?? '')];
    const fields = records.get(id) ?? new Map<string, Step[]>();
    records.set(id, fields);
    tell(fields, column, { kind: kindOf(line[at('kind')] ?? ''), from, to });
  }
  const lines = [...records].flatMap(([id, fields]) =>
    [...fields].map(([column, steps]) => `history ${id} ${column}: ${steps.map(stepText).join('; ')}`),
  );
  return lines.filter((line) => !line.endsWith(': ')).sort();
}

function stepText({ kind, from, to }: Step): string {
  return `${kind} ${from} → ${to}`;
}

function tell(fields: Map<string, Step[]>, column: string, step: Step): void {
  if (step.kind === 'void' && column === '') {
    fields.clear();
    return;
  }
  const steps = fields.get(column) ?? [];
  fields.set(column, steps);
  const last = steps.at(-1);
  const isAgain = last !== undefined && stepText(last) === stepText(step);
  if (step.kind === 'void' && last?.to === step.from && last.from === step.to) takeBack(steps, step);
  else if (!isAgain && (step.kind !== 'void' || step.from !== step.to)) steps.push(step);
}

/** One line takes back all that an operation told of a value: an approval stands beside the change that it allows. */
function takeBack(steps: Step[], { from, to }: Step): void {
  const last = steps.pop();
  const beside = steps.at(-1);
  const isAllowed = last?.kind === 'approved' && beside?.kind === 'changed' && beside.from === to && beside.to === from;
  if (isAllowed) steps.pop();
}

function kindOf(label: string): string {
  const found = Object.entries(kindLabels).find(([, words]) => Object.values<string>(words).includes(label));
  return found?.[0] ?? label;
}

/** The accepted values of every record; not where they came from. */
function memoryLines(file: File, { name }: Sheet): string[] {
  const lines = file.grid(name).slice(1);
  return lines
    .flatMap(([key, body]) => (key === null || key === '' ? [] : [memoryLine(String(key), String(body))]))
    .sort();
}

function memoryLine(key: string, body: string): string {
  try {
    const { v, d = '' } = JSON.parse(body) as { v: Readonly<Record<string, string>>; d?: string };
    return timeless(`memory ${key} ${d} ${JSON.stringify(Object.entries(v).sort())}`);
  } catch {
    return `memory ${key} cannot be read`;
  }
}

/** Properties that decide what the workbook does from here on. */
function propertyLines({ documentProperties }: File): string[] {
  const pieces = [...documentProperties].filter(([key]) => /^(settings|schema)\./.test(key)).sort();
  const owner = [...documentProperties]
    .filter(([key]) => key.startsWith('automation.'))
    .map(([, text]) => text)
    .join('');
  return [
    ...pieces.map(([key, text]) => `property ${key} ${text}`),
    `automation of ${/"owner":"([^"]*)"/.exec(owner)?.[1] ?? 'nobody'}`,
  ];
}

/** Mails by day, person and what they say. */
function mailLines({ world, file }: Team): string[] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: file.workbook.timeZone });
  const lines = world.outbox.flatMap(({ to, at, subject, body }) =>
    to.map((address) => `mail ${day.format(at)} ${address} ${timeless(`${subject} ${body}`)}`),
  );
  return lines.sort().map((line, index) => (lines.indexOf(line) === index ? line : `${line} AGAIN`));
}
