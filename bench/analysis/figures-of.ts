import type { BlockBody } from '../../src/core/analysis/blocks/block';
import type { ReportCell } from '../../src/core/analysis/report';
import { analysisText } from '../../src/core/i18n/analysis-words';
import { buildVocabulary, type VocabularyList } from '../../src/core/schema/vocabulary';
import type { Answers } from './duck';
import type { Countable } from './ours';
import { settings } from './team';

type Value = string | number | null;
export type Figures = readonly (readonly Value[])[];

/** Which columns of our block the query answers, after the one that names the row. */
const columns: Readonly<Record<Exclude<Countable, 'kpi' | 'quality'>, readonly number[]>> = {
  source: [1, 2, 4, 10, 11, 12],
  grade: [1, 2, 6, 7, 8, 9],
  owner: [1, 2, 6, 7, 8, 9, 12, 13],
  industry: [1, 3, 7, 8],
  region: [1, 3, 7, 8],
  companySize: [1, 3, 7, 8],
  product: [1, 3, 7, 8],
  funnel: [3, 11, 4, 5, 9],
  effort: [1, 2, 3, 4, 5],
  trend: [1, 2],
  cohorts: [1, 2, 3, 4],
  loss: [1],
  value: [1, 2, 4, 5, 7],
};

/** The list whose labels name the rows of a block. */
const lists: Readonly<Partial<Record<Countable, VocabularyList>>> = {
  ...{ source: 'source', grade: 'grade', owner: 'member', industry: 'industry', region: 'region', value: 'source' },
  ...{ companySize: 'companySize', product: 'product', loss: 'lossFactor' },
};

/** The figures of our blocks in the form of the queries' answers, sorted. */
export function figuresOfBlocks(bodies: ReadonlyMap<string, BlockBody>): Readonly<Record<string, Figures>> {
  return Object.fromEntries([...bodies].map(([key, body]) => [key, sorted(figuresOf(key as Countable, body))]));
}

function figuresOf(key: Countable, { rows, total }: BlockBody): Figures {
  const at = (row: number, column: number) => plain(rows[row]?.[column]);
  if (key === 'kpi') return [['all', at(0, 1), at(3, 1), at(5, 1), at(8, 1)]];
  if (key === 'quality') return [['all', ...[0, 1, 2, 3, 4, 5].map((row) => at(row, 1)), at(10, 1)]];
  const all = key === 'effort' && total ? [...rows, total] : rows;
  const stages = key === 'funnel' ? all.slice(0, -1) : all;
  return stages.map((row, place) => [nameOf(key, row, place), ...columns[key].map((column) => plain(row[column]))]);
}

/** Stages go by their rank, the whole way behind them; everything else by what the row shows. */
function nameOf(key: Countable, row: readonly ReportCell[], place: number): Value {
  if (key === 'funnel') return String(place);
  if (key === 'effort') return place === openStages ? '99' : String(place);
  return plain(row[0]);
}

const openStages = settings.stages.filter((stage) => stage.class === 'open').length;

function plain(cell: ReportCell | undefined): Value {
  return cell === undefined || cell.value === '–' ? null : cell.value;
}

/** The answers of SQL with labels in place of keys, sorted; months that the report leaves out are left out. */
export function figuresOfAnswers(
  answers: Answers,
  ours: Readonly<Record<string, Figures>>,
): Readonly<Record<string, Figures>> {
  const vocabulary = buildVocabulary(settings);
  const blank = (list: VocabularyList) => analysisText(list === 'member' ? 'nobody' : 'blank', 'zh-CN');
  const name = (block: Countable, key: Value) => {
    const list = lists[block];
    if (list === undefined) return String(key);
    return key === '' ? blank(list) : vocabulary.label(list, String(key));
  };
  const translated = Object.entries(answers).map(([block, rows]) => {
    const named = rows.map(([key, ...rest]) => [name(block as Countable, key ?? ''), ...shownOf(block, rest)]);
    const shown = new Set((ours[block] ?? []).map(([label]) => label));
    const isMonth = block === 'trend' || block === 'cohorts';
    return [block, sorted(isMonth ? named.filter(([label = '']) => shown.has(label)) : named)];
  });
  return Object.fromEntries(translated);
}

/** The funnel's first answer is the number of won leads, which the report prints elsewhere. */
function shownOf(block: string, values: readonly Value[]): readonly Value[] {
  return block === 'funnel' ? values.slice(1) : values;
}

function sorted(figures: Figures): Figures {
  return [...figures].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/** Every figure in which the two differ by more than rounding; nothing where they agree. */
export function differences(
  ours: Readonly<Record<string, Figures>>,
  theirs: Readonly<Record<string, Figures>>,
): readonly string[] {
  return Object.keys({ ...ours, ...theirs }).flatMap((block) => {
    const [own = [], other = []] = [ours[block], theirs[block]];
    if (own.length !== other.length) return [`${block}: ${own.length} rows and ${other.length}`];
    return own.flatMap((row, at) =>
      isSame(row, other[at] ?? []) ? [] : [`${block}: ${told(row)} and ${told(other[at])}`],
    );
  });
}

function isSame(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, at) => isAlike(value, other[at] ?? null));
}

function isAlike(one: Value, other: Value): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function told(row: readonly Value[] | undefined): string {
  return JSON.stringify(row ?? []);
}
