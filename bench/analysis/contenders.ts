import { askDuck, loadRows, openDuck } from './duck';
import { figuresOfBlocks } from './figures-of';
import { handWritten } from './hand-written';
import type { AnalysisRows } from './make-rows';
import { countableBlocks, firstBlock, firstCounts, wholeReport } from './ours';

/** Everything that is measured; each runs in a process of its own. */
export const contenders = ['hand', 'counts', 'first', 'countable', 'all', 'duck'] as const;
export type Contender = (typeof contenders)[number];

export interface Taken {
  /** Milliseconds on the clock, and of all the process's threads. */
  readonly wall: number;
  readonly cpu: number;
}

export interface Measured {
  readonly cold: Taken;
  readonly warm: readonly Taken[];
  /** Handing the rows over; DuckDB alone needs it. */
  readonly load?: Taken;
  /** Memory above that of the rows, at most, in MB. */
  readonly peak: number;
  /** What was found, for the comparison. */
  readonly found: unknown;
}

const WARM_ROUNDS = 3;

/** Measures one contender: cold, then warm. */
export async function measure(contender: Contender, rows: AnalysisRows): Promise<Measured> {
  const before = process.resourceUsage().maxRSS;
  const measured = contender === 'duck' ? await measureDuck(rows) : await rounds(() => runs[contender](rows));
  return { ...measured, peak: (process.resourceUsage().maxRSS - before) / 1024 };
}

const runs: Readonly<Record<Exclude<Contender, 'duck'>, (rows: AnalysisRows) => unknown>> = {
  hand: handWritten,
  counts: firstCounts,
  first: firstBlock,
  countable: countableBlocks,
  all: wholeReport,
};

/** What a contender found, in a form that can be written down. */
export function foundBy(contender: Contender, result: unknown): unknown {
  if (contender === 'hand')
    return [...(result as ReturnType<typeof handWritten>)].map(([key, tally]) => [key, tally.leads]);
  if (contender === 'counts')
    return (result as ReturnType<typeof firstCounts>).map(({ key, leads }) => [key, leads.length]);
  if (contender === 'countable') return figuresOfBlocks(result as ReturnType<typeof countableBlocks>);
  return contender === 'duck' ? result : undefined;
}

async function measureDuck(rows: AnalysisRows): Promise<Omit<Measured, 'peak'>> {
  const connection = await openDuck();
  const { taken } = await timed(() => loadRows(connection, rows));
  return { ...(await rounds(() => askDuck(connection))), load: taken };
}

async function rounds(run: () => unknown): Promise<Omit<Measured, 'peak'>> {
  const { taken: cold, result: found } = await timed(run);
  const warm: Taken[] = [];
  for (let round = 0; round < WARM_ROUNDS; round += 1) warm.push((await timed(run)).taken);
  return { cold, warm, found };
}

async function timed(run: () => unknown): Promise<{ readonly taken: Taken; readonly result: unknown }> {
  globalThis.gc?.();
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  return { taken: { wall: performance.now() - begun, cpu: (user + system) / 1000 }, result };
}
