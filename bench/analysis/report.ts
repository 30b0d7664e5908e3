import { median } from '../../src/core/analysis/statistics/median';
import { buildVocabulary } from '../../src/core/schema/vocabulary';
import type { Contender, Measured, Taken } from './contenders';
import type { Answers } from './duck';
import { differences, type Figures, figuresOfAnswers } from './figures-of';
import { settings } from './team';

export type Results = ReadonlyMap<number, ReadonlyMap<Contender, readonly Measured[]>>;
type OfSize = ReadonlyMap<Contender, readonly Measured[]>;

const names: Readonly<Record<Contender, string>> = {
  hand: 'written by hand, first block',
  counts: 'ours, counts of the first block',
  first: 'ours, whole first block',
  countable: 'ours, countable blocks',
  all: 'ours, all blocks',
  duck: 'DuckDB, countable blocks',
};

/** Every figure of one size that two ways of counting find differently. */
export function compare(measured: OfSize): readonly string[] {
  const ours = measured.get('countable')?.[0]?.found as Readonly<Record<string, Figures>>;
  const answers = measured.get('duck')?.[0]?.found as Answers;
  return [...differences(ours, figuresOfAnswers(answers, ours)), ...handDifferences(measured, ours['source'] ?? [])];
}

function handDifferences(measured: OfSize, sources: Figures): readonly string[] {
  const vocabulary = buildVocabulary(settings);
  const counts = new Map(sources.map(([label, leads]) => [label, leads]));
  const found = (contender: Contender) => measured.get(contender)?.[0]?.found as readonly (readonly [string, number])[];
  return [...found('hand'), ...found('counts')].flatMap(([key, leads]) => {
    const own = counts.get(key === '' ? '（未填写）' : vocabulary.label('source', key));
    return own === leads ? [] : [`counts: ${key} ${leads}, ours ${own}`];
  });
}

/** The measurements as a table, then each aim with what was reached. */
export function tell(results: Results): readonly string[] {
  const head = ['leads', 'what', 'cold ms', 'cold cpu ms', 'warm ms', 'warm cpu ms', 'load cpu ms', 'MB above rows'];
  const lines = [...results].flatMap(([size, measured]) =>
    [...measured].map(([contender, all]) => [String(size), names[contender], ...numbers(all)]),
  );
  return [
    ...aligned([head, ...lines]),
    '',
    ...aligned([['aim', 'at most', 'reached', ''], ...aims(results).map(verdict)]),
  ];
}

function numbers(all: readonly Measured[]): string[] {
  const warm = all.flatMap((one) => one.warm);
  const cold = all.map((one) => one.cold);
  const load = all.flatMap((one) => one.load ?? []);
  const middle = (taken: readonly Taken[], key: keyof Taken) => (median(taken.map((one) => one[key])) ?? 0).toFixed(0);
  return [
    ...[middle(cold, 'wall'), middle(cold, 'cpu'), middle(warm, 'wall'), middle(warm, 'cpu')],
    load.length === 0 ? '' : middle(load, 'cpu'),
    (median(all.map(({ peak }) => peak)) ?? 0).toFixed(0),
  ];
}

interface Aim {
  readonly what: string;
  readonly most: number;
  readonly reached: number;
}

/** Ratios are those of one round, in time of the processor: what other programs do does not count. */
function aims(results: Results): readonly Aim[] {
  return [...[...results].flatMap(([size, measured]) => aimsAt(size, measured)), ...growth(results)];
}

function aimsAt(size: number, measured: OfSize): readonly Aim[] {
  const against = (own: Contender, other: Contender, [ms, theirs]: readonly [Clock, Clock]) =>
    median((measured.get(own) ?? []).map((one, round) => ms(one) / theirs(measured.get(other)?.[round] ?? one))) ??
    Number.NaN;
  const byHand = { most: size > 50_000 ? 2 : 1.5, other: 'hand', clocks: [cold, cold] } as const;
  const rows = [
    { own: 'counts', what: 'counts of the first block / the same by hand, cold', ...byHand },
    { own: 'countable', what: 'countable blocks / first block by hand, cold', ...byHand },
    { ...duckRow, what: 'countable blocks / DuckDB on loaded tables, warm', most: 1.4, clocks: [warm, warm] },
    { ...duckRow, what: 'countable blocks / DuckDB on loaded tables, cold', most: 1.4, clocks: [cold, cold] },
    { ...duckRow, what: 'countable blocks / DuckDB with its load, cold', most: 1 / 3, clocks: [cold, loadAndCold] },
  ] as const;
  return [
    ...rows.map(({ what, most, own, other, clocks }) => {
      return { what: `${size} leads: ${what}`, most, reached: against(own, other, clocks) };
    }),
    ...(size < 200_000
      ? []
      : [{ what: `${size} leads: all blocks, cold, seconds`, most: 3, reached: seconds(measured.get('all') ?? []) }]),
  ];
}

type Clock = (one: Measured) => number;
const duckRow = { own: 'countable', other: 'duck' } as const;

const cold: Clock = (one) => one.cold.cpu;
const warm: Clock = (one) => median(one.warm.map(({ cpu }) => cpu)) ?? Number.NaN;
const loadAndCold: Clock = (one) => cold(one) + (one.load?.cpu ?? 0);

function seconds(all: readonly Measured[]): number {
  return (median(all.map(cold)) ?? Number.NaN) / 1000;
}

/** Exponent of growth between the smallest and the largest size. */
function growth(results: Results): readonly Aim[] {
  const sizes = [...results.keys()].sort((one, other) => one - other);
  const [least = 1, most = 1] = [sizes[0], sizes[sizes.length - 1]];
  if (least === most) return [];
  const grown = (contender: Contender) => {
    const at = (size: number) => median((results.get(size)?.get(contender) ?? []).map(warm)) ?? Number.NaN;
    return Math.log(at(most) / at(least)) / Math.log(most / least);
  };
  return (['all', 'countable'] as const).map((contender) => {
    return {
      what: `${names[contender]}: exponent from ${least} to ${most} leads, warm`,
      most: 1.1,
      reached: grown(contender),
    };
  });
}

function verdict({ what, most, reached }: Aim): string[] {
  return [what, most.toFixed(2), reached.toFixed(2), reached <= most ? 'reached' : 'missed'];
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
