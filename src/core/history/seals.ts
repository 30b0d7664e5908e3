import { historyColumns } from './history-lines';

/** Lines of one sealed block. */
export const BLOCK = 1000;

/** Signs a text with the workbook's key. */
export type Sign = (text: string) => string;

/** What the document properties keep of History: the key and one digest a block, each over the one before it. */
export interface Seals {
  /** '' until set-up has made one: nothing is sealed then. */
  readonly key: string;
  /** Number of a line = its row - 1 + offset; it grows when lines leave History for good. */
  readonly offset: number;
  /** `lines:digest` of every full block in order; '' where the block could not be sealed when it filled. */
  readonly blocks: readonly string[];
  /** The block that is not full yet, as far as the last sweep or check found it whole. */
  readonly tail?: Tail | undefined;
  /** A sweep did not find that block as it was: nothing more is sealed until a check has said so. */
  readonly doubt?: true | undefined;
}

/** The seal of lines below the last full block. */
export interface Tail {
  /** Number of the last of them. */
  readonly to: number;
  readonly seal: string;
}

/** One line of History with the row it stands in. */
export interface PlacedLine {
  readonly row: number;
  readonly line: readonly string[];
}

const noSeals: Seals = { key: '', offset: 0, blocks: [] };
const numberAt = historyColumns.indexOf('number');

/** The seals as kept; none where nothing readable is kept. */
export function readSeals(text: string): Seals {
  return text === '' ? noSeals : { ...noSeals, ...(JSON.parse(text) as Partial<Seals>) };
}

/** A line's number in the order of writing; 0 for what the add-on did not write. */
export function numberOf(line: readonly string[]): number {
  const number = Number(line[numberAt] ?? '');
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** What lies between rows and numbers at the end of History. */
export function offsetOf(placed: readonly PlacedLine[]): number {
  const last = placed[placed.length - 1];
  const number = placed.reduce((most, { line }) => Math.max(most, numberOf(line)), 0);
  return last === undefined ? 0 : number - (last.row - 1);
}

/** The block that a line belongs to, from 0. */
export function blockOf(number: number): number {
  return Math.floor((number - 1) / BLOCK);
}

/** The seal of a block over its lines in order and the seal before it. */
export function sealOf(lines: readonly (readonly string[])[], before: string, sign: Sign): string {
  return `${lines.length}:${sign(JSON.stringify([before, lines]))}`;
}

/** Seals for all full blocks up to the last line; those of `kept` stay as they are. */
export function sealAll(lines: readonly (readonly string[])[], sign: Sign, kept: readonly string[] = []): string[] {
  const byBlock = linesByBlock(lines);
  const last = lines.reduce((most, line) => Math.max(most, numberOf(line)), 0);
  const blocks: string[] = [];
  for (let block = 0; block < Math.floor(last / BLOCK); block++) {
    const seal = kept[block] || sealOf(byBlock.get(block) ?? [], blocks[block - 1] ?? '', sign);
    blocks.push(seal);
  }
  return blocks;
}

/** The seal of the lines below the last full block; undefined where none stands there. */
export function tailOf(lines: readonly (readonly string[])[], blocks: readonly string[], sign: Sign): Tail | undefined {
  const own = linesByBlock(lines).get(blocks.length) ?? [];
  const last = own[own.length - 1];
  return last && { to: numberOf(last), seal: sealOf(own, blocks[blocks.length - 1] ?? '', sign) };
}

/** Lines by block, each in the order of writing; lines without a number are nobody's. */
export function linesByBlock(lines: readonly (readonly string[])[]): Map<number, (readonly string[])[]> {
  const byBlock = new Map<number, (readonly string[])[]>();
  for (const line of inOrder(lines)) {
    const block = blockOf(numberOf(line));
    const own = byBlock.get(block);
    if (own === undefined) byBlock.set(block, [line]);
    else own.push(line);
  }
  return byBlock;
}

/** Numbered lines in the order in which they were written, however the tab is sorted. */
export function inOrder(lines: readonly (readonly string[])[]): (readonly string[])[] {
  const numbered = lines.filter((line) => numberOf(line) > 0);
  const isOrdered = numbered.every((line, index) => numberOf(numbered[index - 1] ?? []) <= numberOf(line));
  return isOrdered ? numbered : numbered.sort((one, other) => numberOf(one) - numberOf(other));
}

/** The line with its number. */
export function withNumber(line: readonly string[], number: number): string[] {
  return line.map((text, index) => (index === numberAt ? String(number) : text));
}

/**
 * Lines in the order of writing, each with a number of its own. Where lines were deleted by hand the next ones began
 * with numbers that were taken: then the order on the tab counts. Sealed lines keep their numbers.
 */
export function renumbered(lines: readonly (readonly string[])[], sealed: number): (readonly string[])[] {
  const ordered = hasDoubles(lines, sealed) ? lines.filter((line) => numberOf(line) > 0) : inOrder(lines);
  let last = sealed * BLOCK;
  return ordered.map((line) => {
    const number = numberOf(line);
    if (number <= sealed * BLOCK) return line;
    last = Math.max(number, last + 1);
    return number === last ? line : withNumber(line, last);
  });
}

/** Whether lines below the sealed blocks share a number. */
export function hasDoubles(lines: readonly (readonly string[])[], sealed: number): boolean {
  const numbers = lines.map(numberOf).filter((number) => number > sealed * BLOCK);
  return new Set(numbers).size < numbers.length;
}
