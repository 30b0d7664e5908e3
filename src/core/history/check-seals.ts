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
  /** Blocks that are full and have no seal yet. */
  readonly unsealed: number;
}

/** Compares History with its seals; the order on the tab does not matter, only what stands there. */
export function checkSeals(placed: readonly PlacedLine[], seals: Seals, sign: Sign): SealReport {
  const lines = placed.map(({ line }) => line);
  const byBlock = linesByBlock(lines);
  const broken = seals.blocks.flatMap((seal, block): BrokenBlock[] => {
    if (seal === '') return [];
    const own = byBlock.get(block) ?? [];
    const now = sealOf(own, seals.blocks[block - 1] ?? '', sign);
    return now === seal ? [] : [brokenBlock(block, own, { placed, sealed: Number(seal.split(':')[0]) })];
  });
  const numbers = lines.map(numberOf);
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const full = seals.key === '' ? 0 : Math.floor(last / BLOCK);
  return {
    broken,
    sorted: isInOrder(numbers) || hasDoubles(lines, seals.blocks.length) ? 'inOrder' : 'disordered',
    strangers: placed
      .filter(({ line }) => numberOf(line) === 0 && line.some((text) => text !== ''))
      .map(({ row }) => row),
    unsealed: full - seals.blocks.filter((seal) => seal !== '').length,
  };
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

function brokenBlock(
  block: number,
  own: readonly (readonly string[])[],
  { placed, sealed }: { readonly placed: readonly PlacedLine[]; readonly sealed: number },
): BrokenBlock {
  const rows = placed
    .filter(({ line }) => numberOf(line) > 0 && blockOf(numberOf(line)) === block)
    .map(({ row }) => row);
  const from = block * BLOCK + 1;
  const to = from + BLOCK - 1;
  const why = own.length < sealed ? 'removed' : own.length > sealed ? 'added' : 'changed';
  const ends = { firstRow: Math.min(...rows, Number.POSITIVE_INFINITY), lastRow: Math.max(0, ...rows) };
  return {
    ...{ from, to, why },
    firstRow: rows.length === 0 ? 0 : ends.firstRow,
    lastRow: ends.lastRow,
    numbers: oddNumbers(inOrder(own).map(numberOf), { from, to, why }),
  };
}

/** Numbers that are missing where lines were removed, or stand twice where some were added. */
function oddNumbers(numbers: readonly number[], { from, to, why }: Pick<BrokenBlock, 'from' | 'to' | 'why'>): number[] {
  if (why === 'added') return numbers.filter((number, index) => numbers[index - 1] === number);
  const present = new Set(numbers);
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return why === 'removed' ? all.filter((number) => !present.has(number)) : [];
}
