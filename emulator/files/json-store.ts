import type { Cell, Sheet, Validation, Workbook } from '../model';

/** Version of the stored shape; an unknown one is refused rather than guessed at. */
const VERSION = 1;

interface StoredBook {
  readonly version: number;
  readonly workbook: unknown;
  readonly validations: unknown[];
}

/** Maps, Sets, Dates and non-finite numbers have no JSON of their own: each becomes a record with one marked key. */
function encode(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Map) return { $map: [...value].map(encode) };
  if (value instanceof Set) return { $set: [...value].map(encode) };
  if (isDate(value)) return { $date: value.getTime() };
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const pairs = entries.map(([key, entry]) => [key, encode(entry)] as const);
  return pairs.some(([key]) => key.startsWith('$')) ? { $record: pairs } : Object.fromEntries(pairs);
}

/** A script's Date comes from another realm, where `instanceof` fails. */
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const DECODERS: Readonly<Record<string, (content: unknown) => unknown>> = {
  $number: Number,
  $map: (content) => new Map((content as unknown[]).map((pair) => decode(pair) as [unknown, unknown])),
  $set: (content) => new Set((content as unknown[]).map(decode)),
  $date: (content) => new Date(Number(content)),
  $record: (content) =>
    Object.fromEntries((content as [string, unknown][]).map(([key, entry]) => [key, decode(entry)])),
};

function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  const entries = Object.entries(value);
  const [key, content] = entries[0] ?? ['', undefined];
  const special = DECODERS[key];
  if (special !== undefined && entries.length === 1) return special(content);
  return Object.fromEntries(entries.map(([name, entry]) => [name, decode(entry)]));
}

/** Rules are shared by thousands of cells: each is stored once and named by its place in the list. */
class RuleList {
  readonly rules: Validation[] = [];
  private readonly places = new Map<Validation, number>();

  place(rule: Validation): number {
    const known = this.places.get(rule);
    if (known !== undefined) return known;
    this.places.set(rule, this.rules.length);
    return this.rules.push(rule) - 1;
  }
}

type StoredCell = Omit<Cell, 'validation'> & { readonly validation?: number };

/** 0 stands for a hole. Only the value and the rule of a cell need care: all else is JSON as it is. */
function encodeCell(cell: Cell | undefined, rules: RuleList): unknown {
  if (cell === undefined) return 0;
  const { value, validation } = cell;
  const rule = validation && { validation: rules.place(validation) };
  return rule || typeof value === 'number' ? { ...cell, value: encode(value), ...rule } : cell;
}

function decodeCell(stored: StoredCell | 0, rules: readonly Validation[]): Cell | undefined {
  if (stored === 0) return undefined;
  const { validation: place, ...cell } = stored;
  if (typeof cell.value === 'object') cell.value = decode(cell.value) as Cell['value'];
  const validation = place === undefined ? undefined : rules[place];
  return validation === undefined ? cell : { ...cell, validation };
}

function encodeSheet({ rows, ...rest }: Sheet, rules: RuleList): unknown {
  // A hole in the array of rows is undefined for Array.from and skipped by map.
  const stored = Array.from(rows, (row) => Array.from(row ?? [], (cell) => encodeCell(cell, rules)));
  return { ...(encode(rest) as object), rows: stored };
}

function decodeSheet(stored: unknown, rules: readonly Validation[]): Sheet {
  const { rows, ...rest } = stored as { rows: (StoredCell | 0)[][] };
  return { ...(decode(rest) as Sheet), rows: rows.map((row) => row.map((cell) => decodeCell(cell, rules))) };
}

/** The workbook as JSON text; `fromJson` gives the same workbook back, shared rules still shared. */
export function toJson({ sheets, ...rest }: Workbook): string {
  const list = new RuleList();
  const workbook = { ...(encode(rest) as object), sheets: sheets.map((sheet) => encodeSheet(sheet, list)) };
  return JSON.stringify({ version: VERSION, workbook, validations: list.rules.map(encode) } satisfies StoredBook);
}

/** Reads what `toJson` wrote. */
export function fromJson(text: string): Workbook {
  const stored = JSON.parse(text) as StoredBook;
  if (stored.version !== VERSION) {
    throw new Error(
      `Cannot read the stored workbook as its version must be ${VERSION}: current value is ${stored.version}`,
    );
  }
  const rules = stored.validations.map((rule) => decode(rule) as Validation);
  const { sheets, ...rest } = stored.workbook as { sheets: unknown[] };
  return { ...(decode(rest) as Workbook), sheets: sheets.map((sheet) => decodeSheet(sheet, rules)) };
}
