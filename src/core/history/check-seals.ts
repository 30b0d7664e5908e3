import {
  BLOCK,
  blockOf,
  hasDoubles,
  inOrder,
  linesByBlock,
  numberOf,
  type PlacedLine,
  type Seals,
  type Sign,
  sealOf,
} from './seals';

/** A block of History that is not what was sealed. */
export interface BrokenBlock {
  /** Numbers of its first and last line. */
  readonly from: number;
  readonly to: number;
  /** Rows in which its lines stand now, first and last; 0 where none does. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly why: 'changed' | 'removed' | 'added';
  /** Numbers that are missing or stand twice. */
  readonly numbers: readonly number[];
}

/** What a look at the whole of History found. */
export interface SealReport {
  readonly broken: readonly BrokenBlock[];
  /** Lines do not stand in the order in which they were written. */
  readonly sorted: 'inOrder' | 'disordered';
  /** Rows with something that the add-on did not write. */
  readonly strangers: readonly number[];
}

/** Compares History with its seals; the order on the tab does not matter, only what stands there. */
export function checkSeals(placed: readonly PlacedLine[], seals: Seals, sign: Sign): SealReport {
  const lines = placed.map(({ line }) => line);
  const byBlock = linesByBlock(lines);
  const full = seals.blocks.flatMap((seal, block): BrokenBlock[] => {
    if (seal === '') return [];
    const all = { from: block * BLOCK + 1, to: (block + 1) * BLOCK, seal };
    return compared(all, byBlock.get(block) ?? [], { placed, seals, sign });
  });
  const numbers = lines.map(numberOf);
  return {
    broken: [...full, ...brokenTail(placed, seals, sign)],
    sorted: isInOrder(numbers) || hasDoubles(lines, seals.blocks.length) ? 'inOrder' : 'disordered',
    strangers: placed
      .filter(({ line }) => numberOf(line) === 0 && line.some((text) => text !== ''))
      .map(({ row }) => row),
  };
}

/**
 * What is wrong below the full blocks: lines that were sealed are not what they were, or lines that were not sealed yet
 * have been taken out, which shows in rows that are less than the numbers say.
 */
export function brokenTail(placed: readonly PlacedLine[], seals: Seals, sign: Sign): BrokenBlock[] {
  const { to = seals.blocks.length * BLOCK, seal } = seals.tail ?? {};
  const from = blockOf(Math.max(1, to)) * BLOCK + 1;
  const own = firstOfEach(inOrder(placed.map(({ line }) => line)), { from, to });
  const broken = seal === undefined ? [] : compared({ from, to, seal }, own, { placed, seals, sign });
  return [...broken, ...takenOut(placed, { sealed: to, offset: seals.offset })];
}

/** Lines of a span. Where lines were taken out the next ones got numbers that had been given: those are not of it. */
function firstOfEach(
  lines: readonly (readonly string[])[],
  { from, to }: Pick<Span, 'from' | 'to'>,
): (readonly string[])[] {
  const firsts = new Map<number, string>();
  return lines.filter((line) => {
    const number = numberOf(line);
    if (number < from || number > to) return false;
    const text = line.join();
    if (!firsts.has(number)) firsts.set(number, text);
    return firsts.get(number) === text;
  });
}

/** Lines above a number that stand higher than they were written, and higher than the line before them. */
function takenOut(
  placed: readonly PlacedLine[],
  { sealed, offset }: { readonly sealed: number; readonly offset: number },
): BrokenBlock[] {
  const numbered = placed.map(({ row, line }) => ({ row, number: numberOf(line) })).filter(({ number }) => number > 0);
  if (!isInOrder(numbered.map(({ number }) => number))) return [];
  const risen = ({ row, number }: { readonly row: number; readonly number: number }): number =>
    Math.max(0, number - offset - (row - 1));
  return numbered.flatMap((line, index): BrokenBlock[] => {
    const before = numbered[index - 1] ?? { row: 1, number: offset };
    const missing = risen(line) - risen(before);
    if (line.number <= sealed || missing <= 0) return [];
    const [from, to] = [before.number + 1, before.number + missing];
    return [{ from, to, firstRow: before.row, lastRow: line.row, why: 'removed', numbers: span(from, to) }];
  });
}

function isInOrder(numbers: readonly number[]): boolean {
  let last = 0;
  for (const number of numbers) {
    if (number === 0) continue;
    if (number < last) return false;
    last = number;
  }
  return true;
}

/** A span of sealed lines. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly seal: string;
}

interface Whole {
  readonly placed: readonly PlacedLine[];
  readonly seals: Seals;
  readonly sign: Sign;
}

function compared({ from, to, seal }: Span, own: readonly (readonly string[])[], whole: Whole): BrokenBlock[] {
  const { placed, seals, sign } = whole;
  if (sealOf(own, seals.blocks[blockOf(from) - 1] ?? '', sign) === seal) return [];
  const rows = placed.flatMap(({ row, line }) => (numberOf(line) >= from && numberOf(line) <= to ? [row] : []));
  const numbers = inOrder(own).map(numberOf);
  const why = whyBroken(numbers, Number(seal.split(':')[0]));
  const firstRow = rows.length === 0 ? 0 : Math.min(...rows);
  const lastRow = Math.max(0, ...rows);
  return [{ from, to, why, firstRow, lastRow, numbers: oddNumbers(numbers, { from, to, why }) }];
}

/** A line that was written after others had been taken out may have got one of their numbers. */
function whyBroken(numbers: readonly number[], sealed: number): BrokenBlock['why'] {
  if (new Set(numbers).size < sealed) return 'removed';
  return numbers.length > sealed ? 'added' : 'changed';
}

/** Numbers that are missing where lines were removed, or stand twice where some were added. */
function oddNumbers(numbers: readonly number[], { from, to, why }: Pick<BrokenBlock, 'from' | 'to' | 'why'>): number[] {
  if (why === 'added') return numbers.filter((number, index) => numbers[index - 1] === number);
  const present = new Set(numbers);
  return why === 'removed' ? span(from, to).filter((number) => !present.has(number)) : [];
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
